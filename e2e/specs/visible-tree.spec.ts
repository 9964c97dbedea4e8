import type { TrackResponse } from '../../server/contract.ts';
import { formatVisibleTree, labelsOfCurrentLists } from '../fixtures/format-visible-tree.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { LOOKUP } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/** Narrower than the widest bar with labels at all of its steps. */
const PHONE = { width: 320, height: 640 };

test('a snapshot shows the one step that a phone shows, and so what contradicts the card', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await page.setViewportSize(PHONE);
  await storefront.open();
  await page.route(LOOKUP, async (route) => {
    const answer: TrackResponse = await (await route.fetch()).json();
    // A delivery was attempted: it is out for delivery no more.
    if (answer.outcome === 'found') for (const one of answer.order.shipments) one.progress = 4;
    await route.fulfill({ json: answer });
  });
  await block.find(ORDERS.attempted);
  const tree = await block.readVisible();
  const label = words('en', 'status', 'out_for_delivery');
  expect(formatVisibleTree(tree)).toContain(`\n- ${label} [current]\n`);
  expect(formatVisibleTree(tree)).toContain(`‹unseen: ${words('en', 'status', 'delivered')}›`);
  expect(labelsOfCurrentLists(tree)).toEqual([{ seen: [label], current: [label] }]);
});

test('a snapshot shows every step that a wide page shows, and what is folded', async ({
  storefront,
}) => {
  const { block } = storefront;
  await storefront.open();
  await block.find(ORDERS.big);
  const tree = await block.readVisible();
  expect(labelsOfCurrentLists(tree)[0]?.seen).toHaveLength(5);
  // Of sixty scans of one of many parcels, one is not folded.
  const summary = words('en', 'ui', 'updates', { count: 59 });
  expect(formatVisibleTree(tree)).toContain(`▸ ${summary} (59 folded)`);
  await block.answer.getByText(summary).click();
  expect(formatVisibleTree(await block.readVisible())).toContain(`▾ ${summary}\n  - `);
});
