const NEWLINE = 0x0a;

/** Bytes. A line of an order has some hundred; without a limit, a file without lines would fill the memory. */
export const MAX_LINE_BYTES = 65_536;

/**
 * Yields the lines of a text in UTF-8 that comes in parts, without their ends. It looks for the newlines among the
 * bytes, so that a character that two parts share stays whole.
 *
 * @returns what stands after the last newline; `null` after a line that is too long.
 */
export async function* splitLines(
  parts: AsyncIterable<Buffer>,
): AsyncGenerator<string, string | null> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of parts) {
    const bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      if (end - from > MAX_LINE_BYTES) return null;
      yield bytes.toString('utf8', from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > MAX_LINE_BYTES) return null;
  }
  return rest.toString();
}
