import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const FRENCH: readonly WordingRule[] = [
  ['cancelled', null, /\b(envoi|colis|commande|etiquette)\b.{0,15}\bannule/],
  [
    'info_received',
    null,
    /\bbientot nous etre confie|\b(pas|non) encore (ete )?(remis|pris en charge|recu)|\ben (cours de )?preparation chez|\bpret a etre expedie|\betiquette (creee|imprimee)|\b(annonce|information)s?\b.{0,20}\b(recue?s?|transmise?s?)|\bpre-?(annonce|avis)\b|\ba ete annonce/,
  ],
  [
    'returned',
    null,
    /(?<!(?:etre|va|sera) )\b(livre|distribue|remis|restitue|retourne) a (l'?|son )expediteur/,
  ],
  [
    'returning',
    null,
    /\b(retour(ne|ner)?|renvoye?)\b.{0,25}\bexpediteur|\ben (cours de )?retour\b|\bretourne\b/,
  ],
  ['exception', 'refused', /\brefuse\b|\brefus\b/],
  ['exception', 'recipient_moved', /\bn'habite (pas|plus)|\bdemenage/],
  [
    'exception',
    'address_problem',
    /\badresse\b.{0,30}\b(incomplete|incorrecte|erronee|introuvable|inconnue|insuffisante)|\bdestinataire inconnu|\bmanque d'information/,
  ],
  ['exception', 'unclaimed', /\bnon (reclame|retire)|\bpas ete retire/],
  ['exception', 'damaged', /\bendommage|\bdeteriore|\bavarie/],
  ['exception', 'lost', /\bperdu\b|\begare\b/],
  ['exception', 'payment_due', /\b(frais|taxes|droits)\b.{0,25}\b(a payer|dus|en attente|impayes)/],
  [
    'exception',
    'documents_required',
    /\b(document|facture|formulaire|certificat)s?\b.{0,20}\b(manquante?s?|requise?s?|incorrecte?s?)/,
  ],
  ['in_transit', 'delayed_customs', /\b(retenu|bloque)\b.{0,15}\bdouane/],
  [
    'in_transit',
    'customs_released',
    /\b(dedouanement|douane)\b.{0,20}\b(termine|effectue|acheve|libere)|\b(sorti|sortie|libere)\b.{0,12}\bdouane|\ba ete dedouane/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\babsent|\babsence du destinataire|\bpersonne (n'etait )?present/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(entreprise|etablissement|magasin|local)\b.{0,12}\bferme/,
  ],
  ['attempt_failed', 'no_access', /\bacces impossible|\binaccessible/],
  ['attempt_failed', 'notice_left', /\bavis de passage|\bavis (a ete )?(laisse|depose)/],
  ['exception', 'undeliverable', /\bnon distribuable/],
  [
    'attempt_failed',
    null,
    /\b(n'a pas (pu )?(etre |ete )?|pas ete |pas pu etre |non )(livre|distribue|remis)|\b(echec|tentative|impossible)\b.{0,15}\blivr/,
  ],
  ['delivered', 'collected', /\b(retire|recupere)\b.{0,12}\bpar\b|\bremis au destinataire/],
  [
    'in_transit',
    'handed_over',
    /\b(livre|remis|confie|depose)\b.{0,30}\bpour (la |sa )?(livraison|distribution)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(disponible|a retirer|attend|attente|livre|depose|arrive)\b.{0,40}\b(consigne|locker|casier)\b(?! .{0,15}expedit)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(disponible|a retirer|attend|attente|livre|depose|arrive)\b.{0,40}\b(point (de )?(retrait|relais)|relais|bureau de poste|agence|guichet)(?! .{0,15}expedit)|\bpret a etre retire|\bdisponible\b.{0,15}\bretrait/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\b(sera|nouvelle)\b.{0,12}\b(represente|presentation|presente)|\breporte|\breprogramme/,
  ],
  ['in_transit', 'sorting', /\bprepar(ons|e|ation)\b.{0,25}\blivr|\btri(e|age|s)?\b/],
  [
    'out_for_delivery',
    null,
    /\b(en cours de|en|mis en|mise en) (livraison|distribution)\b|\blivreur\b|\btournee\b|\bsera livre aujourd/,
  ],
  ['in_transit', 'delayed', /\bretard/],
  [
    'in_transit',
    'handed_over',
    /\b(remis|confie|livre)\b.{0,8}\b(transporteur|partenaire|prestataire)/,
  ],
  [
    'in_transit',
    'scheduled',
    /\b(sera|va etre|devrait etre|seront)\b.{0,25}\b(livre|distribue|presente)/,
  ],
  ['delivered', 'neighbour', /\b(livre|remis|distribue)\b.{0,25}\b(voisin|gardien)/],
  ['delivered', 'mailbox', /(?<!etre )\b(livre|depose|distribue|remis)\b.{0,25}\bboite/],
  ['delivered', 'signed', /\blivre\b.{0,15}\bsignature/],
  [
    'delivered',
    null,
    /(?<!\b(?:etre|sera|pas|non|a|une fois) )(?<!\bsera bientot )\b(livre|distribue)s?\b|\bete livre|\blivraison (effectuee|terminee|reussie)/,
  ],
  ['in_transit', 'customs_processing', /\bdouan|\bdedouan/],
  ['in_transit', 'arrived_destination_country', /\barrive\b.{0,15}\b(pays|france)\b/],
  [
    'in_transit',
    'departed_origin_country',
    /\b(parti|quitte|partir|sortir)\b.{0,15}\b(pays|territoire)/,
  ],
  ['in_transit', 'accepted', /\b(pris|prise) en charge|\bdepose\b|\bentre nos mains|\baccepte/],
  ['in_transit', 'picked_up', /\b(enleve|ramasse|collecte)\b/],
  ['in_transit', 'departed', /\b(quitte|parti|depart)\b/],
  ['in_transit', 'arrived', /\b(arrive|arrivee|recu)\b|\bdans le site\b/],
  [
    'in_transit',
    null,
    /\bachemin|\ben transit\b|\ben (chemin|route)\b|\bexpedie|\btraitement|\btransport(e|es)?\b/,
  ],
];
