import { describe, expect, it } from 'vitest';
import { anOrder, aReport, aScan, aShipment } from '../order.fixtures.ts';
import type { ScanEvent, TrackingReport } from '../order.ts';
import { headline } from './timeline.fixtures.ts';

const arrived = aScan('delivered', '2026-11-23T10:00:00Z');
const under = aScan('in_transit', '2026-11-24T10:00:00Z');
const label = aScan('info_received', '2026-11-24T10:00:00Z');

/** The headline of one shipment with so many parcels. */
function headlineOf(parcels: number, ...reports: TrackingReport[]): string {
  const numbers = Array.from({ length: parcels }, (_, index) => `3SAAAA${index}`);
  const shipment = aShipment({
    parcels: numbers.map((number) => ({ carrier: 'PostNL', number, url: 'https://postnl.nl/x' })),
    reports,
  });
  return headline(anOrder({ shipments: [shipment] }));
}

/** Each parcel by a provider's scan of it. */
function byEach(...scans: ScanEvent[]): string {
  const reports = scans.map((scan, index) =>
    aReport({ source: '17track', number: `3SAAAA${index}`, events: [scan] }),
  );
  return headlineOf(scans.length, ...reports);
}

/** All parcels by what Shopify reports of them as one, which it does not call delivered. */
function byShopify(parcels: number, ...events: ScanEvent[]): string {
  return headlineOf(parcels, aReport({ events }));
}

const PROBLEMS = [
  'attempt_failed',
  'available_for_pickup',
  'exception',
  'returning',
  'returned',
] as const;

describe('a problem with one of several parcels', () => {
  it.each(PROBLEMS)('P1: says beside %s how many have been delivered', (status) => {
    for (const at of ['2026-11-23T12:00:00Z', '2026-11-24T10:00:00Z']) {
      const problem = aScan(status, at);
      expect(byShopify(2, arrived, problem), at).toContain(' · rest_delivered 1 of 2 → ');
      expect(byShopify(3, arrived, problem), at).toMatch(/ 2 of 3.* · rest_delivered 1 of 3 → /);
      expect(byEach(arrived, problem), at).toContain(' · rest_delivered 1 of 2 → ');
    }
  });

  it.each(PROBLEMS)('P1: is said of the parcels that are %s, and of no other', (status) => {
    const problem = aScan(status, '2026-11-24T10:00:00Z');
    expect(byEach(problem, under, arrived)).toMatch(
      / 1 of 3 · rest_on_the_way · rest_delivered 1 of 3 → /,
    );
    expect(byEach(problem, problem, under, under)).toMatch(/ 2 of 4 · rest_on_the_way → /);
    expect(byEach(problem, problem)).toMatch(/ 2 of 2 → /);
    expect(byEach(problem, label, arrived)).toMatch(/ 1 of 3 · rest_delivered 1 of 3 → /);
  });

  it('P1: is none that a delivery to the sender has ended', () => {
    const back = aScan('returning', '2026-11-22T10:00:00Z');
    expect(byShopify(2, back, arrived)).toMatch(/^returned 2026-11-23 2 of 2 → contact$/);
  });

  it('P1: nor is one out for delivery told of all of them', () => {
    const out = aScan('out_for_delivery', '2026-11-25T08:00:00Z');
    expect(byEach(out, under)).toMatch(/^out_for_delivery_on 2026-11-25 1 of 2 · rest_on_the_way/);
  });

  it('P1: parcels that move on do not take the delivery of another one back', () => {
    const hubs = ['2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z'];
    const moves = hubs.map((at) => aScan('in_transit', at));
    expect(byShopify(2, arrived, ...moves)).toMatch(/^delivered_on|^delivered .*1 of 2|rest_/);
  });
});
