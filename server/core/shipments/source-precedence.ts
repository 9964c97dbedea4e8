import type { TrackingSource } from '../order.ts';

/**
 * Higher is nearer to the parcel: the carrier itself, then a provider that asks carriers, then Shopify, which passes on
 * what it is told. Of two scans that say as much, that of the nearer source is believed (rule D3). Providers are all as
 * near; a fixed order among them keeps the answer the same, in whatever order they were asked.
 */
export const SOURCE_PRECEDENCE: Readonly<Record<TrackingSource, number>> = {
  carrier: 7,
  own: 6,
  ship24: 5,
  '17track': 4,
  aftership: 3,
  easypost: 2,
  karrio: 1,
  shopify: 0,
};
