import type { Parcel } from '../../contract.ts';
import type { OrderParcel } from '../order.ts';

/**
 * The beginning of a carrier's name, in small letters → the domains on which it tracks parcels. The link of a
 * carrier that is missing here is named by its host.
 */
const CARRIER_DOMAINS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    amazon: 'amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl',
    'an post': 'anpost.com anpost.ie',
    aramex: 'aramex.com',
    'australia post': 'auspost.com.au',
    bpost: 'bpost.be bpost.cloud',
    bring: 'bring.com bring.no',
    brt: 'brt.it',
    'canada post': 'canadapost.ca canadapost-postescanada.ca',
    chronopost: 'chronopost.fr',
    colissimo: 'colissimo.fr laposte.fr',
    correos: 'correos.es',
    ctt: 'ctt.pt',
    'deutsche post': 'deutschepost.de dhl.de',
    dhl: 'dhl.com dhl.de dhlecommerce.nl dhlparcel.nl dhlparcel.co.uk',
    dpd: 'dpd.com dpd.de dpd.fr dpd.co.uk dpdlocal.co.uk dpdgroup.com',
    evri: 'evri.com',
    fedex: 'fedex.com',
    gls: 'gls-group.com gls-group.eu gls-pakete.de gls-us.com',
    hermes: 'myhermes.de myhermes.co.uk evri.com',
    inpost: 'inpost.pl inpost.co.uk inpost.it',
    'japan post': 'japanpost.jp',
    'la poste': 'laposte.fr',
    'mondial relay': 'mondialrelay.fr mondialrelay.com',
    'nz post': 'nzpost.co.nz',
    ontrac: 'ontrac.com',
    parcelforce: 'parcelforce.com',
    'poste italiane': 'poste.it',
    postnl: 'postnl.nl postnl.be postnl.post',
    postnord: 'postnord.com postnord.se postnord.dk postnord.no',
    purolator: 'purolator.com',
    'royal mail': 'royalmail.com',
    'sf express': 'sf-express.com',
    'swiss post': 'post.ch',
    tnt: 'tnt.com',
    ups: 'ups.com',
    usps: 'usps.com',
    yodel: 'yodel.co.uk',
  }).map(([carrier, domains]) => [carrier, domains.split(' ')]),
);

/** The host of an `https` address without credentials; any other link is left out. */
const HOST = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?=[/?#:]|$)(?![^/?#]*@)/i;

/**
 * A parcel as the shopper sees it. Merchants and apps can enter any link: one to the carrier's own domain is
 * named by the carrier, any other by its host, and one that is not `https` is left out.
 */
export function toParcel({ carrier, number, url }: OrderParcel): Parcel {
  const host = HOST.exec(url ?? '')?.[1]?.toLowerCase();
  if (!host) return { carrier, number, url: null, site: null };
  const site = carrier !== null && isOf(carrier, host) ? carrier : host.replace(/^www\./, '');
  return { carrier, number, url, site };
}

function isOf(carrier: string, host: string): boolean {
  const name = carrier.toLowerCase();
  return [...CARRIER_DOMAINS].some(
    ([start, domains]) =>
      (name === start || name.startsWith(`${start} `)) &&
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}
