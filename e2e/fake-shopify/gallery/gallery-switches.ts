import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storefrontLanguages } from '../storefront/storefront-languages.ts';
import { storefrontThemes } from '../storefront/themes.ts';

/** The values of the gallery's tool bar. */
export interface GallerySwitches {
  locale: string;
  theme: string;
  /** Pixels, a key of {@link frameWidths}. */
  width: string;
  /** How many whole days the clock is ahead. */
  days: number;
  /** The subject of the orders to show; empty for all. */
  subject: string;
  /** A text that their names or states contain; empty for all. */
  filter: string;
}

export const PHONE_WIDTH = '390';

/**
 * Widths of the frames, by pixels. A page has to fit 320 px.
 * https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
 */
export const frameWidths: Readonly<Record<string, string>> = {
  320: 'Small phone, 320',
  [PHONE_WIDTH]: 'Phone, 390',
  768: 'Tablet, 768',
  1100: 'Laptop, 1100',
};

export const MAX_DAYS = 365;

const DEFAULT_SWITCHES: GallerySwitches = {
  locale: 'en',
  theme: 'default',
  width: PHONE_WIDTH,
  days: 0,
  subject: '',
  filter: '',
};

/** Parses the switches from a query. An unknown value counts as none. */
export function parseGallerySwitches(query: URLSearchParams): GallerySwitches {
  const oneOf = (name: 'locale' | 'theme' | 'width', table: object): string => {
    const value = query.get(name);
    return value !== null && Object.hasOwn(table, value) ? value : DEFAULT_SWITCHES[name];
  };
  const days = Number(query.get('days') ?? 0);
  return {
    locale: oneOf('locale', storefrontLanguages),
    theme: oneOf('theme', storefrontThemes),
    width: oneOf('width', frameWidths),
    days: Number.isInteger(days) && days >= 0 && days <= MAX_DAYS ? days : 0,
    subject: query.get('subject') ?? '',
    filter: (query.get('filter') ?? '').trim(),
  };
}

/** The URL of the gallery with these switches. */
export function galleryUrl(switches: GallerySwitches): string {
  return `/__demo/gallery?${queryOf(switches).toString()}`;
}

/** The URL of one order's page; `framed` for the answer alone, as the frames of the gallery show it. */
export function stateUrl(
  { name, email }: SampleOrder,
  switches: GallerySwitches,
  framed = false,
): string {
  const query = new URLSearchParams({ name, email: email ?? '' });
  for (const [key, value] of queryOf(switches)) query.set(key, value);
  if (framed) query.set('framed', '1');
  return `/__demo/state?${query.toString()}`;
}

/** The orders that match the switches. */
export function matchingOrders(
  orders: readonly SampleOrder[],
  { subject, filter }: GallerySwitches,
): SampleOrder[] {
  const wanted = filter.toLowerCase();
  return orders.filter(
    (order) =>
      (subject === '' || order.subject === subject) &&
      `${order.name} ${order.state}`.toLowerCase().includes(wanted),
  );
}

/** Only the switches that differ from their default. */
function queryOf(switches: GallerySwitches): URLSearchParams {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SWITCHES));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(switches)) {
    if (value !== defaults.get(name)) query.set(name, String(value));
  }
  return query;
}
