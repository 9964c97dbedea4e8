import { KEY_BYTES, type Key } from './key-ring.ts';

const KEY_ID = /^[\w-]{1,32}$/;

/**
 * Parses the keys of the environment, newest first: `k2:base64,k1:base64`. It gives all problems at once, and
 * none of them quotes a key.
 */
export function parseKeyRing(
  text: string,
): { ok: true; keys: Key[] } | { ok: false; problems: string[] } {
  const problems: string[] = [];
  const keys: Key[] = [];
  for (const [index, written] of text.split(',').entries()) {
    const [id = '', base64 = '', ...more] = written.trim().split(':');
    const key = Buffer.from(base64, 'base64');
    const name = `key ${index + 1}`;
    if (!KEY_ID.test(id) || more.length > 0) {
      problems.push(`${name} is not written as id:base64, with an id such as k1`);
    } else if (keys.some((other) => other.id === id)) {
      problems.push(`${name} has the id of a key before it: give it another`);
    }
    if (key.length !== KEY_BYTES || key.toString('base64') !== base64) {
      problems.push(
        `${name} is not ${KEY_BYTES} bytes in base64: \`openssl rand -base64 32\` makes one`,
      );
    }
    keys.push({ id, key });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, keys };
}
