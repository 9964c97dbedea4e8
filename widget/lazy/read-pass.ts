/** The pass that `storePass` of `widget/model/` has stored; `null` also where a browser refuses access to its storage. */
export function readPass(endpoint: string): string | null {
  try {
    return sessionStorage.getItem(`order-tracking:${endpoint}`);
  } catch {
    return null;
  }
}
