import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMoments } from '../../core/dates/moments.ts';
import { aShipment } from '../../core/order.fixtures.ts';
import type { TrackingReport } from '../../core/order.ts';
import { shipmentState, type DerivedState } from '../../core/shipments/shipment-state.ts';
import type { ProviderAnswer, ProviderName } from '../../ports/tracking-provider.ts';
import type { JsonAnswer } from '../client/call-json.ts';
import { createProviders } from '../create-providers.ts';
import { aParcelQuery } from '../provider-subject.fixtures.ts';

/** Answers of services as they were recorded; they belong to their sources and are not part of the project. */
const RECORDINGS = new URL('../../../../shared/fixtures/carriers/', import.meta.url);

const DAY = 86_400_000;

interface Entry {
  id: string;
  kind: string;
  provider: string;
  file: string;
  timelineFile: string | null;
  carrier: string;
  expected: { status: string; substatus?: string; anyOf?: string[]; stale?: boolean };
}

const SERVICES = new Set(['17track', 'aftership', 'easypost']);

function readJson(file: string): object {
  return JSON.parse(readFileSync(new URL(file, RECORDINGS), 'utf8'));
}

const manifest = new URL('manifest.json', RECORDINGS);
const entries: Entry[] = existsSync(manifest)
  ? JSON.parse(readFileSync(manifest, 'utf8')).entries
  : [];
if (entries.length === 0) console.warn('recorded answers skipped: they are not at hand');

const recorded = entries.filter(({ provider }) => SERVICES.has(provider));
/** Timelines whose days are written as a Karrio server writes them; its own connectors recorded most of them. */
const timelines = entries.filter(({ timelineFile }) => {
  if (!timelineFile) return false;
  const { events } = readJson(timelineFile) as { events: { date?: string }[] };
  return events.every(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date ?? ''));
});

/** Asks a service that gives one recorded answer. */
async function fetchRecorded(
  name: string,
  number: string,
  body: unknown,
): Promise<ProviderAnswer | undefined> {
  const answer: JsonAnswer = { status: 200, body, retryAfterSeconds: null };
  const providers = createProviders({ now: () => new Date(), request: async () => answer });
  const provider = providers.get(name as ProviderName);
  const account = { apiKey: 'key', baseUrl: 'https://karrio.shop.example', hookSecret: null };
  return (await provider?.fetch(account, [aParcelQuery(number, { ref: 'r1' })]))?.[0];
}

/** A service's answer and the number it is about, whatever the recording wraps it in. */
function answerOf({ provider, file }: Entry): { number: string; body: unknown } {
  const json: unknown = readJson(file);
  if (provider === '17track') {
    const { data } = json as { data: { accepted: { number: string }[] } };
    return { number: data.accepted[0]?.number ?? '', body: json };
  }
  if (provider === 'aftership') {
    const { data } = json as { data: { tracking: { tracking_number: string } } };
    const { tracking } = data;
    return {
      number: tracking.tracking_number,
      body: { meta: { code: 200 }, data: { trackings: [tracking] } },
    };
  }
  const { result } = json as { result?: unknown };
  const tracker = (result ?? json) as { tracking_code: string };
  return { number: tracker.tracking_code, body: tracker };
}

/** A hook speaks of the time at which it was sent: the example of EasyPost's guide has scans of the days after. */
function sentAt({ kind }: Entry, body: unknown): string | undefined {
  return kind === 'webhook' ? (body as { updated_at?: string }).updated_at : undefined;
}

/** A timeline as a Karrio server gives it. */
function asKarrio({ id, carrier, timelineFile }: Entry): { number: string; body: unknown } {
  const { events, trackingNumber } = readJson(timelineFile ?? '') as {
    events: Record<string, string>[];
    trackingNumber?: string;
  };
  const number = trackingNumber ?? 'RECORDED0001';
  return {
    number,
    body: { id, carrier_name: carrier, tracking_number: number, status: 'in_transit', events },
  };
}

/** @param askedAt - Left out, a day after the newest scan. */
function derive(report: TrackingReport, askedAt?: string): DerivedState {
  const times = report.events.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  const newest =
    askedAt === undefined
      ? new Date((times.length > 0 ? Math.max(...times) : Date.now()) + DAY)
      : new Date(askedAt);
  const shipment = aShipment({
    createdAt: new Date(newest.getTime() - 30 * DAY).toISOString(),
    parcels: [{ carrier: null, number: report.number, url: null }],
    reports: [report],
  });
  const moments = createMoments('en', 'Europe/Amsterdam', newest);
  return shipmentState(shipment, 'cross_border', { now: newest, moments });
}

function statusOf(answer: ProviderAnswer | undefined, askedAt?: string): string {
  return answer?.kind === 'report' ? derive(answer.report, askedAt).status : 'unknown';
}

const SUBSTATUSES_READ = new Set(['lost', 'arrived', 'arrived_destination_country']);

describe('a recorded answer', () => {
  it.each(recorded)('$id is read as its newest evidence says', async (entry) => {
    const { number, body } = answerOf(entry);
    const answer = await fetchRecorded(entry.provider, number, body);
    const { expected } = entry;
    expect(expected.anyOf ?? [expected.status]).toContain(statusOf(answer, sentAt(entry, body)));
    if (answer?.kind !== 'report') return;
    const state = derive(answer.report, sentAt(entry, body));
    if (expected.substatus && SUBSTATUSES_READ.has(expected.substatus)) {
      expect(state.substatus).toBe(expected.substatus);
    }
    if (expected.stale) expect(answer.report.expired).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/KOSUTOKO|John Tester|@example|\+852/);
  });

  it.each(timelines)('$id, as a Karrio server gives it, is read so too', async (entry) => {
    const { number, body } = asKarrio(entry);
    const answer = await fetchRecorded('karrio', number, body);
    const { expected } = entry;
    expect(expected.anyOf ?? [expected.status]).toContain(statusOf(answer));
  });

  it.skipIf(recorded.length === 0)('of every service with recordings is there', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(14);
    expect(timelines.length).toBeGreaterThan(30);
  });
});
