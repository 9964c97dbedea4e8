import { describe, expect, it } from 'vitest';
import type { HeadlineDetail } from '../../../../server/contract.ts';
import { ANSWER_RULES, breachesOf } from './answer-rules.fixtures.ts';
import { createSentenceOf, type ToldAnswer } from './answer-sentences.fixtures.ts';
import { aGroup, aHeadline, aShipment, aSoundOrder, moment } from './sound-answer.fixtures.ts';

type Order = ToldAnswer['order'];

/** Some words of each group; a code that is not here has none. */
const sentenceOf = createSentenceOf({
  headline: {
    arriving_on: 'Expected {{ date }}',
    part_arriving_on: 'Part of it is expected {{ date }}',
    on_the_way: 'On the way',
    preparing: 'We are preparing it',
    date_to_follow: 'It has no day yet',
    shipped: 'It shipped {{ date }}',
  },
  next: {
    nothing_to_do: 'Nothing for you to do.',
    see_carrier: 'The carrier’s page has the latest.',
    contact: 'Contact us.',
    contact_when_late: 'Not here by {{ date }}? Contact us.',
  },
  detail: {
    day_unknown: 'We do not know the day yet.',
    rest_delivered: 'Delivered so far: {{ count }} of {{ total }}.',
    rest_preparing: 'The rest has no day yet.',
    rest_ships_on: 'The rest should ship {{ date }}.',
  },
  status: {
    unknown: 'No news',
    in_transit: 'On the way',
    delivered: 'Delivered',
    exception: 'There is a problem',
    attempt_failed: 'Could not be delivered',
  },
  waiting: {
    packing: 'Being packed',
    scheduled_for: 'Should ship: {{ date }}',
    late_to_ship: 'Should have shipped',
  },
});

const detail = (code: HeadlineDetail['code'], more: Partial<HeadlineDetail> = {}) => ({
  code,
  date: null,
  count: null,
  total: null,
  ...more,
});
const expected = aShipment({ expectedAt: moment('tomorrow, 26 November') });
const delivered = aShipment({ status: 'delivered', progress: 5 });
const preparing = aHeadline({ code: 'preparing', date: null, about: 'waiting' });

const sound: [what: string, order: Order][] = [
  ['one parcel that arrives tomorrow', aSoundOrder()],
  [
    'a part that arrives, a part that has, and a part to be sent later',
    aSoundOrder({
      headline: aHeadline({
        code: 'part_arriving_on',
        more: true,
        details: [
          detail('rest_delivered', { count: 1, total: 2 }),
          detail('rest_ships_on', { date: moment('3 December') }),
        ],
      }),
      shipments: [expected, delivered],
      waiting: [aGroup({ reason: 'scheduled', date: moment('3 December') })],
    }),
  ],
  [
    'a parcel without a day',
    aSoundOrder({
      headline: aHeadline({ code: 'on_the_way', date: null, details: [detail('day_unknown')] }),
      shipments: [aShipment()],
    }),
  ],
  [
    'advice beside the parcel that the headline does not speak of',
    aSoundOrder({
      headline: aHeadline({ code: 'part_arriving_on', nextStep: 'contact' }),
      shipments: [
        expected,
        aShipment({
          status: 'exception',
          progress: null,
          action: 'shopper',
          advice: 'see_carrier',
        }),
      ],
    }),
  ],
];

/** Answers that break one rule, and what the rule says of them. */
const planted: [rule: keyof typeof ANSWER_RULES, breach: string, order: Order][] = [
  [
    'has one next step',
    'says contact, and its card see_carrier',
    aSoundOrder({
      headline: aHeadline({ nextStep: 'contact' }),
      shipments: [{ ...expected, advice: 'see_carrier' }],
    }),
  ],
  [
    'says nothing_to_do beside no problem',
    'nothing to do beside a shipment that is exception',
    aSoundOrder({ shipments: [expected, aShipment({ status: 'exception', progress: null })] }),
  ],
  [
    'says nothing_to_do beside no problem',
    'nothing to do beside a shipment that is in_transit',
    aSoundOrder({ shipments: [{ ...expected, action: 'merchant' }] }),
  ],
  [
    'says nothing_to_do beside no problem',
    'nothing to do beside a group that is late_to_ship',
    aSoundOrder({
      headline: { ...preparing, details: [detail('rest_preparing')] },
      shipments: [],
      waiting: [aGroup({ reason: 'late_to_ship' })],
    }),
  ],
  [
    'links to the page that it sends to',
    'see_carrier without a page',
    aSoundOrder({ headline: aHeadline({ nextStep: 'see_carrier' }) }),
  ],
  [
    'says a day that is known',
    'does not say 2026-11-26',
    aSoundOrder({
      headline: aHeadline({ code: 'on_the_way', date: null, details: [detail('day_unknown')] }),
    }),
  ],
  [
    'says when, or that nobody knows',
    'preparing leaves open when it comes',
    aSoundOrder({ headline: preparing, shipments: [], waiting: [aGroup()] }),
  ],
  [
    'says when, or that nobody knows',
    'shipped leaves open when it comes',
    aSoundOrder({
      headline: aHeadline({ code: 'shipped', date: moment('24 November') }),
      shipments: [aShipment()],
    }),
  ],
  [
    'calls no day unknown that it says',
    'arriving_on beside day_unknown',
    aSoundOrder({ headline: aHeadline({ details: [detail('day_unknown')] }) }),
  ],
  [
    'speaks of a part that it shows, and shows it first',
    'speaks of returns, and has none',
    aSoundOrder({ headline: aHeadline({ about: 'returns' }) }),
  ],
  [
    'speaks of a part that it shows, and shows it first',
    'shows a shipment without units first',
    aSoundOrder({ shipments: [{ ...delivered, items: [] }, expected] }),
  ],
  [
    'draws a bar only at the step of its status',
    'bar at 4 while attempt_failed',
    aSoundOrder({
      headline: aHeadline({ nextStep: 'contact' }),
      shipments: [expected, aShipment({ status: 'attempt_failed', progress: 4 })],
    }),
  ],
  [
    'draws a bar only at the step of its status',
    'bar at 4 while in_transit',
    aSoundOrder({ shipments: [{ ...expected, progress: 4 }] }),
  ],
  [
    'draws a bar only at the step of its status',
    'bar at 3 of a shipment without news for long',
    aSoundOrder({
      headline: aHeadline({ nextStep: 'contact' }),
      shipments: [{ ...expected, stale: true }],
    }),
  ],
  [
    'counts what it shows',
    'counts 3 packages, and shows 2',
    aSoundOrder({
      headline: aHeadline({ count: 1, total: 3 }),
      // A shipment whose units are elsewhere is no package.
      shipments: [expected, delivered, { ...delivered, items: [] }],
    }),
  ],
  [
    'counts what it shows',
    'counts 2 and 3 packages',
    aSoundOrder({
      headline: aHeadline({
        count: 1,
        total: 2,
        details: [detail('rest_delivered', { count: 1, total: 3 })],
      }),
      shipments: [expected, delivered, delivered],
    }),
  ],
  [
    'counts what it shows',
    'counts some of them twice',
    aSoundOrder({
      headline: aHeadline({
        count: 2,
        total: 2,
        details: [detail('rest_delivered', { count: 1, total: 2 })],
      }),
      shipments: [expected, delivered],
    }),
  ],
  [
    'counts what it shows',
    'counts none of them',
    aSoundOrder({
      headline: aHeadline({ count: 0, total: 2 }),
      shipments: [expected, delivered],
    }),
  ],
  [
    'counts what it shows',
    'counts 1 package',
    aSoundOrder({ headline: aHeadline({ count: 1, total: 1 }) }),
  ],
  [
    'counts what it shows',
    'says that more comes, and nothing waits',
    aSoundOrder({ headline: aHeadline({ more: true }) }),
  ],
  [
    'has words for every code',
    'no words for headline.all_arriving_on',
    aSoundOrder({ headline: aHeadline({ code: 'all_arriving_on' }) }),
  ],
  [
    'fills every placeholder',
    'no date for “Not here by {{ date }}? Contact us.”',
    aSoundOrder({ headline: aHeadline({ nextStep: 'contact_when_late' }) }),
  ],
  [
    'says no detail twice',
    'rest_preparing twice',
    aSoundOrder({
      headline: aHeadline({ details: [detail('rest_preparing'), detail('rest_preparing')] }),
    }),
  ],
];

describe('the rules of an answer', () => {
  it.each(sound)('find nothing wrong with %s', (_, order) => {
    expect(breachesOf({ order, sentenceOf })).toEqual([]);
  });

  it.each(planted)('%s: %s', (rule, breach, order) => {
    expect(breachesOf({ order, sentenceOf })).toEqual([`${rule}: ${breach}`]);
  });

  it('have each been broken once', () => {
    const broken = new Set<string>(planted.map(([rule]) => rule));
    expect(Object.keys(ANSWER_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
