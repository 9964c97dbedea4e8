import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';
import { createContactOf } from './contact.ts';
import { deriveKey, type KeyLabel } from './derived-key.ts';
import { FakeClock } from './guess-budgets.fixtures.ts';
import {
  createPasses,
  PASS_LIFETIME,
  PASS_MAX_AGE,
  VERSIONS_TTL,
  type SignedPasses,
} from './passes.ts';
import { writeToken } from './signed-token.ts';

const ORDER = anOrder();
const BY = { email: 'jane@example.com' };

function start(apiSecret = 'api-secret'): {
  passes: SignedPasses;
  clock: FakeClock;
  tokenVersions: ReturnType<typeof createMemoryTokenVersions>;
} {
  const clock = new FakeClock();
  const tokenVersions = createMemoryTokenVersions();
  const passes = createPasses({
    apiSecret,
    tokenVersions,
    now: clock.now,
    onStoreUnavailable: () => {},
  });
  return { passes, clock, tokenVersions };
}

describe('a pass', () => {
  it('opens its order, in its shop, for half an hour', async () => {
    const { passes, clock } = start();
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    expect(pass).toMatch(/^[A-Za-z0-9_.-]{60,600}$/);
    expect(await passes.open(aShop(), pass)).toMatchObject({ orderId: ORDER.id });
    expect(await passes.open(aShop('other'), pass)).toBeNull();
    clock.advance(PASS_LIFETIME - 1);
    expect(await passes.open(aShop(), pass)).not.toBeNull();
    clock.advance(1);
    expect(await passes.open(aShop(), pass)).toBeNull();
  });

  it('is renewed by every answer, until a day after the first', async () => {
    const { passes, clock } = start();
    let pass = await passes.renew(aShop(), ORDER.id, BY);
    let renewals = 0;
    for (; renewals < 1_000; renewals += 1) {
      clock.advance(20 * MINUTE);
      const opened = await passes.open(aShop(), pass);
      if (!opened) break;
      pass = await passes.renew(aShop(), ORDER.id, opened);
    }
    expect(renewals).toBe(PASS_MAX_AGE / (20 * MINUTE) - 1);
  });

  it('is made with token versions read at most once a second, and opened with fresh ones', async () => {
    const { passes, clock, tokenVersions } = start();
    const reads = vi.spyOn(tokenVersions, 'current');
    await passes.renew(aShop(), ORDER.id, BY);
    clock.advance(VERSIONS_TTL - 1);
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    expect(reads).toHaveBeenCalledTimes(1);
    await passes.renew(aShop('other'), ORDER.id, BY);
    await passes.renew(aShop(), `${ORDER.id}0`, BY);
    expect(reads, 'each shop and order has its own').toHaveBeenCalledTimes(3);
    await tokenVersions.revokeOrder(aShop(), ORDER.id);
    expect(await passes.open(aShop(), pass)).toBeNull();
    clock.advance(2);
    const anew = await passes.renew(aShop(), ORDER.id, BY);
    expect(await passes.open(aShop(), anew)).not.toBeNull();
  });

  it('has nothing of the shopper in it', async () => {
    const { passes } = start();
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    expect(pass.split('.').slice(0, -1)).toEqual([
      'v2',
      'demo',
      ORDER.id,
      String((NOW.getTime() + PASS_LIFETIME) / 1000),
      String((NOW.getTime() + PASS_MAX_AGE) / 1000),
      '0',
      '0',
      expect.stringMatching(/^[\w-]{22}$/),
    ]);
  });

  it('is bound to the address that was typed, or to the code of the link', async () => {
    const { passes } = start();
    const contactOf = createContactOf('api-secret');
    const [typed, linked] = [
      await passes.renew(aShop(), ORDER.id, BY),
      await passes.renew(aShop(), ORDER.id, { code: 'XPAV284CT' }),
    ];
    expect(await passes.open(aShop(), typed)).toMatchObject({
      contact: contactOf(aShop(), BY.email),
    });
    expect(await passes.open(aShop(), linked)).toMatchObject({
      contact: contactOf(aShop(), 'XPAV284CT'),
    });
  });

  it('is made during an outage of the token versions, and opened only after it', async () => {
    const clock = new FakeClock();
    const tokenVersions = createMemoryTokenVersions();
    let isUnavailable = true;
    const errors: unknown[] = [];
    const passes = createPasses({
      apiSecret: 'api-secret',
      now: clock.now,
      onStoreUnavailable: (error) => errors.push(error),
      tokenVersions: {
        current: (...args) =>
          isUnavailable ? Promise.reject(new Error('unavailable')) : tokenVersions.current(...args),
      },
    });
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    expect(errors).toHaveLength(1);
    await expect(passes.open(aShop(), pass)).rejects.toThrow('unavailable');
    isUnavailable = false;
    expect(await passes.open(aShop(), pass)).not.toBeNull();
    await tokenVersions.revokeOrder(aShop(), ORDER.id);
    expect(await passes.open(aShop(), pass)).toBeNull();
  });

  it('is made when the token versions do not answer in time', async () => {
    const errors: unknown[] = [];
    const passes = createPasses({
      apiSecret: 'api-secret',
      now: () => NOW,
      onStoreUnavailable: (error) => errors.push(error),
      tokenVersions: { current: () => new Promise(() => {}) },
      timeout: 1,
    });
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    expect(pass).toMatch(/^v2[.]/);
    expect(errors).toHaveLength(1);
    await expect(passes.open(aShop(), pass)).rejects.toThrow('is slow');
  });
});

describe('a support link', () => {
  it('opens its order until it expires, and so do the passes that it brings', async () => {
    const { passes, clock } = start();
    const endsAt = new Date(NOW.getTime() + 14 * DAY);
    const link = await passes.link(aShop(), ORDER.id, endsAt);
    clock.advance(14 * DAY - 10 * MINUTE);
    const opened = await passes.open(aShop(), link);
    expect(opened).toEqual({ orderId: ORDER.id, contact: null, endsAt });
    const pass = await passes.renew(aShop(), ORDER.id, { contact: null, endsAt });
    expect(await passes.open(aShop(), pass)).toEqual(opened);
    clock.advance(10 * MINUTE);
    expect(await passes.open(aShop(), link)).toBeNull();
    expect(await passes.open(aShop(), pass)).toBeNull();
  });

  it.each([
    ['its order', ORDER.id, null],
    ['another order', '7', 'open'],
  ])('is revoked with %s: %s', async (_, orderId, still) => {
    const { passes, tokenVersions } = start();
    const link = await passes.link(aShop(), ORDER.id, new Date(NOW.getTime() + DAY));
    const pass = await passes.renew(aShop(), ORDER.id, BY);
    await tokenVersions.revokeOrder(aShop(), orderId);
    for (const token of [link, pass]) {
      expect((await passes.open(aShop(), token)) === null).toBe(still === null);
    }
  });

  it('is revoked with all links of its shop, and with no other shop’s', async () => {
    const { passes, tokenVersions, clock } = start();
    const ends = new Date(NOW.getTime() + DAY);
    const [mine, other] = [aShop(), aShop('other')];
    const links = [await passes.link(mine, '1', ends), await passes.link(other, '1', ends)];
    await tokenVersions.revokeShop(mine);
    expect(await passes.open(mine, links[0] ?? '')).toBeNull();
    expect(await passes.open(other, links[1] ?? '')).not.toBeNull();
    clock.advance(HOUR);
    const newLink = await passes.link(mine, '1', ends);
    expect(await passes.open(mine, newLink)).not.toBeNull();
  });
});

it.each<[opens: boolean, label: KeyLabel]>([
  [true, 'pass/v1'],
  [true, 'support-link/v1'],
  [false, 'previews/v1'],
])(
  'a token is opened (%s) when it was signed with the key %s of any release',
  async (opens, label) => {
    const { passes } = start();
    const endsAt = new Date(NOW.getTime() + HOUR);
    const claims = {
      shop: aShop(),
      orderId: ORDER.id,
      expiresAt: endsAt,
      endsAt,
      contact: null,
      tokenVersions: { ofShop: 0, ofOrder: 0 },
    };
    const token = writeToken(claims, deriveKey('api-secret', label));
    expect((await passes.open(aShop(), token)) !== null).toBe(opens);
  },
);

describe('a forged token', () => {
  it('signed by another app’s secret opens nothing', async () => {
    const stranger = start('another secret').passes;
    const ours = start().passes;
    const ends = new Date(NOW.getTime() + DAY);
    for (const token of [
      await stranger.renew(aShop(), ORDER.id, BY),
      await stranger.link(aShop(), ORDER.id, ends),
    ]) {
      expect(await ours.open(aShop(), token)).toBeNull();
    }
  });

  it('opens nothing, whatever was changed in a genuine one', async ({ task }) => {
    const { passes } = start();
    const ends = new Date(NOW.getTime() + DAY);
    const genuine = [
      await passes.renew(aShop(), ORDER.id, BY),
      await passes.link(aShop(), ORDER.id, ends),
    ];
    const spare = await passes.link(aShop('other'), '999', ends);
    const forgery = fc
      .tuple(fc.constantFrom(...genuine), mutation(spare))
      .map(([token, mutate]) => mutate(token));
    await tryCases(
      task,
      {
        row: 'A3',
        suite: 'passes and links with something changed',
        target: '0 accepted',
        tries: 1_000_000,
        share: 0.1,
      },
      fc.asyncProperty(forgery, async (bad) => {
        fc.pre(!genuine.includes(bad));
        if ((await passes.open(aShop(), bad)) !== null) throw new Error(`accepted ${bad}`);
      }),
    );
  });
});

/** One change of a character, the length, a part or the spelling; or a part of another genuine token. */
function mutation(spare: string): fc.Arbitrary<(token: string) => string> {
  const spares = spare.split('.');
  const letter = fc.constantFrom(...'ABCxyz0189-_.=+/ \n%é\0'.split(''));
  const at = fc.nat(250);
  return fc.oneof(
    fc.tuple(at, letter).map(
      ([n, put]) =>
        (token: string) =>
          token.slice(0, n % token.length) + put + token.slice((n % token.length) + 1),
    ),
    fc.tuple(at, letter).map(
      ([n, put]) =>
        (token: string) =>
          token.slice(0, n % token.length) + put + token.slice(n % token.length),
    ),
    at.map((n) => (token: string) => token.slice(0, n % token.length)),
    at.map((n) => (token: string) => token.slice(1 + (n % (token.length - 1)))),
    fc.nat(spares.length - 1).map((n) => (token: string) => {
      const parts = token.split('.');
      parts[n] = spares[n] ?? '';
      return parts.join('.');
    }),
    fc.tuple(fc.nat(7), fc.nat(7)).map(([one, other]) => (token: string) => {
      const parts = token.split('.');
      [parts[one], parts[other]] = [parts[other] ?? '', parts[one] ?? ''];
      return parts.join('.');
    }),
    fc.tuple(fc.nat(7), fc.integer({ min: -9, max: 9 })).map(([n, by]) => (token: string) => {
      const parts = token.split('.');
      parts[n] = String(Number(parts[n]) + by);
      return parts.join('.');
    }),
    fc.constantFrom(
      (token: string) => token.toUpperCase(),
      (token: string) => `${token}=`,
      (token: string) => token.replace('v1', 'v2'),
      (token: string) => token.replaceAll('.', '..'),
      (token: string) => `${token}.${token}`,
      (token: string) => decodeURIComponent(encodeURIComponent(token).replaceAll('.', '%2E%2E')),
      (token: string) => token.replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1)),
    ),
    fc.string({ maxLength: 700 }).map((text) => () => text),
  );
}
