import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDeliveryLists } from '../../server/deliveries/lists/create-delivery-lists.ts';
import { writeCsv } from '../../server/deliveries/lists/write-csv.ts';
import type { OpenedList } from '../../server/ports/delivery-lists.ts';
import type { ShopDomain } from '../../server/ports/shop-domain.ts';
import type { Stores } from '../../server/stores/create-stores.ts';

export interface MeasuredCsv {
  rows: number;
  bytes: number;
  seconds: number;
  /** By how many bytes the heap grew at most, without garbage. */
  growth: number;
}

/** Pieces between two looks at the heap: each collects all garbage before. */
const LOOK_EVERY = 10;

/** Writes the whole list of a shop as CSV, and lets nobody read it faster than it is written. */
export async function measureCsv(stores: Stores, shop: ShopDomain): Promise<MeasuredCsv> {
  const lists = createDeliveryLists({ ...stores, keepsOrders: true, now: () => new Date() });
  const list = await lists.open(shop, { query: 'view=all' });
  if (!list) throw new Error('no orders are kept');
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const heapUsed = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heapUsed();
  const began = performance.now();
  const measured = { rows: 0, bytes: 0, growth: 0 };
  let pieces = 0;
  async function* counted(batches: ReturnType<OpenedList['batches']>) {
    for await (const batch of batches) {
      measured.rows += batch.length;
      yield batch;
    }
  }
  for await (const piece of writeCsv(counted(list.batches()), list)) {
    measured.bytes += Buffer.byteLength(piece);
    pieces += 1;
    if (pieces % LOOK_EVERY === 0) {
      measured.growth = Math.max(measured.growth, heapUsed() - before);
    }
  }
  return { ...measured, seconds: (performance.now() - began) / 1_000 };
}
