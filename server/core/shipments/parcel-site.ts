import type { Parcel } from '../../contract.ts';
import type { OrderParcel } from '../order.ts';

/**
 * How a carrier's name begins, in small letters → the domains it tracks parcels on. A carrier that is
 * missing costs nothing but this: its link is called by its host.
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

/** The host of an `https` address without credentials; anything else is no link of ours. */
const HOST = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?=[/?#:]|$)(?![^/?#]*@)/i;

/**
 * A parcel as the shopper sees it. Merchants and apps type these links: one that leads to a page of the
 * carrier's is called by its name, any other by its host, and what is not `https` is left out.
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
