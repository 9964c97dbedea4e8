/**
 * What a promise brings, unless it takes longer; what is under way is not ended by that.
 *
 * @param milliseconds - On the machine's own timer.
 * @throws what the promise throws, or an error that says what was `late`.
 */
export async function withTimeout<T>(
  milliseconds: number,
  promise: Promise<T>,
  late: string,
): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(late)), milliseconds);
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
