import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { trackingKey } from '../core/deliveries/tracking-key.ts';
import { carrierNameKey } from '../core/shipments/carrier-name-key.ts';
import type { ParcelId } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { KEY_BYTES, type Key } from './key-ring.ts';

/** Bytes: as many as no two parcels of one shop share by chance. */
const PSEUDONYM_BYTES = 16;

/** What the derived key is for; no other key is derived from these with this label. */
const LABEL = 'parcel/v1';

/** Keyed pseudonyms of parcels, one for each key of the ring, of the newest first: only that one is written. */
export interface ParcelKeys {
  ofParcel(shop: ShopDomain, parcel: ParcelId): [Buffer, ...Buffer[]];
  ofNumber(shop: ShopDomain, number: string): [Buffer, ...Buffer[]];
}

/**
 * HMAC-SHA-256 with a key that is derived by HKDF from each key of the ring, as the pseudonyms of addresses are (decision
 * 0035): nobody can look a number up in a copy of the database.
 *
 * @param keys - As for `createKeyRing`, the newest first.
 * @throws for no key.
 */
export function createParcelKeys(keys: readonly Key[]): ParcelKeys {
  const [newest, ...older] = keys.map(({ key }): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', key, '', LABEL, KEY_BYTES))),
  );
  if (!newest) throw new Error('no key to make pseudonyms with');

  const pseudonymsOf = (...parts: string[]): [Buffer, ...Buffer[]] => {
    const text = parts.join('\n');
    return [pseudonymBy(newest, text), ...older.map((key) => pseudonymBy(key, text))];
  };
  return {
    ofParcel: (shop, { carrier, number }) =>
      pseudonymsOf(shop, 'parcel', carrierNameKey(carrier), trackingKey(number)),
    ofNumber: (shop, number) => pseudonymsOf(shop, 'number', trackingKey(number)),
  };
}

function pseudonymBy(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest().subarray(0, PSEUDONYM_BYTES);
}
