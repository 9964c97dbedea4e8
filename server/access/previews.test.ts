import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { deriveKey } from './derived-key.ts';
import { createPreviews } from './previews.ts';

const previewsAt = (now: Date, apiSecret = 'api-secret') =>
  createPreviews({ apiSecret, now: () => now });

const TODAY = previewsAt(NOW);

/** The state and the token of the first preview that is made now. */
function made(): { state: string; token: string } {
  const [, , state = '', token = ''] = TODAY.create(aShop())[0]?.path.split('/') ?? [];
  return { state, token };
}

describe('a preview', () => {
  it('is made for each state, and opens as that', () => {
    const paths = TODAY.create(aShop()).map(({ path }) => path.split('/'));
    const opened = paths.map(([, , state = '', token = '']) => TODAY.open(aShop(), state, token));
    expect(opened).toEqual(['arriving', 'delivered', 'attempted']);
  });

  it('is a path with the state, the expiry, and a MAC of both and of the shop', () => {
    const expiry = (NOW.getTime() + DAY) / 1000;
    const paths = ['arriving', 'delivered', 'attempted'].map((state) => {
      const mac = createHmac('sha256', deriveKey('api-secret', 'previews/v1'));
      mac.update(`demo.myshopify.com\n${state}\n${expiry}`);
      return { state, path: `/preview/${state}/${expiry}.${mac.digest('base64url')}` };
    });
    expect(TODAY.create(aShop())).toEqual(paths);
  });

  it('is not opened in another spelling', () => {
    const { state, token } = made();
    for (const spelling of [`0${token}`, `${token}A`, `${token}\n`, `${token}=`]) {
      expect(TODAY.open(aShop(), state, spelling)).toBeNull();
    }
  });

  it('works for a day', () => {
    const { state, token } = made();
    const end = NOW.getTime() + DAY;
    expect(previewsAt(new Date(end - 1_000)).open(aShop(), state, token)).toBe(state);
    expect(previewsAt(new Date(end)).open(aShop(), state, token)).toBeNull();
  });

  it('opens as no other state, and for no other shop, secret or expiry', () => {
    const { state, token } = made();
    const later = token.replace(/^\d+/, (expiry) => String(Number(expiry) + 1));
    expect(TODAY.open(aShop(), 'delivered', token)).toBeNull();
    expect(TODAY.open(aShop('other'), state, token)).toBeNull();
    expect(previewsAt(NOW, 'guessed').open(aShop(), state, token)).toBeNull();
    expect(TODAY.open(aShop(), state, later)).toBeNull();
  });

  it.each([
    '',
    '.',
    'x',
    '1764078000',
    `1764078000.${'A'.repeat(43)}`,
    `1764078000.${'A'.repeat(44)}`,
  ])('is not %j', (token) => {
    expect(TODAY.open(aShop(), 'arriving', token)).toBeNull();
  });

  it.each(['', '__proto__', 'not_found', 'ARRIVING'])('has no state %j', (state) => {
    expect(TODAY.open(aShop(), state, made().token)).toBeNull();
  });
});
