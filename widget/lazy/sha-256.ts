// https://doi.org/10.6028/NIST.FIPS.180-4. `crypto.subtle` leaves the thread for each hash, which
// takes many times as long as the hash of so short a message.

const BLOCK_BYTES = 64;
const ROUNDS = 64;
const STATE_WORDS = 8;

/** 32-bit words, most significant byte first. A view, because a list would say `undefined` of each. */
interface Words {
  get(index: number): number;
  set(index: number, word: number): void;
  bytes: DataView<ArrayBuffer>;
}

/** The first 64 primes, whose roots the standard takes its constants from. */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((prime) => n > prime && n % prime === 0),
);
const CONSTANTS = fractions(Math.cbrt);
const START = fractions(Math.sqrt);

const schedule = createWords(ROUNDS);

function createWords(count: number): Words {
  const bytes = new DataView(new ArrayBuffer(count * 4));
  return {
    get: (index) => bytes.getInt32(index * 4),
    set: (index, word) => bytes.setInt32(index * 4, word),
    bytes,
  };
}

/** The first 32 bits behind the point of each prime's root. */
function fractions(root: (prime: number) => number): Words {
  const words = createWords(ROUNDS);
  PRIMES.forEach((prime, index) => words.set(index, root(prime) * 2 ** 32));
  return words;
}

/** SHA-256 of an ASCII text. */
export function sha256(text: string): DataView<ArrayBuffer> {
  const blocks = Math.ceil((text.length + 9) / BLOCK_BYTES);
  const message = createWords((blocks * BLOCK_BYTES) / 4);
  for (let at = 0; at < text.length; at++) message.bytes.setUint8(at, text.charCodeAt(at));
  message.bytes.setUint8(text.length, 0x80);
  message.set(blocks * 16 - 1, text.length * 8);
  const hash = createWords(STATE_WORDS);
  for (let index = 0; index < STATE_WORDS; index++) hash.set(index, START.get(index));
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
  for (let round = 0; round < ROUNDS; round++) {
    schedule.set(round, round < 16 ? message.get(start + round) : nextWord(round));
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = h + mix(e, 6, 11, 25) + choice + CONSTANTS.get(round) + schedule.get(round);
    const two = mix(a, 2, 13, 22) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => hash.set(index, hash.get(index) + word));
}

function nextWord(round: number): number {
  const early = schedule.get(round - 15);
  const late = schedule.get(round - 2);
  const stirred = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const shaken = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return schedule.get(round - 16) + stirred + schedule.get(round - 7) + shaken;
}

function mix(word: number, first: number, second: number, third: number): number {
  return turn(word, first) ^ turn(word, second) ^ turn(word, third);
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
