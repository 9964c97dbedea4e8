import { aReport, aScan } from '../core/order.fixtures.ts';
import type { TrackingReport } from '../core/order.ts';
import type { MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import type { AccountChoice } from '../ports/carrier-accounts.ts';
import type { NewParcel, ParcelOutcome } from '../ports/parcel-reports.ts';

/** What a merchant enters for a service that needs a key alone. */
export function anAccountChoice(overrides: Partial<AccountChoice> = {}): AccountChoice {
  return {
    provider: 'ship24',
    account: { apiKey: 'canary-api-key', baseUrl: null, hookSecret: 'canary-hook-secret' },
    sendsPostalCode: false,
    monthlyCeiling: 1_000,
    ...overrides,
  };
}

export function aNewParcel(overrides: Partial<NewParcel> = {}): NewParcel {
  return {
    number: '3SABCD123456789',
    carrier: 'PostNL',
    shippedAt: '2026-11-23T15:00:00.000Z',
    destinationCountry: 'NL',
    ...overrides,
  };
}

/** A service's report of one scan. */
export function aServiceReport(at: string, fetchedAt = at): TrackingReport {
  return aReport({
    source: '17track',
    number: '3SABCD123456789',
    fetchedAt,
    reportedStatus: { status: 'in_transit', substatus: null, weight: 'scan' },
    events: [aScan('in_transit', at, { source: '17track', text: `Canary scan of ${at}` })],
  });
}

/** A fulfillment event to be written. */
export function aMilestone(overrides: Partial<MilestoneEvent> = {}): MilestoneEvent {
  return {
    fulfillmentId: 'gid://shopify/Fulfillment/1',
    milestone: 'IN_TRANSIT',
    happenedAt: '2026-11-25T10:00:00.000Z',
    ...overrides,
  };
}

export function anOutcome(overrides: Partial<ParcelOutcome> = {}): ParcelOutcome {
  return {
    provider: 'ship24',
    ref: 'canary-ref',
    result: 'report',
    report: null,
    attempts: 0,
    dueAt: null,
    hasEnded: false,
    ...overrides,
  };
}
