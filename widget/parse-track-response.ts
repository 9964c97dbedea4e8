import type {
  ClosedGroup,
  Destination,
  Headline,
  Item,
  ItemNote,
  LookupField,
  LookupProblem,
  Moment,
  Parcel,
  PaymentNote,
  PickupPlace,
  ReturnNote,
  Shipment,
  TrackedOrder,
  TrackingEvent,
  TrackResponse,
  WaitingGroup,
} from '../server/contract.ts';
import { code, lenient, list, nullable, number, shape, text, truth } from './parse.ts';
import type { Parse } from './parse.ts';

/** Only `https`: an address from a carrier's or an app's record must not run as a script. */
const link: Parse<string> = (value) =>
  typeof value === 'string' && /^https:\/\//i.test(value) ? value : undefined;

/** A picture runs nothing; over `http` it is the demo store's own. */
const picture: Parse<string> = (value) =>
  typeof value === 'string' && /^(https?:\/)?\//i.test(value) ? value : undefined;

const field: Parse<LookupField> = (value) =>
  value === 'order' || value === 'email' ? value : undefined;

const PROGRESS = [1, 2, 3, 4, 5] as const;
const progress: Parse<1 | 2 | 3 | 4 | 5> = (value) => PROGRESS.find((step) => step === value);

const moment = shape<Moment>({ at: text, text });

const item = shape<Item>({
  title: text,
  variant: nullable(text),
  quantity: number,
  image: lenient(shape<NonNullable<Item['image']>>({ url: picture, alt: nullable(text) })),
  notes: list(shape<ItemNote>({ code, quantity: number, at: nullable(moment) })),
});
const items = list(item);

const parcels = list(
  shape<Parcel>({ carrier: nullable(text), number: nullable(text), url: lenient(link) }),
);

const event = shape<TrackingEvent>({
  at: moment,
  status: code,
  substatus: nullable(code),
  place: nullable(text),
  text: nullable(text),
});

const shipment = shape<Shipment>({
  status: code,
  substatus: nullable(code),
  delayed: truth,
  stale: truth,
  action: code,
  progress: lenient(progress),
  shippedAt: moment,
  deliveredAt: nullable(moment),
  expectedAt: nullable(moment),
  parcels,
  items,
  events: list(event),
});

const place = shape<PickupPlace>({
  name: text,
  street: nullable(text),
  postalCode: nullable(text),
  city: nullable(text),
  countryCode: text,
});

const order = shape<TrackedOrder>({
  name: text,
  placedAt: moment,
  refreshedAt: moment,
  clock: shape<TrackedOrder['clock']>({ text, offsetMinutes: number }),
  headline: shape<Headline>({
    code,
    date: nullable(moment),
    count: nullable(number),
    total: nullable(number),
    nextStep: code,
  }),
  payment: nullable(shape<PaymentNote>({ code, at: nullable(moment) })),
  shipments: list(shipment),
  waiting: list(
    shape<WaitingGroup>({ reason: code, items, date: nullable(moment), place: nullable(place) }),
  ),
  closed: list(shape<ClosedGroup>({ reason: code, items, at: nullable(moment) })),
  returns: list(shape<ReturnNote>({ name: text, status: code, at: moment, items, parcels })),
  destination: lenient(shape<Destination>({ city: text, countryCode: text })),
  truncated: truth,
});

/** Each outcome with how its answer is read; an answer of another outcome is not ours. */
const OUTCOMES: { [O in TrackResponse['outcome']]: Parse<Extract<TrackResponse, { outcome: O }>> } =
  {
    found: shape({ outcome: () => 'found', order }),
    invalid: shape({
      outcome: () => 'invalid',
      problems: (value) => {
        const problems = list(shape<LookupProblem>({ field, code }))(value);
        return problems?.length ? problems : undefined;
      },
    }),
    not_found: shape({ outcome: () => 'not_found' }),
    rate_limited: shape({ outcome: () => 'rate_limited', retryAfterSeconds: number }),
    unavailable: shape({ outcome: () => 'unavailable', retryAfterSeconds: number }),
  };

/** Reads an answer; `undefined` when it is not one of ours, whatever it is instead. */
export function parseTrackResponse(value: unknown): TrackResponse | undefined {
  const outcome = shape<{ outcome: string }>({ outcome: text })(value)?.outcome;
  return outcome !== undefined && isOutcome(outcome) ? OUTCOMES[outcome](value) : undefined;
}

function isOutcome(outcome: string): outcome is TrackResponse['outcome'] {
  return Object.hasOwn(OUTCOMES, outcome);
}
