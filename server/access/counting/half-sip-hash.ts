/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein; what the Linux kernel hashes its
 * tables with), over the UTF-16LE bytes of a text. A keyed hash of `node:crypto` costs several
 * microseconds and garbage, and a look-up needs seven.
 *
 * @param key - Two 32-bit words.
 */
export function halfSipHash(text: string, key: readonly [number, number]): [number, number] {
  let v0 = key[0];
  let v1 = key[1] ^ 0xee;
  let v2 = key[0] ^ 0x6c796765;
  let v3 = key[1] ^ 0x74656462;
  let first = 0;
  const words = (text.length >>> 1) + 1;
  // Every word of the text, then once more for each half of the output.
  for (let step = 0; step < words + 2; step += 1) {
    let word = 0;
    if (step < words) {
      word = wordOf(text, step);
      v3 ^= word;
    } else if (step === words) {
      v2 ^= 0xee;
    } else {
      first = v1 ^ v3;
      v1 ^= 0xdd;
    }
    for (let rounds = step < words ? 2 : 4; rounds > 0; rounds -= 1) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= word;
  }
  return [first >>> 0, (v1 ^ v3) >>> 0];
}

/** Two units; the last word has the length in bytes, and the unit that is left over. */
function wordOf(text: string, nth: number): number {
  const at = nth * 2;
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return at + 1 < text.length
    ? unit | (text.charCodeAt(at + 1) << 16)
    : unit | ((text.length * 2) << 24);
}
