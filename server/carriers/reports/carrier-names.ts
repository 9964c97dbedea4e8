import { findCarrier } from '../../core/carriers/find-carrier.ts';
import type { CarrierKey } from '../../core/carriers/carrier-table.ts';
import type { ParcelQuery } from '../../ports/tracking-provider.ts';

/**
 * What services call the carriers. A service that is told no name detects the carrier itself, so a name stands here only
 * where it helps; Karrio alone detects nothing. Sources: AfterShip's list of couriers
 * (https://www.aftership.com/docs/tracking/others/supported-couriers), EasyPost's carriers
 * (https://docs.easypost.com/carriers), the enumeration of Karrio's OpenAPI document.
 */
interface CarrierNames {
  aftership?: string;
  easypost?: string;
  karrio?: string;
}

const NAMES: Partial<Record<CarrierKey, CarrierNames>> = {
  australia_post: {
    aftership: 'australia-post',
    easypost: 'AustraliaPost',
    karrio: 'australiapost',
  },
  boxknight: { karrio: 'boxknight' },
  bpost: { aftership: 'bpost', karrio: 'bpost' },
  canada_post: { aftership: 'canada-post', easypost: 'CanadaPost', karrio: 'canadapost' },
  canpar: { aftership: 'canpar', easypost: 'Canpar', karrio: 'canpar' },
  chronopost: { aftership: 'chronopost-france', karrio: 'chronopost' },
  dhl_de: { aftership: 'dhl-germany', karrio: 'dhl_parcel_de' },
  dhl_express: { aftership: 'dhl', easypost: 'DHLExpress', karrio: 'dhl_express' },
  dpd: { aftership: 'dpd', easypost: 'DPD', karrio: 'dpd' },
  dpd_uk: { aftership: 'dpd-uk', easypost: 'DPDUK' },
  fedex: { aftership: 'fedex', easypost: 'FedEx', karrio: 'fedex' },
  gls: { aftership: 'gls' },
  la_poste: { aftership: 'la-poste-colissimo', karrio: 'laposte' },
  lasership: { aftership: 'lasership', easypost: 'LaserShipV2' },
  ontrac: { aftership: 'ontrac', easypost: 'OnTrac' },
  postnl: { aftership: 'postnl-3s' },
  purolator: { aftership: 'purolator', easypost: 'Purolator', karrio: 'purolator' },
  royal_mail: { aftership: 'royal-mail', easypost: 'RoyalMail', karrio: 'royalmail' },
  sendle: { aftership: 'sendle', karrio: 'sendle' },
  tnt: { aftership: 'tnt', karrio: 'tnt' },
  ups: { aftership: 'ups', easypost: 'UPS', karrio: 'ups' },
  usps: { aftership: 'usps', easypost: 'USPS', karrio: 'usps' },
};

/** Whose parcel it is, by its carrier's name, else by a check digit; `null` where nothing says it for sure. */
export function carrierOf({ carrier, number, destinationCountry }: ParcelQuery): CarrierKey | null {
  return findCarrier({ carrier, number }, { shopCountry: null, destinationCountry });
}

/** What a service calls the parcel's carrier; `null` where it has no name for it, or none is known. */
export function carrierNameAt(service: keyof CarrierNames, parcel: ParcelQuery): string | null {
  const carrier = carrierOf(parcel);
  return carrier === null ? null : (NAMES[carrier]?.[service] ?? null);
}
