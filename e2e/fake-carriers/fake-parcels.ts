/** Where a scan leaves its parcel, in words that no service uses. */
export type ScanKind =
  | 'announced'
  | 'picked_up'
  | 'sorted'
  | 'out_for_delivery'
  | 'attempt_failed'
  | 'at_pickup_point'
  | 'delivered'
  | 'returning';

export interface FakeScan {
  kind: ScanKind;
  /** ISO 8601, with the offset of the place. */
  at: string;
  text: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** What a parcel's carrier makes of it. */
export type FakeCarrierSays =
  | 'scans'
  /** It is followed, and the carrier has said nothing yet. */
  | 'nothing_yet'
  | 'unknown_number'
  /** No service follows the carrier. */
  | 'unsupported'
  /** The carrier answers only with the postcode. */
  | 'needs_postcode';

export interface FakeParcel {
  number: string;
  says: FakeCarrierSays;
  /** Oldest first. */
  scans: FakeScan[];
  /** A calendar date; `null` for no promise. */
  expectedOn: string | null;
  /** Of its last leg. */
  lastMileNumber: string | null;
}

const WAY: readonly FakeScan[] = [
  scan('announced', '2026-11-22T16:05:00+01:00', 'Shipment announced by the sender', 'Utrecht'),
  scan('picked_up', '2026-11-23T17:40:00+01:00', 'Picked up by the carrier', 'Utrecht'),
  scan('sorted', '2026-11-24T02:12:00+01:00', 'Sorted at the hub', 'Amsterdam'),
  scan('out_for_delivery', '2026-11-25T08:10:00+01:00', 'Out for delivery', 'Haarlem'),
];

function scan(kind: ScanKind, at: string, text: string, city: string): FakeScan {
  return { kind, at, text, city, country: 'NL' };
}

function aFakeParcel(number: string, overrides: Partial<FakeParcel> = {}): FakeParcel {
  return {
    number,
    says: 'scans',
    scans: [...WAY],
    expectedOn: '2026-11-25',
    lastMileNumber: null,
    ...overrides,
  };
}

/** One parcel of every kind, for tests and the demo. */
export const FAKE_PARCELS: readonly FakeParcel[] = [
  aFakeParcel('1Z0000000000000001'),
  aFakeParcel('1Z0000000000000002', {
    scans: [
      ...WAY,
      scan('delivered', '2026-11-25T13:55:00+01:00', 'Delivered in the mailbox', 'Haarlem'),
    ],
    lastMileNumber: 'LASTMILE00002',
  }),
  aFakeParcel('1Z0000000000000003', {
    scans: [
      ...WAY,
      scan(
        'attempt_failed',
        '2026-11-25T14:20:00+01:00',
        'Nobody was at home. Courier: +31 6 12345678',
        'Haarlem',
      ),
      scan('at_pickup_point', '2026-11-25T17:30:00+01:00', 'Ready at the pickup point', 'Haarlem'),
    ],
  }),
  aFakeParcel('1Z0000000000000004', { says: 'nothing_yet', scans: [], expectedOn: null }),
  aFakeParcel('1Z0000000000000005', { says: 'unknown_number', scans: [], expectedOn: null }),
  aFakeParcel('1Z0000000000000006', { says: 'unsupported', scans: [], expectedOn: null }),
  aFakeParcel('1Z0000000000000007', { says: 'needs_postcode' }),
];
