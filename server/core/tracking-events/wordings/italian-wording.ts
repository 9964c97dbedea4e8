import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const ITALIAN: readonly WordingRule[] = [
  ['insignificant', null, /\b(?:e-?mail|sms|notifica|messaggio)\b.{0,20}\b(?:inviat\w)\b/],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:non (?:e )?(?:stat\w )?ancora|ancora non)\b.{0,25}\b(?:affidat\w|ricevut\w|ritirat\w|pres[ao]|consegnat\w (?:al|a) (?:corriere|vettore|gls|brt|dhl|ups|poste))\b(?!.{0,20}\b(?:destinatari\w|mittente|vicin\w|portiere|dogana|locker|fermopoint|punto|negozio)\b)|\bin attesa di (?:ritiro|presa|essere (?:affidat|ritirat))|\b(?:attendiamo|aspettiamo|in attesa del) (?:il |la |del |della )?(?:pacco|spedizione|merce)\b|\bmancato ritiro (?:presso|dal) mittente|\britiro (?:non riuscito|fallito|richiesto|programmato|prenotato)/,
  ],
  [
    'info_received',
    null,
    /\b(?:spedizione|etichetta|ordine|lettera di vettura)\b (?:e stat\w )?(?:creat|generat|registrat|stampat|annunciat|inserit)\w|\b(?:informazioni|dati)\b.{0,30}\b(?:ricevut|trasmess|registrat|inviat)\w|\bordine (?:elaborato|ricevuto)\b|\bpront[oa] per (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost)\b|\bpreavviso\b|\bpreallerta|\bpre-?(?:registrat|avvis)\w|\bin preparazione (?:presso|dal)\b|\b(?:mittente|venditore|negozio) sta preparando\b/,
  ],
  [
    'cancelled',
    null,
    /\b(?:spedizione|ordine|etichetta|pacco|invio)\b (?:e stat\w |e )?(?:annullat|cancellat)\w|^annullat\w\b|\bannullamento (?:della|del) (?:spedizione|ordine)/,
  ],
  [
    'returned',
    null,
    /(?<!\b(?:in|per|il|un) )\b(?:restituit|reso|resa|resi|rientrat|riconsegnat)\w* (?:al|presso il) (?:mittente|venditore|cliente mittente)|\breso (?:consegnato|completato)/,
  ],
  [
    'returning',
    null,
    /\b(?:ritorno|rientro|reso|resa|restitu\w+|rinvi\w+|ritorna\w*|rispedit\w)\b.{0,15}\b(?:mittente|venditore)|\bin (?:fase di )?(?:restituzione|ritorno|reso|rientro)\b|\b(?:torna|tornando|ritorno)\b.{0,8}\b(?:mittente|venditore)|\brestituzione\b|^reso\b/,
  ],
  ['exception', 'refused', /\brifiutat\w|\brifiut[ao]\b|\brespint\w/],
  [
    'exception',
    'recipient_moved',
    /\btrasferit\w\b.{0,15}\bdestinatario|\bdestinatario (?:si e )?trasferito|\btrasferito\b/,
  ],
  [
    'exception',
    'address_problem',
    /\b(?:indirizzo|recapito|numero civico|cap)\b.{0,20}\b(?:errat|incomplet|inesistente|insufficiente|sconosciut|incorrett|sbagliat|non corrett|non trovat)\w*|\bmanca (?:il |lo? )?(?:nome|cognome|civico|numero civico|interno)\b|\bdestinatari\w sconosciut\w|\b(?:errat|incomplet)\w indirizzo|\bnon (?:ha |e stat\w )?trovat\w\b.{0,12}\b(?:civico|indirizzo|via|citofono)|\birreperibile\b/,
  ],
  [
    'exception',
    'unclaimed',
    /\bnon (?:e stat\w )?ritirat\w|\bcompiut\w giacenza|\b(?:compiuta|fine|scadut\w|termine)\b.{0,10}\bgiacenza|\bmancato ritiro\b/,
  ],
  ['exception', 'damaged', /\bdanneggiat\w|\bcon danni\b|\brott[oa]\b|\bavariat\w/],
  ['exception', 'destroyed', /\bdistrutt\w/],
  ['exception', null, /\bammanco\b/],
  ['exception', 'lost', /\bsmarrit\w|\bsmarrimento\b|\b(?:andat[ao] )?pers[ao]\b|\brubat\w/],
  [
    'exception',
    'payment_due',
    /\b(?:dazi|oneri|pagamento|contrassegno|tasse)\b.{0,20}\b(?:dovut|da pagare|in attesa|richiest)\w*|\bin attesa di pagamento/,
  ],
  [
    'exception',
    'documents_required',
    /\b(?:documenti|documentazione|fattura)\b.{0,20}\b(?:mancant|richiest|necessari|incomplet)\w/,
  ],
  [
    'in_transit',
    'customs_released',
    /\bsdoganat\w|\bsdoganamento\b.{0,20}\b(?:completat|terminat|effettuat|concluso)\w*|\bsvincol\w+|\brilasciat\w*\b.{0,12}\bdogan\w*|\bdogan\w*\b.{0,20}\b(?:completat|superat|rilasciat|conclus)\w/,
  ],
  ['in_transit', 'delayed_customs', /\b(?:trattenut|ferm|bloccat)\w*\b.{0,12}\bdogan\w*/],
  [
    'in_transit',
    'rescheduled',
    /\b(?:nuovo|secondo|ulteriore) tentativo\b|\bconsegna (?:riprogrammat|posticipat|rinviat|rimandat)\w|\bnuova (?:consegna|data)\b|\briprogrammat\w/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bassente\b|\bassenza\b|\bnessuno (?:in casa|presente|al domicilio)/,
  ],
  ['attempt_failed', 'business_closed', /\b(?:chius[oa]|chiusura|chiuso per)\b/],
  [
    'attempt_failed',
    'no_access',
    /\baccesso (?:negato|impossibile|non consentito)|\binaccessibile\b/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\blasciato avviso|\bavviso (?:di giacenza|lasciato|di passaggio)/,
  ],
  ['exception', 'undeliverable', /\bnon consegnabile\b|\binesitat\w/],
  [
    'attempt_failed',
    null,
    /\bnon\b.{0,35}\b(?:consegnat\w|consegnare|consegna|recapitat\w|recapitare)\b|\bmancata consegna|\bproblema (?:con|di|nella) (?:la )?consegna|\b(?:tentat|provat)\w+\b.{0,12}\bconsegn\w*|\bconsegna (?:tentata|fallita|non riuscita|non effettuata|non andata)|\b(?:impossibile|impossibilita di) (?:la )?consegn\w+/,
  ],
  [
    'delivered',
    'collected',
    /\britirat\w\b.{0,40}\b(?:dal|da|dalla) (?:destinatari\w|client\w)|\b(?:destinatari\w|cliente) ha ritirato\b|\bhai ritirato\b/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:disponibile|pront[oa]|depositat\w|giunt\w|in giacenza)\b.{0,30}\b(?:locker|armadietto)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:disponibile|pront[oa]|depositat\w|in attesa|giunt\w|[tl][ia] aspetta|vi aspetta)\b.{0,30}\b(?:ritiro|punto|ufficio|fermopoint|fermo ?deposito|negozio|access point)\b|\b(?:in giacenza|giacente|giace) presso\b|\bpront\w per essere ritirat\w|\b(?:puo|puoi|potete) (?:essere )?ritira\w+|\bfermo ?deposito\b|\bferm[oa] (?:in|presso|al)\b.{0,12}\b(?:ufficio|punto|deposito|sede)\b/,
  ],
  ['exception', 'held', /\bgiacenza\b/],
  [
    'out_for_delivery',
    null,
    /\bin (?:fase di )?(?:consegna|distribuzione)\b|\b(?:uscit|partit)\w* per (?:la )?consegna|\bcorriere (?:\w+ )?per la consegna|\b(?:corriere|postino|portalettere|autista) (?:ti )?sta consegnando\b|\b(?:sul|nel|sul mezzo per la) (?:furgone|mezzo|veicolo|consegna)\b|\b(?:corriere|postino|portalettere|autista) (?:e )?in (?:viaggio|arrivo|strada|cammino)\b|\bcon il (?:corriere|portalettere|postino)\b|\bconsegna (?:prevista |in )?(?:per )?(?:oggi|giornata)\b|\boggi\b.{0,15}\bconsegna\w*|\barriv(?:a|era) oggi\b/,
  ],
  [
    'in_transit',
    'delayed_processing',
    /\b(?:errato|errore di) (?:instradamento|smistamento)|\bdisguido\b|\bdisguidat\w/,
  ],
  ['in_transit', 'delayed', /\britard\w*/],
  [
    'in_transit',
    'handed_over',
    /\b(?:affidat|cedut|trasferit|pass)\w* a(?:l|lla|d un)? (?:vettore|corriere|partner|trasportatore|operatore)/,
  ],
  [
    'in_transit',
    'accepted',
    /\b(?:affidat|consegnat)\w a (?:gls|dhl|ups|brt|sda|fedex|tnt|poste italiane)\b/,
  ],
  [
    'delivered',
    null,
    /\b(?:consegnat|lasciat|recapitat|ritirat)\w\b.{0,20}\b(?:familiare|convivente|reception|collega|incaricat\w|persona (?:presente|incaricata|autorizzata)|dipendente)\b|\bconsegna effettuata (?:al|a)\b/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:consegnat|lasciat|recapitat)\w\b.{0,25}\b(?:vicin\w|portiere|portineria|custode)\b/,
  ],
  ['delivered', 'signed', /\bfirmat\w (?:dal|da|dalla) (?:destinatari\w|client\w)/],
  [
    'delivered',
    'mailbox',
    /\b(?:consegnat|lasciat|depositat|recapitat|inserit)\w\b.{0,25}\b(?:cassetta (?:delle lettere|postale|della posta)|casella postale|cassetta|buca delle lettere)\b/,
  ],
  [
    'delivered',
    null,
    /\bconsegnat[oae]\b|\brecapitat[oa]\b|\bconsegna (?:e stata )?(?:effettuata|completata|avvenuta|riuscita|eseguita)/,
  ],
  ['in_transit', 'delayed_weather', /\bmaltempo\b|\bmeteorolog\w*|\bcondizioni meteo\b/],
  ['in_transit', 'customs_processing', /\bdogan\w*|\bsdogana\w*/],
  ['in_transit', 'arrived_destination_country', /\bpaese di destinazione/],
  ['exception', 'held', /\b(?:trattenut|bloccat|sospes)\w/],
  ['in_transit', 'picked_up', /\britirat\w/],
  ['in_transit', 'accepted', /\b(?:presa|preso|prese) in carico|\baccettat\w|\baffidat\w\b/],
  ['in_transit', 'departed', /\bha lasciato\b|\bpartit[oa]\b|\bpartenza\b/],
  ['in_transit', 'sorting', /\bsmist\w+/],
  [
    'in_transit',
    'arrived',
    /\barrivat\w|\barrivo\b|\bricevut\w\b|\bgiunt\w\b|\bin (?:filiale|sede|deposito|magazzino)\b/,
  ],
  [
    'in_transit',
    null,
    /\bin (?:transito|viaggio|lavorazione)\b|\bspedit\w|\binoltrat\w|\btransito\b|\b(?:reindirizzat|deviat|dirottat)\w|\bscansione\b/,
  ],
  [
    'in_transit',
    'scheduled',
    /\bconsegna\b.{0,15}\b(?:prevista|stimata|programmata|concordata|fissata)/,
  ],
];
