/**
 * Moves `Date` of this whole process: from now on it is so many milliseconds further ahead, and runs on. A clock
 * that is passed in does not reach libraries; Shopify's verifies session tokens by `Date`. Moved on, `performance.now`
 * goes with it, by which caches expire: an answer of before must not stand for one of now. It never goes back.
 */
export function moveClock(milliseconds: number): void {
  const Real = Date;
  const moved = (): number => Real.now() + milliseconds;
  globalThis.Date = new Proxy(Real, {
    construct: (target, words, made) =>
      Reflect.construct(target, words.length > 0 ? words : [moved()], made),
    apply: () => new Real(moved()).toString(),
    get: (target, name) => (name === 'now' ? moved : Reflect.get(target, name)),
  });
  if (milliseconds > 0) {
    const elapsed = performance.now.bind(performance);
    performance.now = () => elapsed() + milliseconds;
  }
}
