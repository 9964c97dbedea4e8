import type { createSampleOrderParts, OrderRow } from '../sample-order-parts.ts';
import type { EventRecord, FulfillmentRecord, LineRecord } from '../records.ts';
import type { Place } from './places.ts';

type Parts = ReturnType<typeof createSampleOrderParts>;

/** What a course has to go by. */
export interface CourseFacts {
  parts: Parts;
  lines: readonly LineRecord[];
  place: Place;
  city: string;
  /** The instant so many days after the order was placed, in ISO 8601. */
  after(days: number): string;
  /** Whether that instant has passed. */
  isPast(days: number): boolean;
  /** From 0 to 1. */
  random: () => number;
  trackingNumber: string;
}

/** How an order goes. Everything that lies ahead is left out, so that a young order is on its way. */
export interface Course {
  state: string;
  /** How many of 100 orders go so. */
  share: number;
  rowOf(facts: CourseFacts): Partial<OrderRow>;
}

/** Days from placing to shipping, in most orders. */
const PACKED = 0.8;

type Scan = readonly [days: number, status: string, message: string];

function eventsOf(
  { parts, after, isPast, city, place }: CourseFacts,
  scans: readonly Scan[],
): EventRecord[] {
  return scans
    .filter(([days]) => isPast(days))
    .map(([days, status, message]) =>
      parts.event(status, after(days), message, `${city}, ${place.countryName}`),
    );
}

/** A parcel with its scans so far; none before it is packed. */
function parcel(
  facts: CourseFacts,
  scans: readonly Scan[],
  { lines = facts.lines, packed = PACKED }: { lines?: readonly LineRecord[]; packed?: number } = {},
): FulfillmentRecord[] {
  const { parts, place, after, isPast, random, trackingNumber } = facts;
  if (!isPast(packed)) return [];
  const carrier = place.carriers[Math.floor(random() * place.carriers.length)];
  const tracking = carrier ? [carrier(`${trackingNumber}${lines.length}`)] : [];
  // A carrier that Shopify has no link for sends it no scans.
  const events = tracking[0]?.url ? eventsOf(facts, scans) : [];
  const expected = after(packed + place.days + 1);
  return [parts.fulfillment(lines, { shipped: after(packed), tracking, events, expected })];
}

function underWay(packed = PACKED): Scan[] {
  return [
    [packed, 'LABEL_PURCHASED', 'Label made'],
    [packed + 0.2, 'CARRIER_PICKED_UP', 'Collected'],
    [packed + 0.6, 'IN_TRANSIT', 'Sorted'],
  ];
}

function arrival({ place }: CourseFacts, packed = PACKED): Scan[] {
  return [
    ...underWay(packed),
    [packed + place.days + 0.3, 'OUT_FOR_DELIVERY', 'With the driver'],
    [packed + place.days + 0.5, 'DELIVERED', 'Delivered'],
  ];
}

const HOLDS = ['INVENTORY_OUT_OF_STOCK', 'INCORRECT_ADDRESS', 'AWAITING_PAYMENT', 'OTHER'];

export const COURSES: readonly Course[] = [
  {
    state: 'usual',
    share: 54,
    rowOf: (facts) => ({ fulfillments: parcel(facts, arrival(facts)) }),
  },
  {
    state: 'in two parcels',
    share: 8,
    rowOf: (facts) => ({
      fulfillments: facts.lines.flatMap((line, index) =>
        parcel(facts, arrival(facts, PACKED + index), { lines: [line], packed: PACKED + index }),
      ),
    }),
  },
  {
    state: 'without news since it was sorted',
    share: 6,
    rowOf: (facts) => ({ fulfillments: parcel(facts, underWay()) }),
  },
  {
    state: 'delayed on its way',
    share: 5,
    rowOf: (facts) => ({
      fulfillments: parcel(facts, [
        ...underWay(),
        [PACKED + 1.2, 'DELAYED', 'Delayed'],
        [PACKED + facts.place.days + 6, 'DELIVERED', 'Delivered'],
      ]),
    }),
  },
  {
    state: 'nobody at home',
    share: 4,
    rowOf: (facts) => ({
      fulfillments: parcel(facts, [
        ...underWay(),
        [PACKED + facts.place.days, 'ATTEMPTED_DELIVERY', 'Nobody at home'],
      ]),
    }),
  },
  {
    state: 'waiting at a pickup point',
    share: 3,
    rowOf: (facts) => ({
      fulfillments: parcel(facts, [
        ...underWay(),
        [PACKED + facts.place.days, 'READY_FOR_PICKUP', 'Ready at the pickup point'],
      ]),
    }),
  },
  {
    state: 'could not be delivered',
    share: 2,
    rowOf: (facts) => ({
      fulfillments: parcel(facts, [
        ...underWay(),
        [PACKED + facts.place.days + 1, 'FAILURE', 'Address unknown'],
      ]),
    }),
  },
  {
    state: 'held',
    share: 4,
    rowOf: ({ parts, lines, random }) => ({
      fulfillmentOrders: [
        parts.onHold(HOLDS[Math.floor(random() * HOLDS.length)] ?? 'OTHER', ...lines),
      ],
    }),
  },
  {
    state: 'ordered ahead',
    share: 3,
    // Later than the oldest of them is old.
    rowOf: ({ parts, lines, after }) => ({
      fulfillmentOrders: [parts.scheduled(after(75), ...lines)],
    }),
  },
  { state: 'not sent yet', share: 3, rowOf: () => ({}) },
  {
    state: 'cancelled',
    share: 3,
    rowOf: ({ parts, lines, after, isPast }) =>
      isPast(0.3)
        ? {
            refunds: [parts.refund(after(0.3), '40.00', lines)],
            cancelled: { at: after(0.3), reason: 'CUSTOMER' },
            financialStatus: 'REFUNDED',
          }
        : {},
  },
  {
    state: 'sent back',
    share: 5,
    rowOf(facts) {
      const { parts, lines, place, after, isPast, random } = facts;
      const fulfillments = parcel(facts, arrival(facts));
      const [sent] = fulfillments;
      const asked = PACKED + place.days + 4;
      if (!sent || !isPast(asked)) return { fulfillments };
      const isDone = random() < 0.5 && isPast(asked + 6);
      const details = isDone
        ? ({ status: 'CLOSED', closedAt: after(asked + 6), refunded: true } as const)
        : ({ status: 'OPEN' } as const);
      return {
        fulfillments,
        returns: [parts.returnOf(sent, lines.slice(0, 1), { ...details, at: after(asked) })],
        ...(isDone && {
          refunds: [parts.refund(after(asked + 6), '20.00', lines.slice(0, 1), 'RETURN')],
          financialStatus: 'PARTIALLY_REFUNDED',
        }),
      };
    },
  },
];
