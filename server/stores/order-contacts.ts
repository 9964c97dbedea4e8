import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { canonicalEmail, readableEmail } from '../core/lookup/order-lookup.ts';
import type { ContactsOf, OrderContact } from '../ports/kept-orders.ts';
import { KEY_BYTES, type Key } from './key-ring.ts';

/** Bytes: as many as no two addresses of one shop share by chance. */
const PSEUDONYM_BYTES = 16;

/** What the derived key is for; no other key is derived from these with this label. */
const LABEL = 'order-contact/v1';

/**
 * Pseudonyms of e-mail addresses by the keys of the key ring (decision 0035): HMAC-SHA-256 with a key that is derived
 * from each by HKDF. They rotate with the ring: the newest key writes, and every key of it is looked for.
 *
 * @param keys - As for `createKeyRing`, the newest first.
 * @throws for no key.
 */
export function createContactsOf(keys: readonly Key[]): ContactsOf {
  const [newest, ...older] = keys.map(derive);
  if (!newest) throw new Error('no key to make pseudonyms with');
  return (shop, email) => {
    const canonical = canonicalEmail(email);
    const text = `${shop}\n${canonical}`;
    // An international domain was written as people read it until its name in the DNS became the canonical one.
    const readable = readableEmail(canonical);
    const before = readable === canonical ? [] : [newest, ...older];
    return [
      contactBy(newest, text),
      ...older.map((key) => contactBy(key, text)),
      ...before.map((key) => contactBy(key, `${shop}\n${readable}`)),
    ];
  };
}

interface ContactKey {
  id: string;
  key: KeyObject;
}

function derive({ id, key }: Key): ContactKey {
  const bytes = hkdfSync('sha256', key, '', LABEL, KEY_BYTES);
  return { id, key: createSecretKey(Buffer.from(bytes)) };
}

function contactBy({ id, key }: ContactKey, text: string): OrderContact {
  const digest = createHmac('sha256', key).update(text).digest();
  return { version: id, pseudonym: new Uint8Array(digest.subarray(0, PSEUDONYM_BYTES)) };
}
