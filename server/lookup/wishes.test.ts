import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { createGuestAccess } from '../access/guest-access.ts';
import { fakePorts, LOOKUP, post, send, signedPath } from '../app.fixtures.ts';
import type { AppPorts } from '../app.ts';
import type { WishChoice } from '../contract.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createShopperWishes } from '../notices/shopper-wishes.ts';
import { createStores, type Stores } from '../stores/create-stores.ts';
import { FACTS, JANE } from '../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../stores/parcel-entry.fixtures.ts';
import { aKey } from '../stores/stores.fixtures.ts';

const API_SECRET = 'app-secret';
const AS_FORM = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };

let stores: Stores;
let ports: ReturnType<typeof fakePorts>;
/** Of Jane's order. */
let pass: string;
let failures: unknown[];

/** Order 1 of Jane's, in a shop that sends mails of no kind, on a server with passes and wishes of its own. */
beforeEach(async () => {
  failures = [];
  stores = await createStores({ databaseUrl: ':memory:', keys: [aKey()] });
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  await stores.noticeChannels.save(aShop(), 'mail', { kinds: [], target: null });
  const entry = { ...parcelEntry('in_transit'), contact: stores.contactsOf(aShop(), JANE)[0] };
  await stores.keptOrders.put(aShop(), entry, NOW);
  const access = createGuestAccess({
    apiSecret: API_SECRET,
    counters: null,
    journal: stores.guessJournal,
    tokenVersions: stores.tokenVersions,
    now: () => NOW,
    onStoreUnavailable: (error) => void failures.push(error),
  });
  const { order } = entry;
  ports = fakePorts({
    passes: access.passes,
    wishes: createShopperWishes({
      ...stores,
      now: () => NOW,
      onUnavailable: (error) => void failures.push(error),
    }),
    findOrder: async (_, lookup) =>
      'email' in lookup &&
      lookup.email === JANE &&
      lookup.references.some((reference) => reference === '1')
        ? order
        : null,
    findOrderById: async (_, id, contact) =>
      id === '1' && contact === access.contactOf(aShop(), JANE) ? order : null,
  });
  pass = await access.passes.renew(aShop(), '1', { email: JANE });
});

afterEach(() => stores.close());

const ask = async (body: unknown, on: AppPorts = ports): Promise<Response> => post(on, body);

async function wishIn(response: Response): Promise<unknown> {
  const { outcome, order } = await response.json();
  expect(outcome).toBe('found');
  return order.wish;
}

const away = async (): Promise<never> => {
  throw new Error('away');
};

const stored = async (): Promise<WishChoice | null> => stores.orderWishes.load(aShop(), '1');

describe('a wish to be written to', () => {
  it('can be made by who has typed the order, and is in each answer from then on', async () => {
    const typed = { ...LOOKUP, order: '1', email: JANE };
    expect(await wishIn(await ask(typed))).toBe('none');
    expect(await wishIn(await ask({ ...typed, wish: 'all' }))).toBe('all');
    expect(await wishIn(await ask(typed))).toBe('all');
    expect(await wishIn(await ask({ ...typed, wish: 'none' }))).toBe('none');
  });

  it('can be made by who has a pass, without typing anything', async () => {
    expect(await wishIn(await ask({ pass, locale: 'en', wish: 'problems' }))).toBe('problems');
    expect(await stored()).toBe('problems');
  });

  it('can be made by a form without script', async () => {
    const body = new URLSearchParams({ order: '1', email: JANE, locale: 'en', wish: 'all' });
    const path = signedPath('/proxy/lookup');
    const page = await send(ports, path, { method: 'POST', body: `${body}`, ...AS_FORM });
    expect(await page.text()).toContain('#1');
    expect(await stored()).toBe('all');
  });

  it.each(['some', '', 1, null, ['all']])('is refused as %j', async (wish) => {
    expect((await ask({ pass, locale: 'en', wish })).status).toBe(400);
    expect(await stored()).toBe('none');
  });

  it('is not offered where none can be made, nor on a server without mails', async () => {
    await stores.noticeChannels.delete(aShop(), 'mail');
    const response = await ask({ pass, locale: 'en', wish: 'all' });
    expect((await response.json()).order).not.toHaveProperty('wish');
    const { wishes: _, ...rest } = ports;
    const without = await ask({ pass, locale: 'en', wish: 'all' }, fakePorts(rest));
    expect((await without.json()).order).not.toHaveProperty('wish');
  });

  it('is left out while its store is away, and one that could not be written is not confirmed', async () => {
    const wishes = createShopperWishes({
      orderWishes: { load: away, save: away },
      now: () => NOW,
      onUnavailable: (error) => void failures.push(error),
    });
    const answered = await ask({ pass, locale: 'en' }, { ...ports, wishes });
    expect((await answered.json()).order).not.toHaveProperty('wish');
    expect(failures).toHaveLength(1);
    const refused = await ask({ pass, locale: 'en', wish: 'all' }, { ...ports, wishes });
    expect(await refused.json()).toMatchObject({ outcome: 'unavailable' });
  });
});

describe('somebody else', () => {
  it('makes no wish for an order, and learns no more than by looking it up', async ({ task }) => {
    const foreign = await ports.passes.renew(aShop('other'), '1', { email: JANE });
    const ofAnother = await ports.passes.renew(aShop(), '1', { email: 'jack@example.com' });
    const text = fc.string({ maxLength: 60 });
    const proof = fc.oneof(
      fc.record({ order: fc.constantFrom('1', '#1', '2', ''), email: fc.emailAddress() }),
      fc.record({ order: fc.nat().map((n) => `${n + 2}`), email: fc.constant(JANE) }),
      fc.record({ pass: fc.oneof(text, fc.constantFrom(foreign, ofAnother, `${pass}x`)) }),
      fc.record({ pass: fc.nat(pass.length - 1).map((at) => pass.slice(0, at)) }),
    );
    const wish = fc.constantFrom('all', 'problems', 'none');
    await tryCases(
      task,
      {
        row: 'B1',
        suite: 'wishes of strangers',
        target: '0 made, and no byte of the answer differs',
        tries: 20_000,
        share: 0.025,
      },
      fc.asyncProperty(fc.tuple(proof, wish), async ([by, choice]) => {
        const looked = await ask({ ...by, locale: 'en' });
        const wished = await ask({ ...by, locale: 'en', wish: choice });
        expect([wished.status, await wished.text()]).toEqual([looked.status, await looked.text()]);
        expect(await stored()).toBe('none');
      }),
    );
  });
});
