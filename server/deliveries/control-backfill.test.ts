import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Stores } from '../stores/create-stores.ts';
import { aSession, memoryStores } from '../stores/stores.fixtures.ts';
import { createBackfillControl, NO_BACKFILL, type BackfillControl } from './control-backfill.ts';

let stores: Stores;
let seen: string[];
let warned: number;
let control: BackfillControl;

beforeEach(async () => {
  [stores, seen, warned] = [await memoryStores(), [], 0];
  onTestFinished(() => stores.close());
  control = createBackfillControl({
    ...stores,
    bulkOrders: {
      cancel: async (_, operation) => {
        seen.push(`cancel ${operation}`);
        throw new Error('Shopify is unavailable');
      },
    },
    onRequest: () => seen.push('requested'),
    now: () => NOW,
    log: { warn: () => (warned += 1) },
  });
});

/** A back-fill whose search has begun. */
async function search(): Promise<void> {
  await control.start(aShop());
  const [claimed] = await stores.backfills.claim(NOW, new Date(NOW.getTime() + 60_000), 1);
  if (!claimed) throw new Error('none is due');
  await stores.backfills.save(claimed, { phase: 'searching', operation: 'gid' }, NOW);
}

describe('a merchant', () => {
  it('reads that it waits before it has begun, and that there is none where no orders are kept', async () => {
    expect(await control.read(aShop())).toBe('waiting');
    await stores.shops.setKeepsOrders(aShop(), false);
    expect(await control.read(aShop())).toBeNull();
    expect(await NO_BACKFILL.read(aShop())).toBeNull();
  });

  it('begins one, while none is under way and orders are kept', async () => {
    await control.start(aShop());
    await control.start(aShop());
    expect(seen).toEqual(['requested']);
    await stores.shops.setKeepsOrders(aShop('off'), false);
    await control.start(aShop('off'));
    expect(seen).toEqual(['requested']);
    expect(await stores.backfills.load(aShop('off'))).toBeNull();
  });

  it('ends one that would have begun in a moment', async () => {
    await control.cancel(aShop());
    expect(await control.read(aShop())).toMatchObject({ phase: 'cancelled', days: null });
    await stores.sessions.save(aSession());
    await stores.backfills.begin(NOW);
    expect(await control.read(aShop())).toMatchObject({ phase: 'cancelled' });
    await stores.shops.setKeepsOrders(aShop('off'), false);
    await control.cancel(aShop('off'));
    expect(await stores.backfills.load(aShop('off'))).toBeNull();
  });

  it('ends it with its search, also when Shopify does not answer', async () => {
    await search();
    await control.cancel(aShop());
    await control.cancel(aShop());
    expect(seen).toEqual(['requested', 'cancel gid']);
    expect(warned).toBe(1);
    expect(await control.read(aShop())).toMatchObject({ phase: 'cancelled', read: null });
  });
});
