import { FAKE_PARCELS, type FakeParcel, type FakeScan } from './fake-parcels.ts';

/** Services that the fake speaks for. */
export const FAKE_SERVICES = ['17track', 'ship24', 'aftership', 'easypost', 'karrio'] as const;

export type FakeService = (typeof FAKE_SERVICES)[number];

/** What a service does wrong, until it is told to stop. */
export type FakeFault =
  | 'html'
  | 'other_shape'
  | 'too_large'
  | 'silent'
  | 'reset'
  | 'rate_limited_seconds'
  | 'rate_limited_date'
  | 'server_error'
  | 'redirect'
  /** The account has no parcels left. */
  | 'quota';

/** One call that a service got, and what it answered. */
export interface FakeCall {
  service: FakeService;
  method: string;
  /** With its query string. */
  path: string;
  body: unknown;
  status: number;
  answer: unknown;
}

/** What all services know, and what happened to them. */
export interface FakeWorld {
  now(): Date;
  /** `null` for a number that no carrier has. */
  find(number: string): FakeParcel | null;
  /** The scans that the carrier has made so far, oldest first. */
  scansOf(parcel: FakeParcel): FakeScan[];
  /** Lets the carrier's scans be seen up to this many; `null` for all. */
  showScans(number: string, count: number | null): void;
  /** The service's id of a parcel that is registered there; else `null`. */
  refOf(service: FakeService, number: string): string | null;
  /** Registers a parcel; the same again gives the same id. */
  register(service: FakeService, number: string): string;
  /** The number behind an id of the service's. */
  numberOf(service: FakeService, ref: string): string | null;
  faults: Map<FakeService, FakeFault>;
  calls: FakeCall[];
}

export function keyOf(service: FakeService): string {
  return `key-of-${service}`;
}

export function secretOf(service: FakeService): string {
  return `secret-of-${service}-é`;
}

export function createFakeWorld(
  now: () => Date,
  parcels: readonly FakeParcel[] = FAKE_PARCELS,
): FakeWorld {
  const byNumber = new Map(parcels.map((parcel) => [parcel.number, parcel]));
  const shown = new Map<string, number | null>();
  const refs = new Map<string, string>();
  const numbers = new Map<string, string>();
  return {
    now,
    faults: new Map(),
    calls: [],
    find: (number) => byNumber.get(number.toUpperCase()) ?? null,
    scansOf: ({ number, scans }) => scans.slice(0, shown.get(number) ?? scans.length),
    showScans: (number, count) => void shown.set(number, count),
    refOf: (service, number) => refs.get(`${service} ${number}`) ?? null,
    register(service, number) {
      const known = refs.get(`${service} ${number}`);
      if (known !== undefined) return known;
      const ref = `${service}-${refs.size + 1}`;
      refs.set(`${service} ${number}`, ref);
      numbers.set(ref, number);
      return ref;
    },
    numberOf: (_, ref) => numbers.get(ref) ?? null,
  };
}
