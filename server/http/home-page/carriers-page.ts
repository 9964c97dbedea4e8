import { MINUTE } from '../../core/dates/durations.ts';
import type {
  CarrierNews,
  CarriersAnswer,
  NewsCounts,
  TrackingServiceAccount,
  TrackingServiceTrouble,
  TroubleCode,
} from '../../admin/contract.ts';
import type {
  CarrierOverview,
  ConnectedService,
  OfferedService,
  SettingsOff,
} from '../../ports/carrier-settings.ts';
import type { ProviderTrouble } from '../../ports/tracking-provider.ts';

type Trouble = NonNullable<ConnectedService['trouble']>;

/** Carriers that are listed by themselves; a merchant may write any name, so there can be very many. */
const MAX_CARRIERS = 30;

/** Milliseconds: what passes by itself is not told before a service has not answered for so long. */
const SHORT_TROUBLE = 15 * MINUTE;

/** Why no orders are kept, as the home page words it. */
const OFF = { server: 'off_for_server', merchant: 'off_for_shop' } as const;

/** What a merchant can tell apart. */
const TROUBLES: Readonly<Record<ProviderTrouble, TroubleCode>> = {
  wrong_key: 'wrong_key',
  rate_limited: 'rate_limited',
  quota_used_up: 'quota_used_up',
  deadline: 'no_answer',
  network: 'no_answer',
  server_error: 'server_error',
  too_large: 'unexpected_answer',
  not_json: 'unexpected_answer',
  unexpected_answer: 'unexpected_answer',
};

/** The merchant's page about carriers. Fields are copied one by one, so that nothing else can get into it. */
export function toCarriersAnswer(
  overview: CarrierOverview | SettingsOff,
  services: readonly OfferedService[],
  now: Date,
): CarriersAnswer {
  if (overview.outcome === 'off') return { keeping: OFF[overview.by] };
  const { connected, mayReadPostalCode, mayWriteBack } = overview;
  const carriers: CarrierNews[] = overview.carriers
    .map(({ carrier, ...counts }) => ({ carrier, ...toCounts(counts) }))
    .toSorted((a, b) => withoutNews(b) - withoutNews(a) || b.parcels - a.parcels);
  const others = carriers.slice(MAX_CARRIERS);
  return {
    keeping: 'on',
    services: services.map(({ name, wants }) => ({
      name,
      wantsAddress: wants.baseUrl,
      wantsHookSecret: wants.hookSecret,
    })),
    connected: connected && toAccount(connected, now),
    mayReadPostalCode,
    mayWriteBack,
    total: sum(carriers),
    carriers: carriers.slice(0, MAX_CARRIERS),
    others: others.length > 0 ? sum(others) : null,
  };
}

function toAccount(connected: ConnectedService, now: Date): TrackingServiceAccount {
  const { name, baseUrl, hasHookSecret, hookPath, sendsPostalCode, writesBack } = connected;
  const { monthlyCeiling, usedThisMonth, checkedAt, trouble } = connected;
  return {
    name,
    address: baseUrl,
    hasHookSecret,
    hookPath,
    sendsPostalCode,
    writesBack,
    monthlyCeiling,
    usedThisMonth,
    renewsOn: nextMonth(now),
    checkedAt: checkedAt?.toISOString() ?? null,
    trouble: trouble && !isShort(connected, trouble) ? toTrouble(trouble) : null,
  };
}

function toTrouble({ code, at, resumesAt }: Trouble): TrackingServiceTrouble {
  return {
    code: TROUBLES[code],
    at: at.toISOString(),
    resumesAt: resumesAt?.toISOString() ?? null,
  };
}

/** It goes on by itself, and the service has answered a short time before. */
function isShort({ checkedAt }: ConnectedService, { at, resumesAt }: Trouble): boolean {
  if (resumesAt === null || checkedAt === null) return false;
  return at.getTime() - checkedAt.getTime() < SHORT_TROUBLE;
}

function toCounts({ parcels, fromShopify, fromService }: NewsCounts): NewsCounts {
  return { parcels, fromShopify, fromService };
}

function sum(all: readonly NewsCounts[]): NewsCounts {
  return all.reduce<NewsCounts>(
    (total, one) => ({
      parcels: total.parcels + one.parcels,
      fromShopify: total.fromShopify + one.fromShopify,
      fromService: total.fromService + one.fromService,
    }),
    { parcels: 0, fromShopify: 0, fromService: 0 },
  );
}

function withoutNews({ parcels, fromShopify, fromService }: NewsCounts): number {
  return parcels - fromShopify - fromService;
}

/** The first day of the next month in UTC. */
function nextMonth(now: Date): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  return first.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
