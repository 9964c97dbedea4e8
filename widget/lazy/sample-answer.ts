import type {
  CarrierPage,
  Headline,
  HeadlineDetail,
  Item,
  Moment,
  Shipment,
  TrackedOrder,
} from '../../server/contract.ts';
import type { Answer } from '../model/request-tracking.ts';

const DAY_MS = 86_400_000;

type Day = (fromToday: number) => Moment;

/** How a state differs from an order that is on its way. */
type Difference = Partial<Omit<TrackedOrder, 'headline' | 'shipments'>> & {
  headline: Pick<Headline, 'code' | 'nextStep' | 'about'> & Partial<Headline>;
  /** `null` for an order of which nothing has left yet. */
  shipment: Partial<Shipment> | null;
};

const shirt: Item = { title: 'Linen shirt', variant: 'M', quantity: 2, image: null, notes: [] };
const blanket: Item = { ...shirt, title: 'Wool blanket', variant: null, quantity: 1 };

const detail = (code: HeadlineDetail['code'], date: Moment | null = null): HeadlineDetail => ({
  code,
  date,
  count: null,
  total: null,
});

const PLAIN_HEADLINE = {
  date: null,
  count: null,
  total: null,
  more: false,
  details: [],
  nextDate: null,
  page: null,
};

const PAGE: CarrierPage = { url: 'https://postnl.nl/', site: 'PostNL' };

/** The states that a merchant can look at in the theme editor, each with a made-up order. */
const STATES: Record<string, (day: Day) => Difference> = {
  arriving: (day) => ({
    headline: {
      code: 'part_arriving_on',
      date: day(1),
      details: [detail('rest_ships_on', day(8))],
      nextStep: 'nothing_to_do',
      about: 'shipments',
    },
    shipment: {},
    waiting: [{ reason: 'scheduled', items: [blanket], date: day(8), place: null }],
  }),
  out_for_delivery: (day) => ({
    headline: {
      code: 'out_for_delivery_on',
      date: day(0),
      nextStep: 'nothing_to_do',
      about: 'shipments',
    },
    shipment: { status: 'out_for_delivery', progress: 4, expectedAt: day(0) },
  }),
  delivered: (day) => ({
    headline: {
      code: 'delivered_on',
      date: day(-1),
      nextStep: 'not_here_yet',
      about: 'shipments',
    },
    shipment: { status: 'delivered', progress: 5, deliveredAt: day(-1), expectedAt: null },
  }),
  collect: () => ({
    headline: { code: 'ready_to_collect', nextStep: 'collect', about: 'waiting' },
    shipment: null,
    waiting: [{ reason: 'ready_to_collect', items: [shirt], date: null, place: SHOP }],
  }),
  preparing: () => ({
    headline: {
      code: 'preparing',
      details: [detail('ship_day_unknown')],
      nextStep: 'nothing_to_do',
      about: 'waiting',
    },
    shipment: null,
    waiting: [{ reason: 'packing', items: [shirt, blanket], date: null, place: null }],
  }),
  delayed: (day) => ({
    headline: {
      code: 'delayed_until',
      date: day(2),
      details: [detail('was_expected', day(-1))],
      nextStep: 'nothing_to_do',
      about: 'shipments',
    },
    shipment: { delayed: true, expectedAt: day(2) },
  }),
  attempted: (day) => ({
    headline: {
      code: 'attempt_failed',
      date: day(-1),
      nextStep: 'choose_delivery',
      page: PAGE,
      about: 'shipments',
    },
    shipment: {
      status: 'attempt_failed',
      progress: null,
      action: 'shopper',
      expectedAt: null,
      events: [{ at: day(-1), status: 'attempt_failed', substatus: null, place: null, text: null }],
    },
  }),
  cancelled: (day) => ({
    headline: { code: 'order_cancelled', nextStep: 'refund_takes_days', about: 'closed' },
    shipment: null,
    closed: [{ reason: 'cancelled_on_request', items: [shirt, blanket], at: day(-1) }],
  }),
  returning: (day) => ({
    headline: { code: 'return_in_progress', nextStep: 'send_back', about: 'returns' },
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
  phone: '+31 20 555 0100',
  mapUrl: 'https://www.openstreetmap.org/',
};

/**
 * An answer as the server might give it in a state.
 *
 * @param state - An option of the block's setting `preview`; any other is an order that arrives.
 */
export function sampleAnswer(state: string, locale: string, now: Date): Answer {
  if (state === 'not_found') return { outcome: 'not_found' };
  if (state === 'unavailable') return { outcome: 'unavailable', retryAfterSeconds: 20 };
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
      headline: { ...PLAIN_HEADLINE, ...headline },
      shipments: shipment ? [{ ...inTransit(day), ...shipment }] : [],
      ...rest,
    },
  };
}

function inTransit(day: Day): Shipment {
  const at = day(-1);
  return {
    id: '1',
    status: 'in_transit',
    substatus: null,
    delayed: false,
    stale: false,
    action: 'none',
    advice: null,
    progress: 3,
    shippedAt: day(-2),
    deliveredAt: null,
    expectedAt: day(1),
    remarks: [],
    parcels: [{ carrier: 'PostNL', number: '3SEXAMPLE0001', ...PAGE }],
    items: [shirt],
    events: [{ at, status: 'in_transit', substatus: 'picked_up', place: null, text: null }],
  };
}
