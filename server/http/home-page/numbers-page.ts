import type {
  CarrierTransit,
  Compared,
  DayNumbers,
  DeliveryNumbers,
  LookupNumbers,
  NumbersAnswer,
  ProblemNumbers,
  RouteTransit,
} from '../../admin/numbers/numbers-contract.ts';
import { addDays } from '../../core/dates/business-days.ts';
import { OTHER_CARRIER } from '../../core/deliveries/counted-events.ts';
import type { Period } from '../../deliveries/numbers/day-range.ts';
import type { Numbers, NumbersResult } from '../../deliveries/numbers/read-numbers.ts';
import { toTransitTime } from '../../deliveries/numbers/transit-time.ts';
import type { DayCount, TransitCount } from '../../ports/daily-counts.ts';

/** Carriers that have a bar of their own; the others are one together. */
const MAX_CARRIERS = 8;
/** Carriers and countries that are listed: what a person reads. */
const MAX_ROUTES = 20;

/** Why no orders are kept, as the home page words it. */
const OFF = { server: 'off_for_server', merchant: 'off_for_shop' } as const;

/** The merchant's page of numbers. */
export function toNumbersAnswer(
  result: NumbersResult,
  { period, ignored }: { period: Period; ignored: string[] },
): NumbersAnswer {
  if (result.outcome === 'off') return { keeping: OFF[result.by] };
  const { days, countedSince, counts, transit } = result.numbers;
  const carriers = byCarrier(transit);
  return {
    keeping: 'on',
    period,
    ignored,
    days,
    countedSince,
    perDay: toDays(result.numbers),
    deliveries: compare(counts, toDeliveryNumbers),
    transit: compare(transit, toTransitTime),
    carriers,
    routes: byRoute(transit),
    problems: toProblems(counts),
    lookups: compare(counts, toLookupNumbers),
  };
}

function compare<Rows, Value>(
  { now, before }: Compared<Rows>,
  toValue: (rows: Rows) => Value,
): Compared<Value> {
  return { now: toValue(now), before: toValue(before) };
}

function toDays({ days, counts }: Numbers): DayNumbers[] {
  const byDay = Map.groupBy(counts.now, ({ day }) => day);
  const all: DayNumbers[] = [];
  for (let { from: day } = days.now; day <= days.now.to; day = addDays(day, 1)) {
    all.push({ day, ...toDeliveryNumbers(byDay.get(day) ?? []) });
  }
  return all;
}

function toDeliveryNumbers(counts: readonly DayCount[]): DeliveryNumbers {
  const of = sumsOf(counts);
  return {
    shipped: of('shipped'),
    delivered: of('delivered'),
    onTime: of('on_time'),
    late: of('late'),
  };
}

function toLookupNumbers(counts: readonly DayCount[]): LookupNumbers {
  const of = sumsOf(counts);
  return {
    pagesOpened: of('page_opened'),
    found: of('lookup_found'),
    notFound: of('lookup_not_found'),
    refused: of('lookup_refused'),
    unanswered: of('lookup_unanswered'),
  };
}

const PROBLEM = 'problem_';

function toProblems(counts: Compared<readonly DayCount[]>): ProblemNumbers[] {
  const measures = new Set(
    [...counts.now, ...counts.before]
      .map(({ measure }) => measure)
      .filter((measure) => measure.startsWith(PROBLEM)),
  );
  const [now, before] = [sumsOf(counts.now), sumsOf(counts.before)];
  return [...measures]
    .map((measure) => ({
      flag: measure.slice(PROBLEM.length),
      now: now(measure),
      before: before(measure),
    }))
    .toSorted((a, b) => b.now - a.now || b.before - a.before || (a.flag < b.flag ? -1 : 1));
}

/** How often each thing was counted. */
function sumsOf(counts: readonly DayCount[]): (measure: DayCount['measure']) => number {
  const sums = new Map<DayCount['measure'], number>();
  for (const { measure, count } of counts) sums.set(measure, (sums.get(measure) ?? 0) + count);
  return (measure) => sums.get(measure) ?? 0;
}

type Transit = Compared<readonly TransitCount[]>;

function byCarrier(transit: Transit): CarrierTransit[] {
  const names = Map.groupBy(transit.now, ({ carrier }) => carrier);
  const listed = [...names]
    .map(([carrier, rows]) => ({ carrier, deliveries: total(rows) }))
    .filter(({ carrier }) => carrier !== OTHER_CARRIER)
    .toSorted((a, b) => b.deliveries - a.deliveries || (a.carrier < b.carrier ? -1 : 1))
    .slice(0, MAX_CARRIERS)
    .map(({ carrier }) => carrier);
  const known = new Set(listed);
  const others = compare(transit, (rows) => rows.filter(({ carrier }) => !known.has(carrier)));
  return [
    ...listed.map((carrier) => ({
      carrier: toName(carrier),
      ...compare(transit, (rows) => toTransitTime(rows.filter((row) => row.carrier === carrier))),
    })),
    ...(others.now.length > 0
      ? [{ carrier: 'other' as const, ...compare(others, toTransitTime) }]
      : []),
  ];
}

/** Carriers to one country stand beside each other to be compared; the country with the most deliveries comes first. */
function byCountry({ now }: Transit): (a: TransitCount[], b: TransitCount[]) => number {
  const countries = [...Map.groupBy(now, ({ country }) => country)]
    .toSorted(([, a], [, b]) => total(b) - total(a))
    .map(([country]) => country);
  const placeOf = (rows: TransitCount[]): number =>
    countries.findIndex((one) => one === rows[0]?.country);
  return (a, b) => placeOf(a) - placeOf(b);
}

function byRoute(transit: Transit): RouteTransit[] {
  return [...Map.groupBy(transit.now, ({ carrier, country }) => `${country} ${carrier}`).values()]
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, MAX_ROUTES)
    .toSorted(byCountry(transit))
    .flatMap(([first]) =>
      first
        ? [
            {
              carrier: toName(first.carrier),
              country: first.country === '' ? null : first.country,
              ...compare(transit, (rows) =>
                toTransitTime(rows.filter((row) => isOneRoute(row, first))),
              ),
            },
          ]
        : [],
    );
}

function isOneRoute(a: TransitCount, b: TransitCount): boolean {
  return a.carrier === b.carrier && a.country === b.country;
}

function total(rows: readonly TransitCount[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function toName(carrier: string): CarrierTransit['carrier'] {
  if (carrier === OTHER_CARRIER) return 'other';
  return carrier === '' ? 'none' : { name: carrier };
}
