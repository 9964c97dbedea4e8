import { carrierKey } from './carrier-key.ts';
import { CARRIERS, type CarrierKey } from './carrier-table.ts';
import { plainTrackingNumber } from './tracking-number-text.ts';
import { detectCarriers, type CarrierCandidate, type Route } from './detect-carriers.ts';

/** A brand whose companies have numbers of their own, by the company that has the name. */
const COMPANIES: Partial<Record<CarrierKey, readonly CarrierKey[]>> = {
  dhl_de: ['dhl_de', 'dhl_express'],
};

/** Digits alone, so few that only their length and one check digit tell them: one in ten of any courier's has it right. */
const WEAK = /^\d{1,16}$/;

/**
 * Whose parcel it is (rule P7): by the carrier's name where it has one, and else by its number. A name that is not known
 * is believed, whatever the number looks like. `null` where nothing says it for sure.
 */
export function findCarrier(
  { carrier, number }: { carrier: string | null; number: string | null },
  route: Route,
): CarrierKey | null {
  const key = carrier === null ? null : carrierKey(carrier);
  const companies = key && COMPANIES[key];
  if (number === null || (carrier !== null && !companies)) return key;
  if (!companies && WEAK.test(plainTrackingNumber(number) ?? '')) return key;
  const candidates = detectCarriers(number, route);
  const own = companies
    ? candidates.filter((one) => companies.some((company) => company === one.carrier))
    : candidates;
  return proven(own) ?? key;
}

/** The only candidate, where its check digit is right. */
function proven([first, second]: readonly CarrierCandidate[]): CarrierKey | null {
  if (second) return null;
  return first?.confidence === 'checksum' && isKnown(first.carrier) ? first.carrier : null;
}

function isKnown(carrier: string): carrier is CarrierKey {
  return Object.hasOwn(CARRIERS, carrier);
}
