/** A hook as a service sends it. */
export interface FakeHook {
  /** JSON. */
  body: string;
  /** Names in lower case; beside `content-type`. */
  headers: Record<string, string>;
}
