import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { readToken, writeToken, type TokenClaims } from './signed-token.ts';

const KEY = createSecretKey(Buffer.alloc(32, 1));

/** Of a shopper who typed the address. */
const TYPED: TokenClaims = {
  shop: aShop(),
  orderId: '1001',
  expiresAt: NOW,
  endsAt: new Date(NOW.getTime() + 3_600_000),
  contact: 'c'.repeat(22),
  tokenVersions: { ofShop: 1, ofOrder: 2 },
};

/** Of a support link. */
const LINKED: TokenClaims = { ...TYPED, contact: null };

const PARTS = ['v2', 'demo', '1001', '1795611900', '1795615500', '1', '2', 'c'.repeat(22)];

/** A token that somebody with the key has signed, whatever its parts are. */
function signed(parts: readonly string[]): string {
  const text = parts.join('.');
  return `${text}.${createHmac('sha256', KEY).update(text).digest('base64url')}`;
}

/** The same parts, but for one. */
function partsWith(at: number, part: string): string[] {
  return PARTS.with(at, part);
}

describe('a token', () => {
  it('says what was written, with a contact or without', () => {
    for (const claims of [TYPED, LINKED]) {
      expect(readToken(writeToken(claims, KEY), KEY)).toEqual(claims);
    }
  });

  it('is its format, shop, order, ends, versions and contact, then the MAC', () => {
    expect(writeToken(TYPED, KEY)).toBe(signed(PARTS));
    expect(writeToken(LINKED, KEY)).toBe(signed(['v1', ...PARTS.slice(1, -1)]));
  });

  it('ends within the second in which it was said to', () => {
    const expiresAt = new Date(NOW.getTime() + 999);
    expect(readToken(writeToken({ ...TYPED, expiresAt }, KEY), KEY)?.expiresAt).toEqual(NOW);
  });

  it('says nothing under another key', () => {
    const other = createSecretKey(Buffer.alloc(32, 2));
    expect(readToken(writeToken(TYPED, KEY), other)).toBeNull();
  });

  it('says nothing in another spelling of its MAC', () => {
    const token = writeToken(TYPED, KEY);
    const spellings = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      .split('')
      .map((last) => token.slice(0, -1) + last)
      .filter((spelling) => spelling !== token);
    expect(spellings.filter((spelling) => readToken(spelling, KEY) !== null)).toEqual([]);
  });

  it.each<[what: string, parts: string[]]>([
    ['the longest shop', partsWith(1, 'x'.repeat(60))],
    ['the longest order', partsWith(2, '9'.repeat(20))],
    ['many revocations of the shop', partsWith(5, '9'.repeat(15))],
    ['many revocations of the order', partsWith(6, '9'.repeat(15))],
    ['a contact of all letters', partsWith(7, 'AZaz09_-AZaz09_-AZaz09')],
  ])('is read with %s', (_, parts) => {
    expect(readToken(signed(parts), KEY)).not.toBeNull();
  });

  it.each<[what: string, parts: string[]]>([
    ['another format', partsWith(0, 'v3')],
    ['something before the format', partsWith(0, ' v2')],
    ['no shop', partsWith(1, '')],
    ['a shop that is too long', partsWith(1, 'x'.repeat(61))],
    ['a shop in capitals', partsWith(1, 'DEMO')],
    ['a shop that begins with a hyphen', partsWith(1, '-demo')],
    ['no order', partsWith(2, '')],
    ['an order that is too long', partsWith(2, '9'.repeat(21))],
    ['an order with a letter', partsWith(2, '100x')],
    ['a short expiry', partsWith(3, '179561190')],
    ['a long expiry', partsWith(3, '17956119000')],
    ['an expiry with a letter', partsWith(3, '179561190x')],
    ['a short end', partsWith(4, '179561550')],
    ['a long end', partsWith(4, '17956155000')],
    ['an end with a letter', partsWith(4, '179561550x')],
    ['no version of the shop', partsWith(5, '')],
    ['a long version of the shop', partsWith(5, '9'.repeat(16))],
    ['a version of the shop with a letter', partsWith(5, 'x')],
    ['no version of the order', partsWith(6, '')],
    ['a long version of the order', partsWith(6, '9'.repeat(16))],
    ['a version of the order with a letter', partsWith(6, 'x')],
    ['a short contact', partsWith(7, 'c'.repeat(21))],
    ['a long contact', partsWith(7, 'c'.repeat(23))],
    ['a contact with a sign', partsWith(7, `${'c'.repeat(21)}+`)],
    ['a contact in the format without one', partsWith(0, 'v1')],
    ['a part more', [...PARTS, 'x']],
  ])('is not read with %s, though signed', (_, parts) => {
    expect(readToken(signed(parts), KEY)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['its MAC cut', writeToken(TYPED, KEY).slice(0, -1)],
    ['more after its MAC', `${writeToken(TYPED, KEY)}x`],
    ['something before it', `x${writeToken(TYPED, KEY)}`],
    ['something before it, of a link', `x${writeToken(LINKED, KEY)}`],
    ['a line after its MAC', `${writeToken(TYPED, KEY)}\n`],
    ['a sign in its MAC', `${writeToken(TYPED, KEY).slice(0, -1)}+`],
    ['an endless shop', `v2.${'x'.repeat(100_000)}`],
  ])('is not %s', (_, token) => {
    expect(readToken(token, KEY)).toBeNull();
  });
});
