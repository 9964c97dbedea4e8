import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeadlineCode, NextStepCode, TrackedOrder } from '../../../server/contract.ts';
import { parseDateLocale } from '../../../server/core/dates/date-locale.ts';
import { NOW } from '../../../server/core/order.fixtures.ts';
import { answerZone } from '../../../server/core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../../server/core/timeline/to-tracked-order.ts';
import { createMomentsCache } from '../../../server/lookup/moments-cache.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../start-shop.fixtures.ts';

const momentsFor = createMomentsCache();
const states = new Map(sampleOrders(NOW).map(({ name, email, state }) => [name, { email, state }]));

/** Steps by which the shopper asks the shop, in different words. */
const ASK: readonly NextStepCode[] = ['contact', 'ask_when', 'contact_when_late'];
const AT_POINT: readonly NextStepCode[] = ['collect_at_point', 'collect_soon'];
const LOOK: readonly NextStepCode[] = ['not_here', 'not_here_yet', 'look_around'];

/** Orders that a careless reading tells untruly: the true headlines, and steps, where only some are right. */
const TRUE: [name: string, codes: readonly HeadlineCode[], steps?: readonly NextStepCode[]][] = [
  // In several parcels, or in part.
  ['#1111', ['part_delivered_on']],
  ['#1112', ['arriving_on']],
  ['#1113', ['delivered', 'part_on_the_way', 'part_delivered_on']],
  ['#1114', ['all_arriving_on']],
  ['#1115', ['part_arriving_on']],
  ['#1116', ['part_delivered_on', 'awaiting_stock']],
  ['#1117', ['delivered'], LOOK],
  ['#1118', ['lost'], ['contact']],
  // Delivered somewhere else.
  ['#1119', ['parcel_locker'], ['collect_at_point', 'collect_soon', 'see_carrier']],
  ['#1120', ['pickup_point'], AT_POINT],
  ['#1121', ['safe_place'], LOOK],
  ['#1122', ['mailbox'], LOOK],
  ['#1123', ['on_the_way', 'to_pickup_point']],
  ['#1124', ['delivered_on']],
  ['#1125', ['delivered_on']],
  ['#1126', ['delivered_on']],
  // Stopped, by its cause.
  ['#1127', ['refused'], ['contact']],
  ['#1128', ['damaged'], ['contact']],
  ['#1129', ['payment_due'], ['see_needs', 'see_customs']],
  ['#1130', ['documents_required'], ['see_needs', 'see_customs']],
  ['#1131', ['unclaimed'], ['contact']],
  ['#1132', ['returning'], ['contact']],
  ['#1133', ['returned'], ['contact']],
  // Waiting for very long.
  ['#1134', ['ready_to_collect'], ['collect', 'collect_soon', 'contact']],
  ['#1135', ['pickup_point'], ['contact', ...AT_POINT]],
  ['#1136', ['attempt_failed'], ['contact']],
  ['#1137', ['shipped', 'no_news'], ASK],
  ['#1138', ['late_to_ship'], ASK],
  // Not paid, or not sent by e-mail.
  ['#1139', ['preparing', 'received'], ['nothing_to_do']],
  ['#1140', ['preparing', 'received'], ['ask_why']],
  ['#1141', ['awaiting_payment', 'preparing', 'received']],
  ['#1142', ['preparing', 'received']],
  ['#1143', ['checking']],
  ['#1144', ['awaiting_payment', 'preparing', 'received']],
  // Records that do not agree.
  ['#1145', ['shipped'], ['see_carrier', 'nothing_to_do']],
  ['#1146', ['pickup_point'], AT_POINT],
  ['#1147', ['part_ready_to_collect', 'part_on_the_way']],
  ['#1148', ['preparing', 'preparing_pickup', 'received']],
  ['#1149', ['on_the_way']],
  ['#1150', ['shipped']],
  ['#1151', ['on_the_way']],
  // Overtaken by a return, a refund, a cancellation or an edit.
  ['#1152', ['out_for_delivery', 'out_for_delivery_on']],
  ['#1153', ['pickup_point'], AT_POINT],
  ['#1154', ['order_refunded', 'cancelled_after_sending', 'on_the_way']],
  ['#1155', ['order_cancelled'], ['refund_not_seen', 'refund_takes_days', 'contact']],
  ['#1156', ['order_emptied'], ['refund_not_seen', 'contact']],
];

describe('an order that is easily told untruly', () => {
  let shop: ShopUnderTest;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.close());

  async function read(name: string): Promise<TrackedOrder> {
    const order = await shop.look(name, states.get(name)?.email ?? '');
    if (!order) throw new Error(`${name} was not found`);
    return toTrackedOrder(order, {
      now: NOW,
      moments: momentsFor(parseDateLocale('en'), answerZone(order), NOW),
    });
  }

  it.each(
    TRUE.map(
      ([name, codes, steps]) => [name, states.get(name)?.state ?? '', codes, steps] as const,
    ),
  )('%s, %s, has the headline %s', async (name, _, codes, steps) => {
    const { headline } = await read(name);
    expect(codes).toContain(headline.code);
    // Some packages of several, never all of them.
    if (headline.code === 'delivered') expect(headline.count).toBeLessThan(headline.total ?? 0);
    if (steps) expect(steps).toContain(headline.nextStep);
  });

  it.each([
    ['#1124', 'London'],
    ['#1125', 'New York'],
    ['#1126', 'Los Angeles'],
  ])('%s was delivered on the day that it was in %s', async (name) => {
    const { headline } = await read(name);
    expect(headline.date?.text).toContain('November 23');
  });
});
