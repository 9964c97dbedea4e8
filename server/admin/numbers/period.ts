import type { NumbersPeriod } from './numbers-contract.ts';

/** In the order in which they are offered. */
export const PERIODS = [
  'last_7',
  'last_30',
  'last_90',
  'this_month',
  'last_month',
] as const satisfies NumbersPeriod[];

const USUAL_PERIOD: NumbersPeriod = 'last_30';

/** The period that an address names; the usual one where it names none that is known. */
export function parsePeriod(query: string): NumbersPeriod {
  const text = new URLSearchParams(query).get('period');
  return PERIODS.find((one) => one === text) ?? USUAL_PERIOD;
}

/** The query of the page of a period, after what Shopify has put into the present address. */
export function formatPeriod(period: NumbersPeriod, current: string): string {
  const params = withoutPeriod(current);
  params.set('period', period);
  return `?${params}`;
}

/** What counts as sent: the list has also what is collected in the shop. */
export const SENT = { method: 'shipping,pickup_point,local' } as const;

/** The query of a list of deliveries, all that are still kept: the filters as the list's address names them. */
export function formatList(filters: Readonly<Record<string, string>>, current: string): string {
  const params = withoutPeriod(current);
  for (const [name, value] of Object.entries({ view: 'all', ...filters })) params.set(name, value);
  return `?${params}`;
}

/** The parameters of an address that are not this page's. */
export function withoutPeriod(query: string): URLSearchParams {
  const params = new URLSearchParams(query);
  params.delete('period');
  return params;
}
