import type { FakeService } from '../../e2e/fake-carriers/fake-world.ts';
import {
  startFakeCarriers,
  type FakeCarriers,
} from '../../e2e/fake-carriers/start-fake-carriers.ts';
import { NOW } from '../core/order.fixtures.ts';
import {
  ProviderUnavailable,
  type ParcelQuery,
  type ProviderAccount,
  type TrackingProvider,
} from '../ports/tracking-provider.ts';
import { createCallJson } from './client/call-json.ts';
import type { ServiceDeps } from './client/service.ts';

/** Bytes of an answer that a test's client reads: half of what the fake sends where it sends too much. */
const MAX_BYTES = 200_000;

/** Milliseconds that the impatient one waits for a service. */
const PATIENCE = 200;

/** Of `FAKE_PARCELS`, by what their carrier says. */
export const PARCELS = {
  onItsWay: '1Z0000000000000001',
  delivered: '1Z0000000000000002',
  atPickupPoint: '1Z0000000000000003',
  nothingYet: '1Z0000000000000004',
  unknownNumber: '1Z0000000000000005',
  unsupported: '1Z0000000000000006',
  needsPostcode: '1Z0000000000000007',
};

/** A service against its fake. */
export interface ProviderSubject {
  provider: TrackingProvider;
  /** Gives up soon. */
  impatient: TrackingProvider;
  account: ProviderAccount;
  fake: FakeCarriers;
}

export async function setUpProvider(
  service: FakeService,
  create: (deps: ServiceDeps) => TrackingProvider,
): Promise<ProviderSubject> {
  const fake = await startFakeCarriers({ now: fixedNow });
  const options = { now: fixedNow, standIns: fake.standIns, maxBytes: MAX_BYTES };
  const patient = createCallJson(options);
  const impatient = createCallJson({ ...options, timeout: PATIENCE });
  return {
    fake,
    account: fake.account(service),
    provider: create({ now: fixedNow, request: patient }),
    impatient: create({ now: fixedNow, request: impatient }),
  };
}

export function fixedNow(): Date {
  return NOW;
}

export function aParcelQuery(number: string, overrides: Partial<ParcelQuery> = {}): ParcelQuery {
  return {
    number,
    carrier: 'UPS',
    shippedAt: '2026-11-22T15:00:00Z',
    destinationCountry: 'NL',
    postalCode: null,
    ref: null,
    ...overrides,
  };
}

/** Why a call failed as a whole; `null` where it did not. */
export async function troubleOf(call: Promise<unknown>): Promise<ProviderUnavailable | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof ProviderUnavailable) return error;
    throw error;
  }
}
