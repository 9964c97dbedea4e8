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
    boxknight: 'boxknight.com',
    bpost: 'bpost.be bpost.cloud',
    bring: 'bring.com bring.no',
    brt: 'brt.it',
    'canada post': 'canadapost.ca canadapost-postescanada.ca',
    canpar: 'canpar.com',
    chronopost: 'chronopost.fr',
    colissimo: 'colissimo.fr laposte.fr',
    correos: 'correos.es',
    ctt: 'ctt.pt',
    delhivery: 'delhivery.com',
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
    'landmark global': 'landmarkglobal.com',
    'mondial relay': 'mondialrelay.fr mondialrelay.com',
    'new zealand post': 'nzpost.co.nz',
    'nz post': 'nzpost.co.nz',
    'old dominion': 'odfl.com',
    ontrac: 'ontrac.com',
    'österreichische post': 'post.at',
    parcelforce: 'parcelforce.com',
    'poste italiane': 'poste.it',
    postnl: 'postnl.nl postnl.be postnl.post',
    postnord: 'postnord.com postnord.se postnord.dk postnord.no',
    purolator: 'purolator.com',
    'royal mail': 'royalmail.com',
    sagawa: 'sagawa-exp.co.jp',
    sendle: 'sendle.com',
    'sf express': 'sf-express.com',
    'swiss post': 'post.ch',
    tnt: 'tnt.com',
    ups: 'ups.com',
    usps: 'usps.com',
    yodel: 'yodel.co.uk',
    yunexpress: 'yuntrack.com',
  }).map(([carrier, domains]) => [carrier, domains.split(' ')]),
);

/** Domain → the beginnings of the names of the carriers that track parcels on it. */
const STARTS = new Map<string, readonly string[]>();
for (const [start, domains] of CARRIER_DOMAINS) {
  for (const domain of domains) STARTS.set(domain, [...(STARTS.get(domain) ?? []), start]);
}

/** Whether the host is one of that carrier's. */
export function isHostOf(host: string, carrier: string): boolean {
  return startsOf(host).some((start) => beginsWith(carrier, start));
}

/** Whether the host is one of a known carrier's, and none of this one's. */
export function isHostOfAnother(host: string, carrier: string): boolean {
  const starts = startsOf(host);
  return starts.length > 0 && !starts.some((start) => beginsWith(carrier, start));
}

/** The beginnings of the names of the carriers whose host it is. */
function startsOf(host: string): readonly string[] {
  let domain = host;
  for (;;) {
    const starts = STARTS.get(domain);
    if (starts) return starts;
    const dot = domain.indexOf('.');
    if (dot === -1) return [];
    domain = domain.slice(dot + 1);
  }
}

function beginsWith(carrier: string, start: string): boolean {
  const name = carrier.toLowerCase();
  return name === start || name.startsWith(`${start} `);
}
