import type { WordingRule } from './wording-rule.ts';

/** First match counts; umlauts are plain letters or written out. */
export const GERMAN: readonly WordingRule[] = [
  ['cancelled', null, /\b(sendung|auftrag|label)\b.{0,15}\b(storniert|annulliert)/],
  [
    'info_received',
    'awaiting_shipper',
    /\bnoch nicht\b.{0,25}\b(ubergeben|uebergeben|erhalten|eingetroffen|eingeliefert)/,
  ],
  [
    'info_received',
    null,
    /\b(elektronisch )?(angekundigt|angekuendigt|avisiert)|\bdaten\b.{0,40}\b(ubermittelt|uebermittelt|erhalten|eingegangen|erfasst)|\bauftragsdaten|\bvorab(daten|ankund)|\bwird\b.{0,20}\bvorbereitet|\b(label|etikett)\b.{0,15}\b(erstellt|gedruckt)/,
  ],
  [
    'returned',
    null,
    /\b(absender|versender)\b.{0,25}\b(zugestellt|ausgeliefert|ubergeben|uebergeben)|\b(zugestellt|ausgeliefert)\b.{0,12}\babsender/,
  ],
  [
    'returning',
    null,
    /(?<!\b(?:paketzentrum|depot|station) )(?:\bzuruck\b.{0,20}\b(absender|versender|gesandt|gesendet)|\bzurueck\b.{0,20}\b(absender|versender|gesandt|gesendet)|\b(zuruck|zurueck)(gesandt|gesendet|geschickt))|\brucksendung|\bruecksendung|\bretoure|\bruckversand/,
  ],
  ['exception', 'refused', /\bverweiger|\babgelehnt/],
  ['exception', 'recipient_moved', /\bverzogen\b/],
  [
    'exception',
    'address_problem',
    /\badressfehler|\b(adresse|anschrift|hausnummer)\b.{0,30}\b(falsch|unvollstandig|unvollstaendig|fehlerhaft|unbekannt|nicht (gefunden|korrekt)|unklar)|\b(falsche|unvollstandige|fehlerhafte|ungenugende)\b.{0,5}\b(adresse|anschrift)|\bempfanger (nicht ermittelt|unbekannt)|\bnicht ermittel/,
  ],
  ['exception', 'unclaimed', /\bnicht abgeholt/],
  ['exception', 'damaged', /\bbeschadig|\bbeschaedig/],
  ['exception', 'lost', /\bverloren\b|\bverlust\b|\bnicht auffindbar/],
  [
    'exception',
    'payment_due',
    /\b(gebuhr|gebuehr|zollgebuhr|abgaben|steuern)\w*\b.{0,20}\b(offen|fallig|zu zahlen|ausstehend)/,
  ],
  [
    'exception',
    'documents_required',
    /\b(unterlagen|dokumente|rechnung|papiere)\b.{0,20}\b(fehl|benotigt|erforderlich)/,
  ],
  [
    'in_transit',
    'customs_released',
    /\b(zoll\w*|verzollung)\b.{0,25}\b(abgeschlossen|freigegeben|beendet|freigabe)|\bverzollt\b/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\bverz(o|oe)ger\w*.{0,20}\b(zoll|verzoll)|\bzoll\w*\b.{0,20}\b(angehalten|zuruckgehalten|gestoppt|verzogert)/,
  ],
  ['in_transit', 'delayed_weather', /\b(wetter|unwetter|witterung)\w*/],
  [
    'attempt_failed',
    'recipient_absent',
    /\bnicht (angetroffen|anwesend|zu hause|erreicht)|\bniemand(en)? angetroffen/,
  ],
  ['attempt_failed', 'business_closed', /\b(geschlossen|betriebsruhe|betriebsferien)\b/],
  ['attempt_failed', 'no_access', /\bkein(en)? zugang/],
  ['attempt_failed', 'notice_left', /\bbenachrichtigungs(karte|schein)|\bbenachrichtigt\b/],
  ['exception', 'undeliverable', /\bunzustellbar/],
  [
    'in_transit',
    'rescheduled',
    /\berneute[rn]? (zustell|zustellung)|\b(erfolgt|folgt)\b.{0,20}\bzustellversuch|\b(weiterer|zweiter) zustellversuch|\bneuer zustell|\bnachsten (werktag|zustelltag)|\bverschoben/,
  ],
  [
    'attempt_failed',
    null,
    /\bnicht\b.{0,15}\b(zugestellt|ausgeliefert|erfolgreich|zustellen)|\bzustell(ung|versuch)\b.{0,20}\b(erfolglos|fehlgeschlagen|nicht)|\bzustellversuch|\bzustellhindernis/,
  ],
  ['delivered', 'collected', /\bempfanger\b.{0,40}\babgeholt|\babgeholt\b.{0,15}\bempfanger/],
  ['in_transit', null, /\bwird\b.{0,25}\b(filiale|paketshop|packstation)\b.{0,25}\bgebracht/],
  [
    'in_transit',
    'handed_over',
    /\b(?:post|filiale|postfiliale)\b.{0,30}\bzur (?:\w+ )?(?:zustellung|auslieferung) (?:ubergeben|uebergeben)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(zugestellt|eingestellt|gelegt|gebracht|liegt|bereit|hinterlegt)\b.{0,40}\b(packstation|paketautomat|schlie(ss|ß)fach)|\b(packstation|paketautomat|schlie(ss|ß)fach)\w*\b.{0,25}\b(zugestellt|eingestellt|gelegt|gebracht|bereit|hinterlegt)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\bzugestellt\b.{0,25}\b(\w*filiale|\w*paket ?shop|abholstation|abholpunkt|abholort)|\b(\w*filiale|\w*paket ?shop|abholstation|abholpunkt|abholort)\b.{0,15}\b(zugestellt|hinterlegt)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\babhol(bereit|ung|en)\b.{0,10}\b(bereit)?|\bliegt\b.{0,40}\b(bereit|filiale|paketshop|packstation|postfiliale)|\b(in|an) (die|der|einer|eine|den) \w*(packstation|filiale|paketshop)\b.{0,15}\b(zugestellt|gebracht|eingestellt|gelegt)|\bkann\b.{0,20}\babgeholt werden/,
  ],
  [
    'out_for_delivery',
    null,
    /\bin (der )?(zustellung|auslieferung|zustellfahrzeug)\b|\bzustell(fahrzeug|tour|er)\b|\bauslieferungsfahrzeug|\bunterwegs zum empfanger|\bauf (der )?tour\b|\bheute\b.{0,20}\bzugestellt/,
  ],
  ['in_transit', 'delayed', /\bverzoger|\bverzoeger|\bverspat|\bverspaet/],
  [
    'in_transit',
    'handed_over',
    /\b(an|dem)\b.{0,20}\b(transportpartner|partner|spediteur|zustellpartner|frachtfuhrer)\b/,
  ],
  ['delivered', 'neighbour', /\bnachbar/],
  ['delivered', 'mailbox', /\bbriefkasten\b/],
  [
    'delivered',
    'safe_place',
    /\b(ablageort|wunschort|abgelegt|ablagevertrag|abstellgenehmigung)\b/,
  ],
  ['delivered', 'signed', /\bzugestellt\b.{0,20}\bunterschrift/],
  [
    'in_transit',
    'scheduled',
    /\bgeplant\b.{0,12}\bzustell|\b(wird|werden|soll)\b.{0,40}\b(zugestellt|ausgeliefert|geliefert)|\b(zugestellt|ausgeliefert) (werden|wird)/,
  ],
  [
    'delivered',
    null,
    /\bzugestellt\b|\bausgeliefert\b|\bzustellung erfolgreich|\berfolgreiche zustellung|\bdem empfanger ubergeben/,
  ],
  ['in_transit', 'customs_processing', /\b(zoll|verzoll)/],
  ['in_transit', 'departed', /\bverlassen\b/],
  [
    'in_transit',
    'arrived_destination_country',
    /\b(zielland|bestimmungsland)\b.{0,15}\b(eingetroffen|angekommen|erreicht)|\bim (zielland|bestimmungsland)\b/,
  ],
  ['in_transit', 'picked_up', /\babgeholt\b/],
  ['in_transit', 'accepted', /\beingeliefert|\bangenommen|\bubernommen|\bvom absender\b/],
  ['in_transit', 'departed', /\babgegangen|\babgefahren/],
  ['in_transit', 'sorting', /\bsortier|\bbearbeitet/],
  [
    'in_transit',
    'arrived',
    /\beingetroffen|\beingegangen|\bangekommen|\bpaketzentrum\b|\beingang\b/,
  ],
  [
    'in_transit',
    null,
    /\bunterwegs|\btransport(?!ador)|\bweitergeleitet|\bversandt|\bversendet|\bverschickt|\bauf dem weg\b/,
  ],
];
