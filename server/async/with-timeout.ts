/**
 * The promise's value, unless it takes longer. The work behind the promise is not cancelled.
 *
 * @param milliseconds - On the machine's own timer; below 0 counts as 0.
 * @param late - The error to throw after that time, or its message.
 * @throws what the promise throws, or `late`.
 */
export async function withTimeout<T>(
  milliseconds: number,
  promise: Promise<T>,
  late: string | (() => Error),
): Promise<T> {
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(typeof late === 'string' ? new Error(late) : late()),
    Math.max(0, milliseconds),
  );
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
