/**
 * Keeps what opens the last answer again in the same tab, and nothing else of the shopper. The block
 * reads it before the first paint: `snippets/order-tracking-pass.liquid`.
 *
 * @param pass - `null` forgets the one that is kept.
 */
export function storePass(key: string, pass: string | null): void {
  try {
    if (pass) sessionStorage.setItem(key, pass);
    else sessionStorage.removeItem(key);
  } catch {
    // A browser may keep its storage closed; the order is then typed again.
  }
}
