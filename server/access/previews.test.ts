import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
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
