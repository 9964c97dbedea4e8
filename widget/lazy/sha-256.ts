// The names are those of the standard: https://doi.org/10.6028/NIST.FIPS.180-4

const BLOCK_BYTES = 64;
const ROUNDS = 64;
const STATE_WORDS = 8;

/** 32-bit words, most significant byte first. Methods, because an element of a list may be `undefined`. */
interface Words {
  get(index: number): number;
  set(index: number, word: number): void;
  bytes: DataView<ArrayBuffer>;
}

const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((prime) => n > prime && n % prime === 0),
);

/** The constants of the rounds (§4.2.2). */
const K = fractionalBits(Math.cbrt);
/** The state before the first block (§5.3.3). */
const INITIAL_STATE = fractionalBits(Math.sqrt);

/** The message schedule of one block; used again for the next. */
const W = createWords(ROUNDS);

function createWords(count: number): Words {
  const bytes = new DataView(new ArrayBuffer(count * 4));
  return {
    get: (index) => bytes.getInt32(index * 4),
    set: (index, word) => bytes.setInt32(index * 4, word),
    bytes,
  };
}

/**
 * The first 32 bits of the fractional part of a root of each of the first 64 primes. An engine may round
 * a root as it likes in the last of its 53 bits, and 35 of them are used: https://tc39.es/ecma262/#sec-math.cbrt
 */
function fractionalBits(root: (prime: number) => number): Words {
  const words = createWords(ROUNDS);
  PRIMES.forEach((prime, index) => words.set(index, root(prime) * 2 ** 32));
  return words;
}

/** SHA-256 of an ASCII text: 32 bytes. */
export function sha256(text: string): DataView<ArrayBuffer> {
  const blocks = Math.ceil((text.length + 9) / BLOCK_BYTES);
  const message = createWords((blocks * BLOCK_BYTES) / 4);
  for (let at = 0; at < text.length; at++) message.bytes.setUint8(at, text.charCodeAt(at));
  message.bytes.setUint8(text.length, 0x80);
  message.set(blocks * 16 - 1, text.length * 8);
  const hash = createWords(STATE_WORDS);
  for (let index = 0; index < STATE_WORDS; index++) hash.set(index, INITIAL_STATE.get(index));
  for (let block = 0; block < blocks; block++) addBlock(hash, message, block * 16);
  return hash.bytes;
}

function addBlock(hash: Words, message: Words, start: number): void {
  let a = hash.get(0);
  let b = hash.get(1);
  let c = hash.get(2);
  let d = hash.get(3);
  let e = hash.get(4);
  let f = hash.get(5);
  let g = hash.get(6);
  let h = hash.get(7);
  for (let t = 0; t < ROUNDS; t++) {
    W.set(t, t < 16 ? message.get(start + t) : scheduledWord(t));
    const ch = (e & f) ^ (~e & g);
    const maj = (a & b) ^ (a & c) ^ (b & c);
    const t1 = h + rotations(e, 6, 11, 25) + ch + K.get(t) + W.get(t);
    const t2 = rotations(a, 2, 13, 22) + maj;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => hash.set(index, hash.get(index) + word));
}

function scheduledWord(t: number): number {
  const word15 = W.get(t - 15);
  const word2 = W.get(t - 2);
  const sigma0 = rotateRight(word15, 7) ^ rotateRight(word15, 18) ^ (word15 >>> 3);
  const sigma1 = rotateRight(word2, 17) ^ rotateRight(word2, 19) ^ (word2 >>> 10);
  return W.get(t - 16) + sigma0 + W.get(t - 7) + sigma1;
}

/** The standard's Σ: a word rotated by each of three distances. */
function rotations(word: number, first: number, second: number, third: number): number {
  return rotateRight(word, first) ^ rotateRight(word, second) ^ rotateRight(word, third);
}

function rotateRight(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
