/** There is too much to do now; later there will not be. */
export class Busy extends Error {
  override readonly name = 'Busy';
  /** At least 1. */
  readonly retryAfterSeconds: number;

  /** @param what - What is busy, for our log: no personal data. */
  constructor(what: string, retryAfterSeconds: number) {
    super(`${what}: again in ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Seconds after which to try again, if an error says so; `null` for an error that is no more than trouble. */
export function retryAfterOf(error: unknown): number | null {
  const isBusy = error instanceof Error && 'retryAfterSeconds' in error;
  return isBusy && typeof error.retryAfterSeconds === 'number' ? error.retryAfterSeconds : null;
}
