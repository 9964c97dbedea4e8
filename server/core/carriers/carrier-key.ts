import type { CarrierKey } from './carrier-table.ts';

/** A longer text is no carrier's name. */
const MAX_NAME = 60;

/**
 * The names of each carrier, divided by `|`: Shopify's own (`FulfillmentTrackingInfo.company` of the Admin API), then
 * what people write. Only names that no other carrier has: `DHL Parcel` and `GLS` are those of their largest country,
 * which is why a link to them is limited to where it is right.
 */
const NAMES: Record<CarrierKey, string> = {
  '4px': '4PX|4PX Express|FourPX|4PX Worldwide Express|递四方',
  amazon: 'Amazon|Amazon Logistics|Amazon Logistics US|Amazon Logistics UK|Amazon Shipping',
  an_post: 'An Post|AnPost Ireland',
  asendia_us: 'Asendia USA|Asendia US',
  australia_post: 'Australia Post|AusPost|AustPost|Australian Post|Aus Post eParcel',
  austrian_post: 'Österreichische Post|Oesterreichische Post|Austrian Post|Österreichische Post AG',
  bluedart: 'Bluedart|Blue Dart Express',
  boxknight: 'BoxKnight',
  bpost: 'BPost|bpost Belgium|Belgian Post|Belgium Post',
  bpost_int: 'BPost International|bpost Landmark|Landmark|Landmark Global',
  bring: 'Bring|Posten Bring|Bring Parcels',
  brt: 'BRT|Bartolini|BRT Bartolini|BRT Corriere Espresso',
  canada_post: 'Canada Post|Postes Canada|Canada Post / Postes Canada|CanPost|Poste Canada',
  canpar: 'Canpar|Canpar Express|Canpar Courier',
  china_post: 'China Post|中国邮政',
  chronopost: 'Chronopost|Chronopost France|Chrono Post|Chronopost International',
  colis_prive: 'Colis Privé',
  correios: 'Correios|Correios Brasil|Correios do Brasil|Correios Brazil',
  correos: 'Correos|Correos España|Correos Spain|Correos de España',
  couriers_please: 'Couriers Please|CouriersPlease Australia',
  ctt: 'CTT|CTT Correios|CTT Portugal|CTT Correios de Portugal',
  cyprus_post: 'Cyprus Post',
  delhivery: 'Delhivery|Delhivery Courier',
  deutsche_post: 'Deutsche Post|Deutsche Post (DE)|Deutsche Post (EN)|Deutsche Post AG|German Post',
  dhl_de:
    'DHL|DHL Germany|DHL Deutschland|DHL Paket|DHL DE|DHL Paket Deutschland|DHL Paket DE|DHL Parcel Germany|DHL Parcel DE',
  dhl_ecommerce: 'DHL eCommerce|DHL eCommerce US|DHL Global Mail|DHL eCommerce Solutions',
  dhl_ecommerce_asia: 'DHL eCommerce Asia|DHL Global Mail Asia|DHL eCommerce APAC',
  dhl_express:
    'DHL Express|DHL Express Worldwide|DHL Worldwide Express|DHL International Express|MyDHL|DHL World Wide Express',
  dhl_parcel_nl:
    'DHL Parcel|DHL Parcel NL|DHL NL|DHL Netherlands|DHL Nederland|DHL Parcel Nederland|DHL eCommerce NL|DHL for you',
  dpd: 'DPD|DPD NL|DPD Nederland|DPD Group|DPDgroup|DPD BE|DPD Belgium',
  dpd_ie: 'DPD Ireland|DPD IE',
  dpd_local: 'DPD Local|DPD Local UK',
  dpd_uk: 'DPD UK|DPD GB|DPD United Kingdom',
  evri: 'Evri|Hermes UK|myHermes|My Hermes UK|Evri (Hermes)|Evri UK|Hermes (Evri)|Hermes World UK',
  fedex:
    'FedEx|Federal Express|FedEx Ground|FedEx Express|FedEx Home Delivery|FedEx SmartPost|FedEx Ground Economy|FedEx International|Fed Ex Priority|FedEx 2Day|FedEx US|Fedx',
  gls: 'GLS|GLS Europe|General Logistics Systems|GLS Parcel|GLS Group|GLS NL|GLS Netherlands|GLS Nederland|GLS Germany|GLS Deutschland|GLS Belgium',
  gls_it: 'GLS Italy|GLS Italia|GLS IT|GLS Corriere Espresso',
  gofo: 'GOFO|GOFO Express',
  hermes_de:
    'Hermes|Hermes DE|Hermes Germany|Hermes Deutschland|Hermes Versand|Hermes Germany GmbH',
  iceland_post: 'Iceland Post|Íslandspóstur|Pósturinn|Iceland Postur',
  india_post: 'India Post|Indian Post|IndiaPost Domestic|Speed Post India',
  inpost: 'Inpost|InPost Paczkomaty|Paczkomaty InPost|InPost Poland|InPost PL|Paczkomaty',
  israel_post: 'Israel Post',
  japan_post: 'Japan Post (EN)|Japan Post (JA)|Japan Post|JP Post|日本郵便|ゆうパック',
  la_poste:
    'La Poste Colissimo|Colissimo|La Poste|La Poste France|Colissimo La Poste|Colissimo France|Collissimo|Colisimo',
  lasership: 'Lasership',
  latvia_post: 'Latvia Post|Latvijas Pasts',
  lithuania_post: 'Lietuvos Paštas|Lithuania Post|Lithuanian Post|LP Express',
  lso: 'Lone Star Overnight|LSO',
  mondial_relay: 'Mondial Relay|Mondial Relais|Mondialrelay France',
  ninjavan: 'NinjaVan',
  nz_post: 'New Zealand Post|NZ Post|NZ Post CourierPost',
  old_dominion: 'Old Dominion|Old Dominion Freight Line|ODFL',
  ontrac: 'OnTrac|On Trac Logistics',
  packeta: 'Packeta|Zásilkovna',
  parcelforce: 'Parcelforce|Parcelforce Worldwide|Royal Mail Parcelforce',
  poste_italiane: 'Poste Italiane|Posteitaliane Italy|Italian Post|Posta Italiana|Poste Italiana',
  postnl:
    'PostNL|PostNL Domestic|PostNL International|PostNL Parcel|PostNL Pakket|PostNL Nederland|PostNL Netherlands|PostNL 3S|Post Netherlands|Dutch Post',
  postnord:
    'PostNord DK|PostNord NO|Portal PostNord|PostNord|PostNord Denmark|PostNord Danmark|PostNord Norway|PostNord Norge|PostNord Logistics',
  postnord_se: 'PostNord SE|PostNord Sweden|PostNord Sverige',
  ptt: 'PTT|PTT Kargo|PTT Turkey',
  purolator: 'Purolator|Purolator Courier|Purolator Express|Purolator Ground|Purolater',
  royal_mail:
    'Royal Mail|RoyalMail UK|Royal Mail Tracked 24|Royal Mail Tracked 48|Royal Mail 24|Royal Mail 48|Royal Mail Tracked|Royal Mail International|Royal Mail Special Delivery|Royal Mail 1st Class|Royal Mail 2nd Class|Royal Mail Signed For|Royal Mail Group',
  sagawa: 'Sagawa (EN)|Sagawa (JA)|Sagawa|Sagawa Express|佐川急便',
  sendle: 'Sendle|Sendle AU|Sendle Australia',
  seur: 'SEUR|SEUR España|SEUR Spain',
  sf_express:
    'SF Express|S.F. Express|SF International|Shunfeng|Shun Feng Express|顺丰|顺丰速运|順豐|順豐速運',
  singpost: 'Singapore Post|SingPost',
  speedee: 'Spee-Dee|Spee-Dee Delivery|Spee-Dee Delivery Service|Speedee',
  swiss_post:
    'Swiss Post|Die Schweizerische Post|Schweizerische Post|La Poste Suisse|La Posta Svizzera|Schweizer Post|Post CH',
  tnt: 'TNT|TNT Australia|TNT Express|TNT International',
  ups: 'UPS|United Parcel Service|UPS Ground|UPS Express|UPS Standard|UPS Express Saver|UPS Worldwide Express|UPS SurePost|UPS Access Point|UPS Next Day Air|UPS 2nd Day Air|UPS Ground Saver',
  usps: 'USPS|United States Postal Service|US Postal Service|U.S. Postal Service|USPS First Class|USPS Priority Mail|USPS Ground Advantage|USPS Priority|USPS Priority Mail Express|USPS First Class Mail|US Mail|U.S.P.S.|United States Post Office|USPS Media Mail',
  venipak: 'Venipak',
  yamato:
    'Yamato (EN)|Yamato (JA)|Yamato|Yamato Transport|Kuroneko|Kuroneko Yamato|ヤマト運輸|クロネコヤマト',
  yodel: 'Yodel|Yodel Direct|Yodel UK',
  yunexpress: 'YunExpress|Yun Express Global|YunTu|云途|云途物流',
};

let keysByName: ReadonlyMap<string, CarrierKey> | undefined;

/**
 * The carrier of that name, in whatever case, with or without accents, spaces and punctuation: `fed-ex` is FedEx.
 * `null` for a name that is not known: what is merely alike is another company (`Delivery` is not `Delhivery`).
 */
export function carrierKey(name: string): CarrierKey | null {
  if (name.length > MAX_NAME) return null;
  keysByName ??= new Map(namedKeys());
  return keysByName.get(lettersOf(name)) ?? null;
}

function* namedKeys(): Generator<[name: string, key: CarrierKey]> {
  for (const key in NAMES) {
    if (isKey(key)) for (const name of NAMES[key].split('|')) yield [lettersOf(name), key];
  }
}

function isKey(key: string): key is CarrierKey {
  return Object.hasOwn(NAMES, key);
}

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
