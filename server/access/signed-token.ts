import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';

/** What a token says. It is not encrypted, so it holds no personal data: the order is named by Shopify's number. */
export interface TokenClaims {
  shop: ShopDomain;
  /** Digits: the end of Shopify's gid. */
  orderId: string;
  expiresAt: Date;
  /** No token that is made from this one is valid after it. */
  endsAt: Date;
  /** Keyed pseudonym of the e-mail address that opened the order; `null` for a support link, and what it opened. */
  contact: string | null;
  /** Those that were current when it was signed. */
  tokenVersions: { ofShop: number; ofOrder: number };
}

const SHOP_SUFFIX = '.myshopify.com';

/**
 * Format version, shop, order, expiry and end in seconds, token versions of shop and order, in version 2 the
 * contact; then the MAC.
 */
const TOKEN =
  /^(v[12]\.([a-z0-9-]{1,60})\.(\d{1,20})\.(\d{10})\.(\d{10})\.(\d{1,15})\.(\d{1,15})(?:(?<=^v2.*)\.([A-Za-z0-9_-]{22}))?)\.([A-Za-z0-9_-]{43})$/;

/** @param key - Derived for tokens of one purpose alone: no other key verifies them. */
export function writeToken(claims: TokenClaims, key: KeyObject): string {
  const { shop, orderId, expiresAt, endsAt, tokenVersions, contact } = claims;
  const signed = [
    contact === null ? 'v1' : 'v2',
    shop.slice(0, -SHOP_SUFFIX.length),
    orderId,
    toSeconds(expiresAt),
    toSeconds(endsAt),
    tokenVersions.ofShop,
    tokenVersions.ofOrder,
    ...(contact === null ? [] : [contact]),
  ].join('.');
  return `${signed}.${macOf(signed, key)}`;
}

/** `null` for whatever {@link writeToken} did not write with this key. The expiry is not checked here. */
export function readToken(token: string, key: KeyObject): TokenClaims | null {
  const [, signed = '', name = '', orderId = '', expiry, end, ofShop, ofOrder, contact, mac = ''] =
    TOKEN.exec(token) ?? [];
  // Compared as text: 43 characters of base64url have two spare bits, so other spellings decode to one MAC.
  if (!signed || !timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(signed, key)))) return null;
  const shop = parseShopDomain(`${name}${SHOP_SUFFIX}`);
  return (
    shop && {
      shop,
      orderId,
      expiresAt: new Date(Number(expiry) * 1000),
      endsAt: new Date(Number(end) * 1000),
      contact: contact ?? null,
      tokenVersions: { ofShop: Number(ofShop), ofOrder: Number(ofOrder) },
    }
  );
}

function macOf(signed: string, key: KeyObject): string {
  return createHmac('sha256', key).update(signed).digest('base64url');
}

function toSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
