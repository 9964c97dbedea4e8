import { createSampleOrderParts, type SampleOrder } from '../sample-order-parts.ts';

/** The first that is placed while the demo runs: `#6001`. */
const FIRST_NUMBER = 6_001;
const FIRST_ID = 7_900_000_000_000;
/** More than one order has records. */
const IDS_EACH = 1_000;

/** An everyday order that is placed at `now`, after so many others. */
export function newOrder(now: Date, before: number): SampleOrder {
  const parts = createSampleOrderParts(now, FIRST_ID + before * IDS_EACH);
  const name = `#${FIRST_NUMBER + before}`;
  return parts.sample('Everyday', name, `shopper-${before + 1}@example.com`, 'new', {
    placed: now.toISOString(),
    lines: [parts.line('Linen shirt', 1, { variant: 'M / Sand' }), parts.line('Stoneware mug', 2)],
  });
}
