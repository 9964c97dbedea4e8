import type { WordingRule } from './wording-rule.ts';

/** First match counts. */
export const DUTCH: readonly WordingRule[] = [
  [
    'insignificant',
    null,
    /\b(?:e-?mail|sms|bericht|notificatie)\b.{0,20}\b(?:verzonden|verstuurd|gestuurd)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:af|op)haal(?:zending|opdracht|verzoek)\b(?!.{0,20}\b(?:gecollecteerd|afgerond|voltooid))/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\bnog niet\b.{0,25}\b(?:ontvangen|overgedragen|binnen|aangeleverd|overhandigd|aangekomen bij|in ons bezit)|\bverwacht\b.{0,8}\bmaar\b|\bwachten? (?:nog )?op (?:je|uw|het|de) (?:pakket|zending|pakje)\b|\bophaal(?:poging|opdracht)\b.{0,15}\b(?:mislukt|niet)|^(?:\w+ ){0,3}verwacht$/,
  ],
  [
    'info_received',
    null,
    /\b(?:voor|aan)gemeld\b|\bvooraangemeld|\b(?:gegevens|data)\b.{0,25}\b(?:ontvangen|binnen|geregistreerd)|\border verwerkt\b|\bklaar voor (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost)\b|\b\w{0,8}label\b.{0,15}\b(?:aangemaakt|gemaakt|geprint|afgedrukt)|\bwordt voorbereid|\b(?:zending|pakket|bestelling) (?:is )?(?:geregistreerd|aangekondigd|aangemaakt)|\baangekondigd\b|\bwordt (?:verwacht|klaargemaakt)\b|\b(?:afzender|verzender|webshop|webwinkel|verkoper) maakt\b.{0,25}\bklaar\b/,
  ],
  [
    'cancelled',
    null,
    /\b(?:zending|pakket|bestelling|label|order)\b (?:is |werd )?geannuleerd|^geannuleerd\b|\bannulering van (?:de|het|uw) (?:zending|pakket|bestelling)/,
  ],
  [
    'returned',
    null,
    /\bterugbezorgd\b|\bterugontvangen\b|\b(?:afzender|verzender|verkoper) heeft\b.{0,25}\bretour ontvangen|\b(?:terug|retour)\b.{0,25}\bafzender\b.{0,15}\b(?:bezorgd|afgeleverd|overhandigd)|\bretour(?:zending)?\b.{0,12}\b(?:bezorgd|afgeleverd|afgerond)|\bretour\w*\b.{0,15}\bontvangen door (?:de )?(?:afzender|verzender|verkoper|webwinkel)/,
  ],
  [
    'returning',
    null,
    /\bgeretourneerd\b|\bretour(?!label|etiket|aanvraag|formulier|verzoek)\w*|\bterug ?gestuurd|\bteruggezonden|\bterug ?gebracht naar (?:de )?afzender|\bterug (?:naar|aan) (?:de )?(?:afzender|verzender|webshop|webwinkel|verkoper|winkelier)|\bgaat terug\b/,
  ],
  [
    'in_transit',
    'problem_resolved',
    /\badres\w*\b.{0,15}\b(?:gecorrigeerd|aangepast|gewijzigd|aangevuld|hersteld)/,
  ],
  ['exception', 'refused', /\bgeweigerd\b|\bweiger\w*\b/],
  ['exception', 'recipient_moved', /\bverhuisd\b/],
  [
    'exception',
    'address_problem',
    /\b\w{0,10}adres\b.{0,25}\b(?:onjuist|incorrect|onvolledig|onbekend|niet (?:gevonden|correct|juist|volledig)|fout|bestaat niet|ongeldig)|\b(?:onjuist|incorrect|onvolledig|onbekend|verkeerd|fout|foutief|ongeldig)e? \w{0,8}adres|\bpostcode\b.{0,12}\b(?:onjuist|ontbreekt|incorrect)|\b(?:onjuiste|ontbrekende) postcode|\bontvanger (?:is )?onbekend|\b(?:huisnummer|adres|postcode) klopt niet|\bhuisnummer (?:ontbreekt|onjuist)|\badresprobleem\b|\bgeadresseerde onbekend/,
  ],
  [
    'exception',
    'unclaimed',
    /\bniet (?:\w+ )?(?:op|af)gehaald|\b(?:bewaar|afhaal|ophaal)(?:termijn|periode)\b.{0,15}\b(?:verstreken|verlopen)/,
  ],
  ['exception', 'damaged', /\bbeschadig(?:d|de|ing)\b|\b\w{0,9}schade\b|\b(?:kapot|defect)\b/],
  ['exception', 'destroyed', /\bvernietigd\b/],
  [
    'exception',
    'lost',
    /\bvermist\b|\bkwijt(?:geraakt)?\b|\bzoekgeraakt\b|\b(?:zending|pakket) (?:is )?zoek\b|\bverloren\b/,
  ],
  [
    'exception',
    'payment_due',
    /\b(?:kosten|invoerrechten|btw|belasting|invoerkosten)\b.{0,20}\b(?:betaald worden|te betalen|verschuldigd|openstaand|betalen)/,
  ],
  [
    'exception',
    'documents_required',
    /\b(?:documenten|factuur|papieren|gegevens)\b.{0,20}\b(?:ontbreken|ontbreekt|nodig|vereist)/,
  ],
  [
    'in_transit',
    'customs_released',
    /\b(?:in|uit)geklaard\b|\bdouane\w*\b.{0,25}\b(?:vrijgegeven|afgerond|klaar|afgehandeld|voltooid)|\bvrijgegeven\b.{0,12}\bdouane/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\bdouane\b.{0,20}\b(?:vastgehouden|tegengehouden|aangehouden)|\b(?:vastgehouden|tegengehouden|aangehouden)\b.{0,15}\bdouane/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\b(?:opnieuw|nogmaals|weer)\b.{0,20}\b(?:aangeboden|bezorgd|bezorgen|aanbieden|ingepland)|\bvolgende (?:werkdag|poging)|\bnieuwe (?:bezorgdag|bezorgpoging|bezorgdatum|bezorgafspraak|leverdatum)|\b(?:bezorging|aflevering|levering)\b.{0,15}\b(?:uitgesteld|verplaatst|verzet)|\b(?:bezorg|lever|aflever)(?:datum|moment|tijd|tijdstip|dag|tijdvak)\w*\b.{0,25}\b(?:aangepast|gewijzigd|bijgewerkt|verzet|verplaatst|veranderd)|\buitgesteld\b/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bniet (?:thuis|aanwezig|aangetroffen)|\bniemand (?:thuis|aanwezig|aangetroffen)|\bgemist\b|\bafwezig\b/,
  ],
  ['attempt_failed', 'business_closed', /\bgesloten\b/],
  ['attempt_failed', 'no_access', /\bgeen toegang\b|\bniet toegankelijk\b|\bonbereikbaar\b/],
  [
    'attempt_failed',
    'notice_left',
    /\b(?:bericht|kaartje|kaart|niet-thuis\w*)\b.{0,15}\bachtergelaten/,
  ],
  ['exception', 'undeliverable', /\bonbestelbaar\b|\bonbezorgbaar\b/],
  [
    'attempt_failed',
    null,
    /\bniet\b.{0,20}\b(?:bezorgd|afgeleverd|bezorgen|gelukt|uitgereikt|geleverd|afleveren)\b|\bbezorgpoging\w*|\bafleverpoging\w*|\b(?:bezorging|aflevering|levering|bezorgen|afleveren)\b.{0,15}\b(?:mislukt|niet)|\bpas(?:te|t) niet\b/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:je hebt|u heeft|u hebt)\b.{0,20}\b(?:op|af)gehaald\b|\bafgehaald (?:bij|van|op|in|uit) (?:\w+ ){0,2}(?:\w*[- ]?punt|postkantoor|\w*locatie|\w*automaat|winkel)\b|\b(?:op|af)gehaald\b.{0,20}\b(?:ontvanger|klant|geadresseerde|bestemmeling)|\b(?:ontvanger|klant|geadresseerde|bestemmeling)\b.{0,25}\b(?:op|af)gehaald/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:op|af)gehaald\b.{0,20}\b(?:\w*punt|locatie|\w*automaat)\b/,
    'describes',
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:klaar|ligt|beschikbaar|wacht)\b.{0,35}\b(?:pakketautomaat|pakketkluis|briefautomaat|locker)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:ligt|staat) klaar\b|\bgereed voor (?:afhal|ophal)\w*|\b(?:klaar|ligt|beschikbaar|wacht|aangekomen|gearriveerd)\b.{0,35}\b(?:parcel point|afhalen|afhaling|ophalen|afhaal\w*|ophaal\w*|\w*[- ]?punt|pakketpunt|postkantoor|parcel ?shop|pakket ?shop|service ?point)\b|\b(?:kan|kunt|kun)\b.{0,30}\b(?:ophalen|afhalen|opgehaald worden|afgehaald worden|worden (?:op|af)gehaald)\b|\bklaar om (?:op|af) te halen\b|\b(?:ligt|klaar|is) (?:\w+ ){0,3}(?:op|af) te halen\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\bbij de bezorger\b|\bmet de bezorger\b|\b(?:bezorger|koerier|chauffeur|postbode) is (?:\w+ ){0,4}onderweg|\bmet (?:de|onze|een|je|uw) (?:chauffeur|koerier|bezorger|postbode) onderweg|\b(?:bezorger|koerier|chauffeur|postbode) is (?:\w+ ){0,4}op (?:pad|weg)\b|\bop pad naar (?:u|je|jou)\b|\bonderweg naar (?:de ontvanger|u|je|het bezorgadres|het afleveradres|de bezorger)\b|\bin bezorging\b|\bbezorgroute\b|\b\w{0,8}voertuig\b|\bmet (?:de )?koerier onderweg\b|\bkomt vandaag\b|\bbestelbus\b|\b(?:wordt|zal) vandaag\b.{0,25}|\bvandaag\b.{0,15}\b(?:bezorgd|geleverd)|\bgeladen\b.{0,20}\b(?:bezorging|bestelbus|bezorgbus)\b|\bbezorgbus\b|\buit voor (?:bezorging|levering)\b|\buitgegaan voor (?:bezorging|levering)\b|\bin de (?:bus|wagen|auto) van (?:de|onze|je|een) (?:bezorger|koerier|chauffeur|postbode)\b/,
  ],
  [
    'in_transit',
    'delayed_processing',
    /\b(?:verkeerd|foutief) gesorteerd|\bverkeerde (?:depot|locatie)/,
  ],
  ['in_transit', 'delayed', /\bvertraagd\b|\bvertraging\b|\bduurt\b.{0,25}\blanger\b/],
  ['in_transit', 'handed_over', /\bovergedragen\b(?!.{0,8}\bdoor\b)/],
  [
    'delivered',
    null,
    /\b(?:bezorgd|afgeleverd|afgegeven|aangenomen|geleverd|overhandigd)\b.{0,25}\b(?:receptie|huisgenoot|familielid|gezinslid|collega|concierge|portier|bewoner|baliemedewerker|conciergerie|medewerker)\b|\b(?:receptie|huisgenoot|familielid|gezinslid|collega|concierge|portier|bewoner)\b.{0,25}\b(?:bezorgd|afgeleverd|afgegeven|aangenomen|geleverd|overhandigd)\b/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:bezorgd|afgeleverd|afgegeven|aangenomen|geleverd)\b.{0,25}\b(?:buren|buurman|buurvrouw)\b|\b(?:buren|buurman|buurvrouw)\b.{0,40}\b(?:bezorgd|afgeleverd|afgegeven|aangenomen|geleverd)\b/,
  ],
  [
    'delivered',
    'mailbox',
    /\bligt in (?:de|je|uw) brievenbus\b|\b(?:bezorgd|afgeleverd|geleverd|gestopt|gedeponeerd|gedaan)\b.{0,25}\bbrievenbus\b|\b(?:in|door) (?:de|uw|je) brievenbus\b.{0,15}\b(?:bezorgd|afgeleverd|geleverd|gestopt|gedaan)\b/,
  ],
  [
    'delivered',
    'safe_place',
    /\b(?:voordeur|achterdeur|garage|schuur)\b.{0,12}\b(?:neergelegd|neergezet|achtergelaten|bezorgd)\b|\b(?:bezorgd|afgeleverd|achtergelaten|neergelegd)\b.{0,30}\b(?:veilige plek|voordeur|achterdeur|garage|schuur|tuin|afgesproken plek)\b/,
  ],
  [
    'delivered',
    'signed',
    /\b(?:bezorgd|afgeleverd)\b.{0,15}\bhandtekening|\bhandtekening\b.{0,20}\bontvangen\b|\bontvangst (?:is )?bevestigd\b|\bgetekend voor ontvangst\b|\bgetekend (?:ontvangen|door)\b/,
  ],
  [
    'delivered',
    null,
    /\bbezorgd\b|\bafgeleverd\b|\bgeleverd\b|\buitgereikt\b|\b(?:bezorging|levering) (?:is )?(?:geslaagd|voltooid|afgerond)/,
  ],
  [
    'in_transit',
    'delayed_weather',
    /\bweersomstandigheden\b|\b(?:slechte?|extreem|winterse?) weer\b/,
  ],
  ['in_transit', 'customs_processing', /\bdouane\w*|\binklar\w*|\bingeklaard\b/],
  ['in_transit', 'arrived_destination_country', /\bland van bestemming\b/],
  ['exception', 'held', /\bvastgehouden\b|\btegengehouden\b/],
  ['in_transit', 'picked_up', /\b(?:op|af)gehaald\b/],
  [
    'in_transit',
    'accepted',
    /(?<!\b(?:bericht|mail|sms|code|melding)\b.{0,12})\bontvangen\b|\bovergenomen\b|\bafgegeven\b|\baangenomen\b|\bin ontvangst genomen\b|\baangeboden bij\b|\boverhandigd aan\b/,
  ],
  [
    'in_transit',
    'sorting',
    /\bgesorteerd|\bsorteer\w*|\bdistributie(?:proces)?\b|\bverwerkt\b|\bin behandeling\b/,
  ],
  ['in_transit', 'departed', /\bvertrokken\b|\bverlaten\b/],
  ['in_transit', 'arrived', /\baangekomen\b|\bgearriveerd\b|\bbinnengekomen\b/],
  [
    'in_transit',
    null,
    /\bonderweg\b|\bverzonden\b|\bgescand\b|\bscan\b|\bgrens over\b|\blijndienst\b|\btransport\b|\bverstuurd\b|\bdoorgestuurd\b|\bomgeleid\b|\bin transit\b|\b(?:dag|dagen) later\b|\bop weg\b/,
  ],
  ['in_transit', 'scheduled', /\b(?:bezorging|levering)\b.{0,20}\b(?:gepland|verwacht)\b/],
];
