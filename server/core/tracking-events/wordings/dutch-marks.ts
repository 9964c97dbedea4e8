import { marks } from './marks.ts';

export const DUTCH_MARKS = marks({
  negation: /\b(?:niet|geen|nooit|zonder|noch|onmogelijk)\b/,
  notYet: /\b(?:nog|vooralsnog|tot nu toe)\b/,
  condition:
    /\b(?:indien|tenzij|anders|betwist|ontkent|bij afwezigheid|of (?:het|de|uw|je|deze|dit) (?:pakket|zending|bestelling|pakje)|als (?:u|je|er|het|de|niemand|uw|jouw|dit|we)|mocht|in geval)\b|^ ?(?:ben|bent|haal|haalt|heb|hebt) (?:je|u|jij)\b|^ ?(?:wanneer|zodra|als)\b/,
  whenever: /\b(?:zodra|wanneer|totdat|tot|voordat|nadat|als|na|voor|zodat)\b[^,]{0,45}$/,
  possibility:
    /\b(?:mogelijk|misschien|waarschijnlijk|vermoedelijk|wellicht|kan(?! niet)|kunnen(?! niet)|zou|zouden|had|hadden|mag|mogen)\b/,
  wish: /\b(?:graag|controleer|bevestig|(?<!\bop )verzoek\w*|wens\w*|gewenste?|voorkeur\w*|gevraagd|verzocht|aangevraagd|wil|willen|instructie|keuze|s\.?v\.?p)\b/,
  wished:
    /^.{0,20}\b(?:gewenst|gevraagd|verzocht|aangevraagd|vereist|verplicht|nodig|gekozen|geselecteerd|mogelijk)\b/,
  future:
    /\b(?:zal|zullen|gaan?|moet|moeten|verwacht\w*|gepland\w*|binnenkort|proberen|morgen|uiterlijk|kunt|volgt|volgen)\b/,
  later:
    /\b(?:morgen|binnenkort|volgende|volgt|verwacht\w*|gepland\w*|straks|later|eerstvolgende|overmorgen|komende|gegarandeerd)\b|\b(?:uiterlijk|voor|tussen)\b.{0,6}\b\d{1,2}\b.{0,16}\buur\b/,
  today: /\b(?:vandaag|vanmiddag|vanavond|vanmorgen|vanochtend|in de loop van de dag)\b/,
  ongoing: /\b(?:wordt|worden|bezig|om te|klaar om|wacht op)\b/,
  undone:
    /\b(?:geannuleerd\w*|annulering|ingetrokken|gestopt|afgebroken)\b|\bgedeeltelijk\b|\bdeels\b|\bbijna\b|\b\d{1,3} (?:\w+ )?van (?:de )?\d{1,3}\b|\bmelding\b|\bonderzoek\w*|\bper ongeluk\b|\bverkeerde? (?:persoon|adres|huis|ontvanger)\b/,
  ofNews:
    /\b(?:bericht(?:en)?|notificaties?|e-?mails?|sms|melding|brief|factuur|gegevens|herinnering|kennisgeving) (?:(?:is|zijn|werd|succesvol|niet) )*$|\bals $/,
  toRecipient: /\b(?:aan|bij) (?:(?:de|het) )?(?:ontvanger|geadresseerde|bestemmeling|klant)\b/,
  toSender:
    /\b(?:aan|naar|bij|de) (?:(?:de|het|oorspronkelijke|onze|uw) ){0,2}(?:afzender|verzender|verkoper|webwinkel|webshop|winkelier|opdrachtgever)\b|\bterug\b|\bretour\b/,
  onward:
    /\b(?:voor|ter) (?:(?:de|verdere|lokale|uiteindelijke|verder) ){0,2}(?:bezorging|verzending|aflevering|transport|verwerking|distributie)\b/,
  toCollect:
    /\b(?:om|voor) (?:\w+ )?(?:op te halen|af te halen|afhalen|ophalen|afhaling|afhaal)\b|\bop te halen\b|\baf te halen\b/,
  toLocker:
    /\b(?:in|bij|naar|aan) (?:\w+ ){0,3}?(?:pakketautomaat|pakketkluis|briefautomaat|locker|pakketkast|kluisje|bbox|pakjesautomaat)\b/,
  toCounter:
    /\b(?:bij|in|op|naar|aan)\b.{0,35}\b(?:\w*afhaal(?:punt|locatie|plek)\w*|\w*ophaal(?:punt|locatie)\w*|postnl[- ]?punt|post ?punt|pakketpunt|postkantoor|parcel ?shop|pakket ?shop|service ?point|access point|winkel|point|kiala|pickup ?point|bpost-?kantoor|dhl[- ]?punt)\b/,
  toCarrier:
    /\b(?:aan|bij|naar) (?:(?:de|het|een|onze|lokale|buitenlandse|andere) ){0,3}(?:vervoerder|koerier|partner|bezorgpartner|transporteur|bezorger|chauffeur|postnl|dhl|dpd|gls|ups|fedex|bpost|depot|sorteercentrum|douane|luchtvaartmaatschappij|hub|bezorgdienst|distributiecentrum|netwerk)\b/,
  byCarrier:
    /\bdoor (?:(?:de|het|onze|een|uw) ){0,2}(?:bezorger|chauffeur|koerier|vervoerder|afzender|verzender|postnl|dhl|dpd|gls|ups|bpost|transporteur|postbode|partner)\b|\bbij (?:(?:de|het|uw) )?(?:afzender|verzender|verkoper|webwinkel)\b/,
  byRecipient:
    /\bdoor (?:(?:de|het|een|u|jou) ?){0,2}(?:ontvanger|klant|geadresseerde|bestemmeling|jezelf|u|jou)\b/,
});
