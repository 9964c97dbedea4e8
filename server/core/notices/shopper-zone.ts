import { provinceZone } from '../dates/province-clock.ts';
import type { Order } from '../order.ts';

/** Where most of a country's people live, of those with several clocks whose addresses have a province. */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  MX: 'America/Mexico_City',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  US: 'America/New_York',
};

/**
 * The IANA name of the zone in which an order's shopper sleeps, as far as it tells: the destination's, by its province or
 * else the main one of its country; the shop's where the order goes nowhere.
 */
export function shopperZone({ destination, provinceCode, timeZone }: Order): string {
  if (!destination) return timeZone;
  const { countryCode } = destination;
  return provinceZone(countryCode, provinceCode) ?? MAIN_ZONES[countryCode] ?? timeZone;
}
