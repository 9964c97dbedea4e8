import { carrierKey } from './carrier-key.ts';
import { CARRIERS, type CarrierKey } from './carrier-table.ts';
import { detectCarriers, type CarrierCandidate, type Route } from './detect-carriers.ts';

/** A brand whose companies have numbers of their own, by the company that has the name. */
const COMPANIES: Partial<Record<CarrierKey, readonly CarrierKey[]>> = {
  dhl_de: ['dhl_de', 'dhl_express'],
};

/**
 * Whose parcel it is: by the carrier's name where it has one, and else by its number. A name that is not known is
 * believed, whatever the number looks like. `null` where nothing says it for sure.
 */
export function findCarrier(
  { carrier, number }: { carrier: string | null; number: string | null },
  route: Route,
): CarrierKey | null {
  const candidates = number === null ? [] : detectCarriers(number, route);
  if (carrier === null) return candidates.length === 1 ? proven(candidates) : null;
  const key = carrierKey(carrier);
  const companies = key && COMPANIES[key];
  if (!companies) return key;
  return proven(candidates.filter((one) => companies.some((each) => each === one.carrier))) ?? key;
}

/** The only carrier whose check digit is right. */
function proven(candidates: readonly CarrierCandidate[]): CarrierKey | null {
  const [first, second] = candidates.filter(({ confidence }) => confidence === 'checksum');
  return first && !second && isKnown(first.carrier) ? first.carrier : null;
}

function isKnown(carrier: string): carrier is CarrierKey {
  return Object.hasOwn(CARRIERS, carrier);
}
