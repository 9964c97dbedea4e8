import { hash, randomBytes } from 'node:crypto';
import { MOST_KEYS, type DeskKeys, type DeskKeyStore } from '../ports/desk-keys.ts';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';

/** Bytes of the secret: nobody finds it by trying, so a digest without salt and stretching is enough. */
const SECRET_BYTES = 32;

const ID_BYTES = 9;

const SHOP_SUFFIX = '.myshopify.com';

/** The shop, so that its own rows are looked in, and the secret. The beginning lets scanners find one that leaked. */
const KEY = /^tyo_([a-z0-9-]{1,60})_([A-Za-z0-9_-]{43})$/;

export interface DeskKeysOptions {
  deskKeys: DeskKeyStore;
  now: () => Date;
}

/** Keys of support desks: docs/decisions/0063-desk-keys.md. */
export function createDeskKeys({ deskKeys, now }: DeskKeysOptions): DeskKeys {
  return {
    list: deskKeys.list,

    async make(shop, name) {
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const id = randomBytes(ID_BYTES).toString('base64url');
      const key = { id, name, createdAt: now(), digest: digestOf(secret) };
      const isAdded = await deskKeys.add(shop, key, MOST_KEYS);
      return isAdded ? `tyo_${shop.slice(0, -SHOP_SUFFIX.length)}_${secret}` : null;
    },

    async verify(text) {
      const parsed = parseKey(text);
      if (!parsed) return null;
      const id = await deskKeys.use(parsed.shop, digestOf(parsed.secret), now());
      return id === null ? null : { shop: parsed.shop, id };
    },

    revoke: deskKeys.delete,
  };
}

/** The shop that a key names, before anybody is asked whether it is one; `null` for what is none. */
export function shopOfKey(text: string): ShopDomain | null {
  return parseKey(text)?.shop ?? null;
}

function parseKey(text: string): { shop: ShopDomain; secret: string } | null {
  const [, name = '', secret = ''] = KEY.exec(text) ?? [];
  const shop = parseShopDomain(`${name}${SHOP_SUFFIX}`);
  return shop && secret ? { shop, secret } : null;
}

function digestOf(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
