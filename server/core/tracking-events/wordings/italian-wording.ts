import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const ITALIAN: readonly WordingRule[] = [
  ['cancelled', null, /\b(spedizione|ordine|etichetta)\b.{0,15}\bannullat/],
  [
    'info_received',
    null,
    /\b(spedizione|etichetta)\b.{0,12}\b(creata|generata|registrata)|\b(informazioni|dati)\b.{0,25}\bricevut|\bin attesa di (ritiro|presa)|\bpreavviso|\bpreallerta/,
  ],
  ['returned', null, /(?<!(?:essere|verra|sara) )\b(restituit|consegnat|reso)\w* al mittente/],
  [
    'returning',
    null,
    /\b(ritorno|rientro|reso|resa|restitu\w+|rinvi\w+)\b.{0,12}\bmittente|\bin restituzione|\bin ritorno/,
  ],
  ['exception', 'refused', /\brifiutat|\brespint/],
  [
    'exception',
    'recipient_moved',
    /\btrasferit\w*\b.{0,15}\b(destinatario)|\bdestinatario trasferito/,
  ],
  [
    'exception',
    'address_problem',
    /\bindirizzo\b.{0,20}\b(errat|incomplet|inesistente|insufficiente|sconosciut|incorrett)|\bdestinatario sconosciuto/,
  ],
  ['exception', 'damaged', /\bdanneggiat/],
  ['exception', 'lost', /\bsmarrit|\bpers[ao]\b/],
  [
    'in_transit',
    'customs_released',
    /\bsdoganat|\bsdoganamento\b.{0,15}\b(completat|terminat)|\brilasciat\w*\b.{0,10}\bdogan/,
  ],
  ['in_transit', 'delayed_customs', /\b(trattenut|ferm|bloccat)\w*\b.{0,12}\bdogan/],
  ['attempt_failed', 'recipient_absent', /\bassente/],
  ['attempt_failed', 'business_closed', /\bchius[oa]\b/],
  ['attempt_failed', 'notice_left', /\blasciato avviso|\bavviso (di giacenza|lasciato)/],
  [
    'attempt_failed',
    null,
    /\bnon\b.{0,30}\b(consegnat|consegnare|consegna)|\bmancata consegna|\btentat\w+\b.{0,10}\bconsegn|\bconsegna (fallita|non riuscita)/,
  ],
  ['delivered', 'collected', /\britirat\w*\b.{0,10}\b(dal|da) (destinatario|cliente)/],
  ['in_transit', 'handed_over', /\bconsegnat\w\b.{0,40}\bper la (consegna|distribuzione)/],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(disponibile|pronto|pronta|consegnat\w|depositat\w)\b.{0,30}\b(locker|armadietto)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(disponibile|pronto|pronta|consegnat\w|depositat\w)\b.{0,30}\b(ritiro|punto|ufficio|fermopoint)/,
  ],
  ['exception', 'held', /\bgiacenza/],
  [
    'out_for_delivery',
    null,
    /\bin (fase di )?(consegna|distribuzione)\b|\buscit\w* per (la )?consegna|\bcorriere per la consegna/,
  ],
  ['in_transit', 'delayed', /\britard/],
  [
    'in_transit',
    'handed_over',
    /\b(consegnat|affidat|cedut)\w* a(l|lla)? (vettore|corriere|partner|trasportatore)/,
  ],
  ['in_transit', 'scheduled', /\b(sara|verra|essere)\b.{0,15}\bconsegnat/],
  ['delivered', 'neighbour', /\b(vicino di casa|portiere|portineria)\b/],
  ['delivered', 'mailbox', /\b(cassetta|casella)\b/],
  [
    'delivered',
    null,
    /(?<!\b(?:essere|verra|sara|non) )\bconsegnat[oa]\b|\bconsegna (effettuata|completata|avvenuta)/,
  ],
  ['in_transit', 'customs_processing', /\bdogan/],
  ['in_transit', 'arrived_destination_country', /\bpaese di destinazione/],
  ['in_transit', 'picked_up', /\britirat/],
  ['in_transit', 'accepted', /\b(presa|preso) in carico|\baccettat/],
  ['in_transit', 'departed', /\bpartit[oa]\b|\bpartenza/],
  ['in_transit', 'sorting', /\bsmistament/],
  ['in_transit', 'arrived', /\barrivat|\barrivo\b/],
  ['in_transit', null, /\bin (transito|viaggio|lavorazione)\b|\bspedit/],
];
