import type {
  Headline,
  Item,
  Moment,
  Shipment,
  WaitingGroup,
} from '../../../../server/contract.ts';
import type { ToldAnswer } from './answer-sentences.fixtures.ts';

type Order = ToldAnswer['order'];

export const moment = (text: string): Moment => ({ at: '2026-11-26', text });

const item: Item = { title: 'Lamp', variant: null, quantity: 1, image: null, notes: [] };

export function aShipment(more: Partial<Shipment> = {}): Shipment {
  return {
    id: '1',
    status: 'in_transit',
    substatus: null,
    delayed: false,
    stale: false,
    action: 'none',
    advice: null,
    progress: 3,
    shippedAt: moment('24 November'),
    deliveredAt: null,
    expectedAt: null,
    remarks: [],
    parcels: [],
    items: [item],
    events: [],
    ...more,
  };
}

export function aGroup(more: Partial<WaitingGroup> = {}): WaitingGroup {
  return { reason: 'packing', items: [item], date: null, place: null, ...more };
}

/** A headline of an order in one parcel that arrives tomorrow. */
export function aHeadline(more: Partial<Headline> = {}): Headline {
  return {
    code: 'arriving_on',
    date: moment('tomorrow, 26 November'),
    count: null,
    total: null,
    more: false,
    details: [],
    nextStep: 'nothing_to_do',
    nextDate: null,
    page: null,
    about: 'shipments',
    ...more,
  };
}

/** An answer that breaks no rule. */
export function aSoundOrder(more: Partial<Order> = {}): Order {
  return {
    name: '#1001',
    placedAt: moment('20 November'),
    refreshedAt: moment('14:05'),
    clock: { text: 'Central European Standard Time', offsetMinutes: 60 },
    headline: aHeadline(),
    payment: null,
    shipments: [aShipment({ expectedAt: moment('tomorrow, 26 November') })],
    waiting: [],
    closed: [],
    returns: [],
    destination: null,
    truncated: false,
    ...more,
  };
}
