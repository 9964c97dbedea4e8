import type { Item, Moment, Shipment, TrackedOrder } from '../../server/contract.ts';
import type { Answer } from '../model/request-tracking.ts';

const DAY_MS = 86_400_000;

type Day = (fromToday: number) => Moment;

/** How a state differs from an order that is on its way. */
type Difference = Partial<Omit<TrackedOrder, 'headline' | 'shipments'>> & {
  headline: Pick<TrackedOrder['headline'], 'code' | 'nextStep'> & { date?: Moment };
  /** `null` for an order of which nothing has left yet. */
  shipment: Partial<Shipment> | null;
};

const shirt: Item = { title: 'Linen shirt', variant: 'M', quantity: 2, image: null, notes: [] };
const blanket: Item = { ...shirt, title: 'Wool blanket', variant: null, quantity: 1 };

/** The states that a merchant can look at in the theme editor, each with a made-up order. */
const STATES: Record<string, (day: Day) => Difference> = {
  arriving: (day) => ({
    headline: { code: 'arriving_on', nextStep: 'nothing_to_do', date: day(1) },
    shipment: {},
    waiting: [{ reason: 'scheduled', items: [blanket], date: day(8), place: null }],
  }),
  out_for_delivery: (day) => ({
    headline: { code: 'out_for_delivery', nextStep: 'nothing_to_do' },
    shipment: { status: 'out_for_delivery', progress: 4, expectedAt: day(0) },
  }),
  delivered: (day) => ({
    headline: { code: 'delivered_on', nextStep: 'nothing_to_do', date: day(-1) },
    shipment: { status: 'delivered', progress: 5, deliveredAt: day(-1), expectedAt: null },
  }),
  collect: () => ({
    headline: { code: 'ready_to_collect', nextStep: 'collect' },
    shipment: null,
    waiting: [{ reason: 'ready_to_collect', items: [shirt], date: null, place: SHOP }],
  }),
  preparing: () => ({
    headline: { code: 'preparing', nextStep: 'nothing_to_do' },
    shipment: null,
    waiting: [{ reason: 'packing', items: [shirt, blanket], date: null, place: null }],
  }),
  delayed: (day) => ({
    headline: { code: 'delayed', nextStep: 'nothing_to_do' },
    shipment: {
      delayed: true,
      remarks: [
        { code: 'expected', date: day(2) },
        { code: 'moved', date: day(-1) },
      ],
    },
  }),
  attempted: () => ({
    headline: { code: 'delivery_attempted', nextStep: 'see_carrier' },
    shipment: { status: 'attempt_failed', progress: 4, action: 'shopper', expectedAt: null },
  }),
  cancelled: (day) => ({
    headline: { code: 'order_cancelled', nextStep: 'refund_takes_days' },
    shipment: null,
    closed: [{ reason: 'cancelled_on_request', items: [shirt, blanket], at: day(-1) }],
  }),
  returning: (day) => ({
    headline: { code: 'return_in_progress', nextStep: 'send_back' },
    shipment: null,
    returns: [
      { name: '#1001-R1', status: 'return_in_progress', at: day(-2), items: [shirt], parcels: [] },
    ],
  }),
};

const SHOP = {
  name: 'Example Street',
  street: 'Example Street 1',
  postalCode: '1234 AB',
  city: 'Example',
  countryCode: 'NL',
};

/**
 * An answer as the server might give it in a state.
 *
 * @param state - An option of the block's setting `preview`; any other is an order that arrives.
 */
export function sampleAnswer(state: string, locale: string, now: Date): Answer {
  if (state === 'not_found') return { outcome: 'not_found' };
  if (state === 'unavailable') return { outcome: 'unavailable', retryAfterSeconds: 0 };
  const write = (style: Intl.DateTimeFormatOptions): Day => {
    // oxlint-disable-next-line eslint/no-restricted-properties -- the theme editor does not run on a slow phone, and shoppers never load this
    const format = new Intl.DateTimeFormat(locale, style);
    return (fromToday) => {
      const at = new Date(now.getTime() + fromToday * DAY_MS);
      return { at: at.toISOString(), text: format.format(at) };
    };
  };
  const day = write({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = write({ hour: '2-digit', minute: '2-digit' });
  const difference = (STATES[state] ?? STATES['arriving'])?.(day);
  if (!difference) return { outcome: 'not_found' };
  const { headline, shipment, ...rest } = difference;
  return {
    outcome: 'found',
    // No server has issued a pass for it.
    pass: '',
    order: {
      name: '#1001',
      placedAt: day(-3),
      refreshedAt: time(0),
      clock: { text: '', offsetMinutes: -now.getTimezoneOffset() },
      payment: null,
      waiting: [],
      closed: [],
      returns: [],
      destination: null,
      truncated: false,
      headline: { date: null, count: null, total: null, ...headline },
      shipments: shipment ? [{ ...inTransit(day), ...shipment }] : [],
      ...rest,
    },
  };
}

function inTransit(day: Day): Shipment {
  const at = day(-1);
  return {
    status: 'in_transit',
    substatus: null,
    delayed: false,
    stale: false,
    action: 'none',
    progress: 3,
    shippedAt: day(-2),
    deliveredAt: null,
    expectedAt: day(1),
    remarks: [],
    parcels: [
      { carrier: 'PostNL', number: '3SEXAMPLE0001', url: 'https://postnl.nl/', site: 'PostNL' },
    ],
    items: [shirt],
    events: [{ at, status: 'in_transit', substatus: 'picked_up', place: null, text: null }],
  };
}
