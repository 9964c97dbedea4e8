import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseOrderLookup, type OrderLookup } from '../core/lookup/order-lookup.ts';
import { aShop } from '../core/order.fixtures.ts';
import { BUDGETS } from './budgets.ts';
import { createContactOf } from './contact.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { LocalCounters } from './counting/local-counters.ts';
import { FakeClock } from './guess-budgets.fixtures.ts';
import { createOpenTypedPass } from './open-typed-pass.ts';
import { createPasses } from './passes.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';

const ORDER_ID = '7';
const EMAIL = 'jane@example.com';

function typed(email: string): OrderLookup {
  const parsed = parseOrderLookup({ order: '1001', email });
  if (!parsed.ok) throw new Error(`no address: ${email}`);
  return parsed.lookup;
}

function start() {
  const clock = new FakeClock();
  const { now } = clock;
  const apiSecret = 'api-secret';
  const tokenVersions = createMemoryTokenVersions();
  const passes = createPasses({ apiSecret, tokenVersions, now, onStoreUnavailable: () => {} });
  const local = new LocalCounters(BUDGETS);
  const open = createOpenTypedPass({
    open: passes.open,
    contactOf: createContactOf(apiSecret),
    local,
    fingerprint: createFingerprints(createSecretKey(Buffer.alloc(32, 1))),
    now,
  });
  return { passes, clock, open };
}

/** Types ten wrong addresses with a pass: as many as its budget has. */
async function misuse({ open }: Pick<ReturnType<typeof start>, 'open'>, pass: string) {
  for (let n = 0; n < BUDGETS.pass.points; n += 1) {
    expect(await open(aShop(), pass, typed(`guess${n}@example.com`))).toBeNull();
  }
}

describe('a pass with what was typed', () => {
  it('opens its order with the address that it is bound to', async () => {
    const { passes, open } = start();
    const pass = await passes.renew(aShop(), ORDER_ID, { email: EMAIL });
    expect(await open(aShop(), pass, typed(EMAIL.toUpperCase()))).toMatchObject({
      orderId: ORDER_ID,
    });
    expect(await open(aShop(), pass, typed('joan@example.com'))).toBeNull();
    expect(await open(aShop('other'), pass, typed(EMAIL))).toBeNull();
    expect(await open(aShop(), 'no pass', typed(EMAIL))).toBeNull();
  });

  it('opens nothing when it is of a support link, which names no address', async () => {
    const { passes, open, clock } = start();
    const link = await passes.link(aShop(), ORDER_ID, new Date(clock.at.getTime() + 1_000));
    expect(await open(aShop(), link, typed(EMAIL))).toBeNull();
  });

  it('opens nothing more after ten wrong addresses, also renewed', async () => {
    const started = start();
    const { passes, open } = started;
    const pass = await passes.renew(aShop(), ORDER_ID, { email: EMAIL });
    const opened = await open(aShop(), pass, typed(EMAIL));
    if (!opened) throw new Error('not opened');
    await misuse(started, pass);
    const renewed = await passes.renew(aShop(), ORDER_ID, opened);
    expect(await open(aShop(), pass, typed(EMAIL))).toBeNull();
    expect(await open(aShop(), renewed, typed(EMAIL))).toBeNull();
  });

  it.each<[what: string, shop: string, orderId: string, email: string, later: number]>([
    ['of another shop', 'other', ORDER_ID, EMAIL, 0],
    ['of another order', 'demo', '8', EMAIL, 0],
    ['of another address', 'demo', ORDER_ID, 'joan@example.com', 0],
    ['that was made later', 'demo', ORDER_ID, EMAIL, 60_000],
  ])('that is misused takes nothing from one %s', async (_, shop, orderId, email, later) => {
    const started = start();
    const { passes, open, clock } = started;
    await misuse(started, await passes.renew(aShop(), ORDER_ID, { email: EMAIL }));
    clock.advance(later);
    const other = await passes.renew(aShop(shop), orderId, { email });
    expect(await open(aShop(shop), other, typed(email))).not.toBeNull();
  });

  it('is charged nothing for the right address', async () => {
    const { passes, open } = start();
    const pass = await passes.renew(aShop(), ORDER_ID, { email: EMAIL });
    for (let n = 0; n < 2 * BUDGETS.pass.points; n += 1) {
      expect(await open(aShop(), pass, typed(EMAIL))).not.toBeNull();
    }
  });
});
