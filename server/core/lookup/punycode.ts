/** The numbers of Bootstring for domain names: https://www.rfc-editor.org/rfc/rfc3492#section-5 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;

/** A code point is at most this. A label that stands for more is none. */
const LAST_CODE = 0x10_ffff;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Writes a label of any letters in those of ASCII, without `xn--`: `bücher` is `bcher-kva`. */
export function encodePunycode(label: string): string {
  const codes = Array.from(label, (letter) => letter.codePointAt(0) ?? 0);
  const plain = codes.filter((code) => code < FIRST_CODE);
  let written = String.fromCodePoint(...plain) + (plain.length > 0 ? '-' : '');
  let [code, delta, bias, count] = [FIRST_CODE, 0, FIRST_BIAS, plain.length];
  while (count < codes.length) {
    const next = Math.min(...codes.filter((one) => one >= code));
    delta += (next - code) * (count + 1);
    for (const one of codes) {
      if (one < next) delta += 1;
      if (one !== next) continue;
      written += digitsOf(delta, bias);
      bias = adapt(delta, count + 1, count === plain.length);
      [delta, count] = [0, count + 1];
    }
    [code, delta] = [next + 1, delta + 1];
  }
  return written;
}

/** The letters that {@link encodePunycode} has written; `null` for what it never writes. */
export function decodePunycode(written: string): string | null {
  const end = written.lastIndexOf('-');
  const codes = Array.from(written.slice(0, Math.max(end, 0)), (letter) => letter.charCodeAt(0));
  let [code, place, bias, at] = [FIRST_CODE, 0, FIRST_BIAS, end + 1];
  while (at < written.length) {
    const before = place;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = DIGITS.indexOf(written.charAt(at) || '-');
      at += 1;
      if (digit < 0) return null;
      place += digit * weight;
      const limit = thresholdAt(k, bias);
      if (digit < limit) break;
      weight *= BASE - limit;
      if (weight > Number.MAX_SAFE_INTEGER / BASE) return null;
    }
    const count = codes.length + 1;
    bias = adapt(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > LAST_CODE) return null;
    codes.splice(place, 0, code);
    place += 1;
  }
  const label = String.fromCodePoint(...codes);
  return encodePunycode(label) === written ? label : null;
}

/** A number of variable length: https://www.rfc-editor.org/rfc/rfc3492#section-3.3 */
function digitsOf(delta: number, bias: number): string {
  let [rest, digits] = [delta, ''];
  for (let k = BASE; ; k += BASE) {
    const limit = thresholdAt(k, bias);
    if (rest < limit) return digits + DIGITS.charAt(rest);
    digits += DIGITS.charAt(limit + ((rest - limit) % (BASE - limit)));
    rest = Math.floor((rest - limit) / (BASE - limit));
  }
}

function thresholdAt(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, T_MIN), T_MAX);
}

/** https://www.rfc-editor.org/rfc/rfc3492#section-6.1 */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
