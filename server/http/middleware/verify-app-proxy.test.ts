import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases } from '../../../e2e/score/count-cases.fixtures.ts';
import {
  appProxyDigest,
  TIME_WINDOW,
  verifyAppProxy,
  type ProxyRefusal,
} from './verify-app-proxy.ts';

/** The secret of Shopify's documented examples. */
const SECRET = 'hush';
const NOW = new Date('2026-11-25T13:05:00Z');
const SECONDS = Math.floor(NOW.getTime() / 1000);

const GENUINE: Readonly<Record<string, string>> = {
  logged_in_customer_id: '',
  path_prefix: '/apps/track-order',
  shop: 'demo.myshopify.com',
  timestamp: String(SECONDS),
};

/** A query as Shopify signs it: byte-sorted pairs, run together. */
function signed(parameters: Readonly<Record<string, string>>, secret = SECRET): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const bytes = pairs.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('');
  const signature = createHmac('sha256', secret).update(bytes).digest('hex');
  return String(new URLSearchParams({ ...parameters, signature }));
}

function refusalOf(query: string, now = NOW): ProxyRefusal | 'accepted' {
  const verified = verifyAppProxy(query, SECRET, now);
  return verified.ok ? 'accepted' : verified.refusal;
}

describe('the digest', () => {
  it.each([
    [
      'of a signed-in customer',
      '1',
      '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb',
    ],
    ['of a guest', '', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb'],
  ])('is the one Shopify documents, %s', (_, customer, digest) => {
    const query = `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=${customer}&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555`;
    expect(appProxyDigest(query, SECRET)).toBe(digest);
  });
});

describe('a request from the storefront', () => {
  it('is accepted as Shopify signs it, and names its shop', () => {
    expect(verifyAppProxy(signed(GENUINE), SECRET, NOW)).toEqual({
      ok: true,
      request: { shop: 'demo.myshopify.com', unknownParameters: [] },
    });
    expect(refusalOf(signed({ ...GENUINE, logged_in_customer_id: '6123' }))).toBe('accepted');
  });

  it.each([
    ['Z', 'capitals sort before small letters'],
    ['a', 'one name begins with another'],
    ['new_parameter', 'Shopify may add one'],
  ])('is accepted with the unknown parameter %j: %s', (name) => {
    const query = signed({ ...GENUINE, [name]: 'x y', [`${name}2`]: 'ü' });
    expect(verifyAppProxy(query, SECRET, NOW)).toMatchObject({
      ok: true,
      request: { unknownParameters: [name, `${name}2`] },
    });
  });

  it.each([
    ['logged_in_customer_id', '9'.repeat(20)],
    ['path_prefix', '/a/x'],
    ['path_prefix', '/community/x'],
    ['path_prefix', '/tools/Track_order-2'],
    ['path_prefix', `/apps/${'x'.repeat(30)}`],
    ['shop', `${'x'.repeat(60)}.myshopify.com`],
  ])('is accepted with a %s at the edge of what Shopify sends: %s', (name, value) => {
    expect(refusalOf(signed({ ...GENUINE, [name]: value }))).toBe('accepted');
  });

  it.each([
    ['logged_in_customer_id', '9'.repeat(21)],
    ['logged_in_customer_id', '7x'],
    ['logged_in_customer_id', 'x7'],
    ['path_prefix', '/apps/'],
    ['path_prefix', 'apps/x'],
    ['path_prefix', 'x/apps/x'],
    ['path_prefix', '/app/x'],
    ['path_prefix', '/apps-x'],
    ['path_prefix', '/apps/x/y'],
    ['path_prefix', '/apps/x.y'],
    ['path_prefix', `/apps/${'x'.repeat(31)}`],
    ['shop', `${'x'.repeat(61)}.myshopify.com`],
    ['timestamp', String(SECONDS * 10)],
    ['timestamp', String(SECONDS).slice(1)],
    ['timestamp', `${SECONDS}0`],
    ['timestamp', `x${SECONDS}`],
    ['timestamp', `${SECONDS}x`],
    ['timestamp', `-${String(SECONDS).slice(1)}`],
  ])('is refused with a %s just beyond: %s', (name, value) => {
    expect(refusalOf(signed({ ...GENUINE, [name]: value }))).toBe('malformed_parameter');
  });

  it.each([
    ['a digit more', (signature: string) => `${signature}0`],
    ['a digit in front', (signature: string) => `0${signature}`],
    ['a digit less', (signature: string) => signature.slice(1)],
    ['capitals', (signature: string) => signature.toUpperCase()],
    ['another letter', (signature: string) => `g${signature.slice(1)}`],
  ])('is refused with %s in its signature', (_, change) => {
    const query = new URLSearchParams(signed(GENUINE));
    query.set('signature', change(query.get('signature') ?? ''));
    expect(refusalOf(String(query))).toBe('malformed_parameter');
  });

  it.each(['logged_in_customer_id', 'path_prefix', 'shop', 'timestamp'])(
    'is refused without %s, and with it twice',
    (name) => {
      const { [name]: value = '', ...others } = GENUINE;
      expect(refusalOf(signed(others))).toBe('missing_parameter');
      expect(refusalOf(`${signed(GENUINE)}&${name}=${encodeURIComponent(value)}`)).toBe(
        'repeated_parameter',
      );
    },
  );

  it('is read around empty pairs, and with names that have no value', () => {
    expect(refusalOf(`&${signed({ ...GENUINE, q: '' })}&&`.replace('&q=', '&q'))).toBe('accepted');
  });

  it('is read with a value that has no name', () => {
    expect(refusalOf(signed({ ...GENUINE, '': '1' }))).toBe('accepted');
  });

  it('is refused with a name that does not decode', () => {
    expect(refusalOf(`${signed(GENUINE)}&%E0%A4%A=1`)).toBe('malformed_query');
    expect(appProxyDigest('x=%E0%A4%A', SECRET)).toBeNull();
  });

  it('is signed in the order of bytes, which is not that of UTF-16', () => {
    // U+FF61 comes before U+1F9E6 in UTF-8, and after it in UTF-16.
    expect(refusalOf(signed({ ...GENUINE, '\uff61': '1', '\u{1f9e6}': '2' }))).toBe('accepted');
  });

  it('reads %20 and + as the same space', () => {
    const query = signed({ ...GENUINE, q: 'x y' });
    expect(refusalOf(query.replace('x+y', 'x%20y'))).toBe('accepted');
  });

  it.each<[string, string, ProxyRefusal]>([
    ['no query', '', 'missing_parameter'],
    ['no signature', String(new URLSearchParams(GENUINE)), 'missing_parameter'],
    ['another secret', signed(GENUINE, 'another-secret'), 'wrong_signature'],
    ['another shop', signed(GENUINE).replace('demo', 'other'), 'wrong_signature'],
    ['a second shop', `${signed(GENUINE)}&shop=other.myshopify.com`, 'repeated_parameter'],
    ['a second signature', `${signed(GENUINE)}&signature=${'0'.repeat(64)}`, 'repeated_parameter'],
    [
      'a shop in capitals',
      signed({ ...GENUINE, shop: 'DEMO.myshopify.com' }),
      'malformed_parameter',
    ],
    [
      'a shop with a slash',
      signed({ ...GENUINE, shop: 'demo.myshopify.com/' }),
      'malformed_parameter',
    ],
    [
      'a shop of another domain',
      signed({ ...GENUINE, shop: 'demo.example' }),
      'malformed_parameter',
    ],
    ['no whole timestamp', signed({ ...GENUINE, timestamp: '1e9' }), 'malformed_parameter'],
    ['no timestamp', signed({ ...GENUINE, timestamp: '' }), 'malformed_parameter'],
    [
      'a foreign path',
      signed({ ...GENUINE, path_prefix: '//evil.example' }),
      'malformed_parameter',
    ],
    ['a broken escape', `${signed(GENUINE)}&x=%E0%A4%A`, 'malformed_query'],
    ['a name that ends in shop', signed({ ...GENUINE, workshop: '1' }), 'ambiguous_parameter'],
    ['a value that names a shop', signed({ ...GENUINE, x: 'shop=other' }), 'ambiguous_parameter'],
    ['a value that names a time', signed({ ...GENUINE, x: '1timestamp=2' }), 'ambiguous_parameter'],
  ])('is refused with %s', (_, query, refusal) => {
    expect(refusalOf(query)).toBe(refusal);
  });

  it('is accepted inside the time window and never outside, either way', ({ task }) => {
    const query = signed(GENUINE);
    let tried = 0;
    for (let age = -3_600; age <= 3_600; age += 1) {
      const inside = Math.abs(age) <= TIME_WINDOW;
      const now = new Date((SECONDS + age) * 1000);
      expect(refusalOf(query, now), `${age} s`).toBe(inside ? 'accepted' : 'outside_time_window');
      tried += 1;
    }
    countCases(task, {
      row: 'A2',
      suite: 'every second of two hours',
      target: `accepted within ${TIME_WINDOW} s, either way, and refused outside`,
      tried,
      survived: tried,
    });
  });

  it('cannot be split anew into another shop, time or customer', () => {
    // Signed for an attacker's own shop, with a value of the attacker's choice; sent again with the
    // same bytes cut elsewhere, so that the signature still fits.
    const forgeries: [own: Record<string, string>, sent: Record<string, string>][] = [
      [
        { shop: 'attacker.myshopify.com', s: '1shop=victim.myshopify.comsi=' },
        { s: '1', shop: 'victim.myshopify.com', si: 'shop=attacker.myshopify.com' },
      ],
      [
        { shop: 'demo.myshopify.com', t: `1timestamp=${SECONDS}tj=`, timestamp: '1111111111' },
        { t: '1', timestamp: String(SECONDS), tj: 'timestamp=1111111111' },
      ],
      [
        { l: '1logged_in_customer_id=42lz=', logged_in_customer_id: '7' },
        { l: '1', logged_in_customer_id: '42', lz: 'logged_in_customer_id=7' },
      ],
    ];
    for (const [own, sent] of forgeries) {
      const signature = new URLSearchParams(signed({ ...GENUINE, ...own })).get('signature') ?? '';
      const forged = String(new URLSearchParams({ ...GENUINE, ...sent, signature }));
      expect(appProxyDigest(forged, SECRET), 'the bytes are the same').toBe(signature);
      expect(refusalOf(forged)).toBe('ambiguous_parameter');
    }
  });

  it('is refused after any change to any character', () => {
    const query = signed(GENUINE);
    fc.assert(
      fc.property(
        fc.nat(query.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, other) => {
          const changed = `${query.slice(0, at)}${other}${query.slice(at + 1)}`;
          const decoded = new URLSearchParams(changed).toString();
          fc.pre(decoded !== query);
          expect(refusalOf(changed)).not.toBe('accepted');
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
