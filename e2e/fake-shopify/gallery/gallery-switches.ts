import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storefrontLanguages } from '../storefront/storefront-languages.ts';
import { storefrontThemes } from '../storefront/themes.ts';

/** What the tool bar of the gallery stands at. */
export interface GallerySwitches {
  locale: string;
  theme: string;
  /** Pixels, a key of {@link frameWidths}. */
  width: string;
  /** How far the clock is ahead of today's, in whole days. */
  days: number;
  /** Of the orders to show; empty for all. */
  subject: string;
  /** What their names or states must contain; empty for all. */
  filter: string;
}

export const PHONE_WIDTH = '390';

/** How wide the shop's page is drawn, by pixels; 320 is what WCAG 1.4.10 asks a page to fit. */
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

/** Reads the switches from an address; what no switch can stand at is as if it were not there. */
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

/** The address of the gallery with its switches as they stand. */
export function galleryAddress(switches: GallerySwitches): string {
  return `/__demo/gallery?${queryOf(switches).toString()}`;
}

/** The address of one order's state; `framed` for the answer alone, as the gallery shows it. */
export function stateAddress(
  { name, email }: SampleOrder,
  switches: GallerySwitches,
  framed = false,
): string {
  const query = new URLSearchParams({ name, email: email ?? '' });
  for (const [key, value] of queryOf(switches)) query.set(key, value);
  if (framed) query.set('framed', '1');
  return `/__demo/state?${query.toString()}`;
}

/** The orders that the switches leave. */
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

/** Only what differs from an untouched tool bar. */
function queryOf(switches: GallerySwitches): URLSearchParams {
  const untouched = new Map<string, unknown>(Object.entries(DEFAULT_SWITCHES));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(switches)) {
    if (value !== untouched.get(name)) query.set(name, String(value));
  }
  return query;
}
