import type { PickupPlace } from '../../contract.ts';
import type { ShopLocation } from '../order.ts';

/**
 * A map that belongs to no maker of phones or browsers, and whose search takes an address as it is written:
 * https://nominatim.org/release-docs/latest/api/Search/#free-form-query
 */
const MAP_SEARCH = 'https://www.openstreetmap.org/search';

/** Where an order is collected, with a link that finds the shop's own address on a map. */
export function toPickupPlace(location: ShopLocation): PickupPlace {
  return { ...location, mapUrl: location.street ? mapUrlOf(location) : null };
}

function mapUrlOf({ street, postalCode, city, countryCode }: ShopLocation): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  const query = [street, town, countryCode].filter(Boolean).join(', ');
  return `${MAP_SEARCH}?query=${encodeURIComponent(query)}`;
}
