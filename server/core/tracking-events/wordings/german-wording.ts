import type { WordingRule } from './wording-rule.ts';

/** First match counts; umlauts are plain letters or written out. */
export const GERMAN: readonly WordingRule[] = [
  [
    'insignificant',
    null,
    /\b(?:e-?mail|sms|benachrichtigung|nachricht)\b.{0,30}\b(?:gesendet|versandt|verschickt|versendet)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:noch|bisher|bislang) (?:\w+ )?nicht\b(?!.{0,30}\b(?:empfanger\w*|empfaenger\w*|nachbar\w*|zusteller\w*|fahrer|kurier|packstation|\w*paket ?shop|\w*filiale|access point|zoll|absender|versender)\b).{0,40}\b(?:ubergeben|uebergeben|erhalten|eingetroffen|eingeliefert|ubernommen|uebernommen|eingegangen|im besitz)|\babholung\b.{0,25}\b(?:nicht moglich|nicht moeglich|fehlgeschlagen|erfolglos|beauftragt|geplant)|\babholauftrag\b/,
  ],
  [
    'info_received',
    null,
    /\b(?:angekundigt|angekuendigt|avisiert)\b|\b\w{0,20}daten\b.{0,40}\b(?:ubermittelt|uebermittelt|erhalten|eingegangen|erfasst|empfangen)|\bauftragsdaten|\bvorab(?:daten|ankund|ankuend)|\b(?:sendung|paket|bestellung)\b.{0,12}\b(?:vorbereitet|registriert|angemeldet|angelegt)\b(?!.{0,5}\bzustell)|\b(?:label|\w{0,8}etikett|versandmarke|paketmarke|versandschein)\b.{0,25}\b(?:erstellt|gedruckt|erzeugt|gekauft)|\bauftrag (?:wurde )?(?:elektronisch |erfolgreich )?(?:erfasst|angelegt|eingegangen|verarbeitet|ubermittelt|uebermittelt|erstellt)|\bfur (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost) bereit\b|\b\w{0,12}informationen\b.{0,40}\b(?:ubermittelt|uebermittelt|erhalten)|\b(?:absender|versender)\S{0,8} (?:bereitet|hat)\b.{0,45}\b(?:vor|vorbereitet)\b|\b(?:beim|vom) (?:absender|versender|handler|haendler|verkaufer|shop) vorbereitet/,
  ],
  [
    'cancelled',
    null,
    /\b(?:sendung|auftrag|label|paket|paketmarke|bestellung|versandauftrag)\b.{0,15}\b(?:storniert|annulliert)|^storniert\b/,
  ],
  [
    'returned',
    null,
    /\b(?:an|dem|zum) (?:den )?(?:absender|versender)\b.{0,20}\b(?:zuruckgegeben|zurueckgegeben)|\b(?:retoure|rucksendung|ruecksendung)\b.{0,12}\b(?:beim|bei dem) (?:absender|versender|handler|haendler)\b.{0,12}\b(?:eingegangen|eingetroffen|angekommen)|\b(?:an den|dem) (?:absender|versender)\b.{0,12}\bzurue?ckgeliefert|\b(?:retoure|rucksendung|ruecksendung)\b.{0,30}\b(?:zugestellt|abgeschlossen|zuruckgegeben)|\b(?:wieder|zuruck) (?:beim|bei dem) (?:absender|versender)\b.{0,12}\b(?:eingetroffen|angekommen)|\bzurue?ck ?zugestellt\b/,
  ],
  [
    'returning',
    null,
    /(?<!\b(?:paketzentrum|depot|station) )(?:\bzurue?ck\b.{0,25}\b(?:absender|versender|gesandt|gesendet|geschickt|gefuhrt|gefuehrt)|\bzurue?ck(?:gesandt|gesendet|geschickt|gefuhrt|gefuehrt)\b)|^(?:\w+ ){0,4}zurue?ckgegeben$|\brucksend\w*|\bruecksend\w*|\bretournier\w*|\bretoure\w*|\brue?ckversand\w*|\brue?cktransport|\brue?ckfuhrung|\bzurue?ck zum absender|\bauf dem rue?ckweg\b|\brue?ckweg\b.{0,12}\babsender|\bzurue?ck an (?:den )?absender/,
  ],
  [
    'exception',
    'refused',
    /\b\w{0,20}verweiger\w*|\blehnte?n?\b.{0,30}\bab\b|\babgelehnt\b|\bablehnung\b/,
  ],
  ['exception', 'recipient_moved', /\b(?:verzogen|umgezogen)\b/],
  [
    'in_transit',
    'problem_resolved',
    /\badresse\b.{0,20}\b(?:korrigiert|berichtigt|vervollstandigt|vervollstaendigt|aktualisiert|geandert|geaendert)\b/,
  ],
  [
    'exception',
    'address_problem',
    /\b(?:adress|anschrift)(?:en)?s?(?:fehler|problem|mangel|klarung)\w*|\b(?:adresse|anschrift|hausnummer|adressdaten|adressangaben?|postleitzahl)\b.{0,30}\b(?:nicht bekannt|falsch|inkorrekt|unzureichend|ungenugend|unvollstandig|unvollstaendig|fehlerhaft|unbekannt|nicht (?:gefunden|korrekt|lesbar|auffindbar|existent)|unklar|ungultig|ungueltig|unleserlich|fehlt|existiert)\w*|\b(?:falsche|unvollstandige|unvollstaendige|fehlerhafte|ungenugende|ungenuegende|ungultige|inkorrekte)r?\b.{0,5}\b(?:adresse|anschrift|hausnummer)|\bempfanger\w* (?:\w+ ){0,3}(?:nicht (?:zu )?ermittel\w*|unbekannt|nicht gefunden)|\bnicht (?:zu )?ermittel\w*/,
  ],
  [
    'exception',
    'unclaimed',
    /\bnicht (?:\w+ )?abgeholt|\b(?:abholfrist|lagerfrist|aufbewahrungsfrist)\b.{0,20}\b(?:abgelaufen|uberschritten|ueberschritten)|\bnicht abgefordert/,
  ],
  [
    'exception',
    'damaged',
    /\bbeschadig\w*|\bbeschaedig\w*|\b(?:defekt|zerbrochen|zerstort|\w{0,10}schaden)\b/,
  ],
  ['exception', 'destroyed', /\bvernichtet\b|\bentsorgt\b/],
  [
    'exception',
    'lost',
    /\bverloren\b(?:\W*gegangen)?|\bsendungsverlust\b|\bverlust (?:der|des)\b|\bverschollen\b|\b(?:sendung|paket)\b.{0,15}\bnicht auffindbar/,
  ],
  [
    'exception',
    'payment_due',
    /\b(?:gebuhr|gebuehr|zollgebuhr|abgaben|steuern|nachnahme|nachnahmebetrag|einfuhrabgaben|nachentgelt|porto)\w*\b.{0,25}\b(?:offen|fallig|faellig|zu zahlen|ausstehend|bezahlt werden|erforderlich|nicht (?:be|ge)zahlt)/,
  ],
  [
    'exception',
    'documents_required',
    /\b(?:unterlagen|dokumente|rechnung|papiere|zolldokumente|handelsrechnung)\b.{0,20}\b(?:fehl\w*|benotigt|benoetigt|erforderlich|unvollstandig)|\bfehlende (?:unterlagen|dokumente|rechnung|papiere|informationen)/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\bverz(?:o|oe)ger\w*.{0,20}\b(?:zoll|verzoll)|\bzoll\w*\b.{0,25}\b(?:angehalten|zurue?ckgehalten|gestoppt|verzogert|beschlagnahmt|festgehalten)|\b(?:angehalten|zurue?ckgehalten|festgehalten)\b.{0,12}\bzoll/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\bzur (?:\w+ )?verzollung\b|\bzollabfertigung (?:beginnt|begonnen|gestartet|lauft|laeuft)/,
  ],
  [
    'in_transit',
    'customs_released',
    /\b(?:zoll\w*|verzollung)\b.{0,35}\b(?:abgeschlossen|freigegeben|beendet|freigabe|erledigt|abgefertigt)|\bverzollt\b|\b(?:freigegeben|freigabe)\b.{0,20}\bzoll/,
  ],
  [
    'in_transit',
    'delayed_weather',
    /\b(?:wetter|unwetter|witterung|sturm|hochwasser|schneefall)\w*/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\berneute[rn]? zustell\w*|\b(?:erfolgt|folgt)\b.{0,20}\bzustellversuch|\bneuer zustell\w*|\b(?:neu|erneut) (?:terminiert|geplant|disponiert)\b|\bverschoben\b|\bzustellung\b.{0,25}\b(?:am|auf den) (?:nachsten|naechsten) (?:werktag|zustelltag|tag)/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bnicht (?:\w+ )?(?:angetroffen|anwesend|zu ?hause|erreicht|erreichbar)\b|\b(?:niemand\w{0,2}|keiner?) (?:angetroffen|zu ?hause|anwesend|da|angetroffen)\b|\bempfanger\w* (?:ist )?(?:im urlaub|verreist|abwesend|ortsabwesend)\b|\bniemanden\b.{0,15}\b(?:angetroffen|erreicht)|\bsie (?:leider )?nicht erreicht|\babwesen\w*|\bnicht antreffen\b|\bkein empfanger\b/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(?:geschlossen|betriebsruhe|betriebsferien|betriebsurlaub|ruhetag)\b/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bkein(?:en)? (?:zugang|zutritt)|\bzugang\b.{0,15}\b(?:nicht moglich|versperrt)|\b(?:klingel|name)\b.{0,15}\b(?:nicht gefunden|fehlt|nicht vorhanden)/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\bbenachrichtigungs(?:karte|schein)|\bbenachrichtigt\b|\babholkarte\b|\babholschein\b|\bgelber zettel\b|\bgelber? schein\b/,
  ],
  ['exception', 'undeliverable', /\bunzustellbar\w*|\bnicht zustellbar\b/],
  [
    'attempt_failed',
    null,
    /\bnicht\b.{0,25}\b(?:zugestellt|ausgeliefert|ausgehandigt|erfolgreich|zustellen|ausliefern|ubergeben werden)\b(?!.{0,3}\bals\b)|\b(?:zustell(?:ung|versuch)|auslieferung)\b.{0,30}\b(?:erfolglos|fehlgeschlagen|nicht (?:moglich|moeglich|erfolgreich|durchgefuhrt|erfolgt)|gescheitert|misslungen)|\bzustellversuch\w*|\bihnen\b.{0,25}\bnicht (?:ubergeben|aushandigen)\b|\bnicht\b.{0,12}(?:\ban (?:sie|dich|den empfanger|die empfangerin)|\b(?:ihnen|dir)\b.{0,20})\b.{0,12}\b(?:ubergeben|aushandigen|zustellen)|\bzustellhindernis\w*|\bnicht erfolgte zustellung/,
  ],
  [
    'delivered',
    'collected',
    /\bempfanger\w*\b.{0,40}\b(?:abgeholt|entnommen)\b|\b(?:sie haben|du hast)\b.{0,25}\babgeholt\b|\babgeholt\b.{0,20}\b(?:durch|von) (?:den )?empfanger\w*|\b(?:aus|von) (?:der |dem )?(?:\w+[- ])?(?:packstation|abholstation|empfangsbox|abholwand|paketautomat\w*) (?:abgeholt|entnommen)\b|\b(?:aus|in) (?:der|dem|einer|einem) \w*(?:filiale|paket ?shop)\b.{0,12}\b(?:abgeholt|entnommen)\b|\bkunde\w*\b.{0,25}\babgeholt\b/,
  ],
  [
    'in_transit',
    null,
    /\bwird\b.{0,40}\b(?:\w{0,20}filiale\w*|\w{0,20}paket ?shop|packstation|agentur)\b.{0,25}\b(?:gebracht|weitergeleitet|umgeleitet|transportiert)|\bzur abholung (?:in|an)\b.{0,30}\b(?:gebracht|abgegeben)/,
  ],
  [
    'in_transit',
    'handed_over',
    /\b(?:post|filiale|postfiliale)\b.{0,30}\bzur (?:\w+ )?(?:zustellung|auslieferung) (?:ubergeben|uebergeben)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:eingestellt|gelegt|liegt|bereit|hinterlegt|eingelegt|abholbereit|eingetroffen|eingelangt)\b.{0,40}\b(?:packstation|paketautomat|paketstation|schliessfach|abholstation|empfangsbox|abholwand)|\b(?:packstation|paketautomat|paketstation|schliessfach|abholstation|empfangsbox|abholwand)\w*\b.{0,25}\b(?:eingestellt|gelegt|bereit|hinterlegt|eingelegt|abholbereit|eingetroffen|eingelangt)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:\w{0,20}filiale|\w{0,20}paket ?shop|abholstation|abholpunkt|abholort|access point|agentur)\b.{0,20}\b(?:hinterlegt|eingetroffen|angekommen|zur abholung)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\babholbereit\b|\b(?:zur|fur die|fuer die) (?:selbst)?abholung\b.{0,20}\b(?:bereit\w*|hinterlegt|verfugbar|verfuegbar|eingelagert|in\b)|\bbereit zur abholung\b|\bliegt\b.{0,40}\b(?:bereit|filiale|paket ?shop|packstation|postfiliale)|\bkann\b.{0,30}\b(?:abgeholt werden|abholen)|\bholen sie\b.{0,30}\bab\b|\bbeim ups access point\b|\bwartet\b.{0,25}\babholung\b|\bwartet\b.{0,40}\bauf (?:sie|dich|ihre|deine)\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\bin (?:der )?(?:zustellung|auslieferung|zustellfahrzeug)\b|\b(?:in|auf) (?:das|dem|den)\b.{0,20}(?:zustellfahrzeug|auslieferungsfahrzeug|lieferwagen)\w*|\bzustell(?:fahrzeug|tour)\b|\bauslieferungsfahrzeug\w*|\b(?:im|in das|ins|auf dem) (?:\w+[- ])?fahrzeug\b|\bzustellprozess\b|\bkurier (?:zur |in )?auslieferung\b|\b(?:fur|fuer) die (?:auslieferung|zustellung) (?:ubernommen|uebernommen|abgeholt)\b|\bzur (?:auslieferung|zustellung) (?:ubernommen|uebernommen)\b|\bzur (?:zustellung|auslieferung) (?:verladen|unterwegs)\b|\bunterwegs (?:zum empfanger|zu ihnen|zu dir)\b|\bkommt (?:noch )?heute\b|\bauf (?:der |dem )?(?:tour|zustelltour|weg zu ihnen)\b|\bmit dem zusteller\b|\b(?:zusteller|fahrer|kurier|bote|zustellerin)\w* ist (?:\w+ ){0,2}(?:in (?:ihrer|deiner) nahe|bei (?:ihnen|dir))\b|\b(?:zusteller|fahrer|kurier|bote|zustellerin)\w* ist (?:\w+ ){0,2}(?:unterwegs|auf dem weg)\b(?!.{0,25}\b(?:depot|filiale|shop|paketzentrum))|\bdem zusteller (?:ubergeben|uebergeben)\b|\b(?:heute|im laufe des tages)\b.{0,30}\b(?:zugestellt|ausgeliefert|geliefert)/,
  ],
  [
    'in_transit',
    'delayed_processing',
    /\b(?:fehlgeleitet|fehlsortiert|falsch sortiert|fehlverladen|irrlaufer|irrlaeufer)\b/,
  ],
  [
    'in_transit',
    'delayed',
    /\bzurue?ckgestellt\b|\bverzoger\w*|\bverzoeger\w*|\bverspat\w*|\bverspaet\w*/,
  ],
  [
    'in_transit',
    'handed_over',
    /\b(?:an|dem|den)\b.{0,30}\b(?:transportpartner|transportunternehmen|logistikpartner|partner|spediteur|zustellpartner|frachtfuhrer|frachtfuehrer|zustellorganisation|zustelldienst)\w*\b/,
  ],
  [
    'in_transit',
    'accepted',
    /\ban (?:das )?(?:dhl|gls|dpd|hermes|ups|fedex|die post|die osterreichische post)\b.{0,20}\b(?:ubergeben|uebergeben)\b/,
  ],
  [
    'delivered',
    null,
    /\b(?:familienangehorige\w*|mitbewohner\w*|(?:haus)?bewohner\w*|ehe(?:partner|mann|frau)|angehorige\w*|kolleg\w+|mitarbeiter\w*|rezeption|concierge|pfortner\w*|hausmeister\w*|poststelle|am empfang|nachbarin)\b.{0,25}\b(?:zugestellt|ausgeliefert|ubergeben|uebergeben|abgegeben|angenommen|entgegengenommen|ausgehandigt)|\b(?:zugestellt|ausgeliefert|abgegeben|angenommen|entgegengenommen|ubergeben)\b.{0,25}\b(?:familienangehorige|mitbewohner|bewohner|hausbewohner|kolleg|mitarbeiter|rezeption|concierge|pfortner|hausmeister|poststelle)/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:zugestellt|ausgeliefert|abgegeben|ubergeben|uebergeben|angenommen|ausgehandigt)\b.{0,40}\bnachbar\w*|\bnachbar\w*\b.{0,30}\b(?:zugestellt|ausgeliefert|abgegeben|ubergeben|uebergeben|angenommen|ausgehandigt)|\bersatzempfanger\b.{0,20}\b(?:zugestellt|ubergeben|uebergeben)|\b(?:zugestellt|ubergeben)\b.{0,20}\bersatzempfanger/,
  ],
  [
    'delivered',
    'mailbox',
    /\b(?:zugestellt|eingeworfen|geworfen|eingelegt|gelegt|ausgeliefert)\b.{0,30}\b(?:haus)?briefkasten\b|\b(?:haus)?briefkasten\b.{0,20}\b(?:zugestellt|eingeworfen|geworfen|eingelegt|gelegt|ausgeliefert)/,
  ],
  [
    'delivered',
    'safe_place',
    /\b(?:abgelegt|abgestellt|hinterlegt|zugestellt)\b.{0,40}\b(?:ablageort|wunschort|abstellort|garage|terrasse|haustur|carport|abstellgenehmigung|ablagevertrag)|\b(?:ablageort|wunschort|abstellort|garage|terrasse|haustur|carport|abstellgenehmigung|ablagevertrag)\b.{0,25}\b(?:abgelegt|abgestellt|hinterlegt|zugestellt)|^(?:die sendung wurde )?abgelegt\b/,
  ],
  [
    'delivered',
    'signed',
    /\b(?:zugestellt|zustellung)\b.{0,8}\b(?:gegen|mit) (?:\w+ )?unterschrift (?:erfolgt|erfolgreich)\b|\bzugestellt\b.{0,20}\bunterschrift/,
  ],
  [
    'delivered',
    null,
    /\bzugestellt\b|\bausgeliefert\b|\bausgehandigt\b|\bausgehaendigt\b|\bzustellung (?:war )?(?:erfolgreich|erfolgt|abgeschlossen)|\berfolgreiche zustellung|\b(?:dem|einem|einer|an(?: den| die| einen| eine)?) (?:empfanger|empfaenger|mitarbeiter|angestellte[nr]?|kolleg|mitbewohner|familien(?:mitglied|angehorige)|hausbewohner|bevollmachtigt|\w*berechtigt|ehepartner|hausmeister|pfortner|rezeption|poststelle|postbevollmachtigt)\S{0,12}(?: \w+)? (?:ubergeben|uebergeben|ausgefolgt|abgegeben)|\bausgefolgt\b|\b(?:vom|durch den) (?:empfanger|empfaenger)\b.{0,20}\b(?:angenommen|entgegengenommen)|\bubergabe an (?:den |die )?empfanger\w*|\bunterschrieben\b|\bsendung geliefert\b|^geliefert\b/,
  ],
  ['in_transit', 'customs_processing', /\b(?:zoll|verzoll)\w*|\b\w{0,8}verzollung\b/],
  ['in_transit', 'departed', /\bverlassen\b|\bverlasst\b|\bverlaesst\b/],
  [
    'in_transit',
    'arrived_destination_country',
    /\b(?:zielland|bestimmungsland|empfangerland)\b.{0,15}\b(?:eingetroffen|angekommen|erreicht)|\bim (?:zielland|bestimmungsland)\b/,
  ],
  ['in_transit', 'picked_up', /\babgeholt\b|\babholscan\b/],
  [
    'in_transit',
    'accepted',
    /\bwir haben\b.{0,20}\b(?:paket|sendung)\b.{0,8}\berhalten\b|\beingeliefert\b|\bangenommen\b|\bubernommen\b|\buebernommen\b|\bvom absender\b|\b(?:post)?aufgabe\b|\baufgegeben\b/,
  ],
  ['in_transit', 'departed', /\babgegangen\b|\babgefahren\b|\babgang\b|\bausgang(?:s?scan)?\b/],
  [
    'in_transit',
    'sorting',
    /\bsortier\w*|\bbearbeite\w*|\bin bearbeitung\b|\bin (?:der )?verteilung\b|\bvorbereitet\b|\bfur die zustellung vorbereitet\b|\bverladen\b/,
  ],
  [
    'in_transit',
    'arrived',
    /\beingetroffen\b|\beingelangt\b|\beingegangen\b|\bangekommen\b|\bpaketzentrum\b|\beingang\b|\bankunft\b|\berreicht\b/,
  ],
  [
    'in_transit',
    null,
    /\bunterwegs\b|\bumgeschlagen\b|\b(?:zwischenlager|zwischengelagert)\b|\btransport\b|\btransportiert\b|\b\w{0,20}transport\b|\bweitergeleitet\b|\bumgeleitet\b|\bversandt\b|\bversendet\b|\bverschickt\b|\bauf dem weg\b|\bim transit\b|\bbefindet sich i[nm]\b|^umleitung der sendung\b|\b(?:im|ex)portiert\b|\binternationaler versand\b|\bin transit\b|\bsendung im transit\b/,
  ],
  [
    'in_transit',
    'scheduled',
    /\bzustellung\b.{0,20}\b(?:geplant|vorgesehen|voraussichtlich)|\b(?:geplant|voraussichtlich)\w*\b.{0,20}\bzustell/,
  ],
];
