/**
 * Stores the pass that opens the last answer again in the same tab, and nothing else of the shopper. The
 * block reads it before the first paint: `theme-extension/snippets/order-tracking-pass.liquid`.
 *
 * @param pass - `null` deletes the stored one.
 */
export function storePass(key: string, pass: string | null): void {
  try {
    if (pass) sessionStorage.setItem(key, pass);
    else sessionStorage.removeItem(key);
  } catch {
    // A browser may refuse access to its storage; the shopper then types the order again:
    // https://developer.mozilla.org/docs/Web/API/Window/sessionStorage#exceptions
  }
}
