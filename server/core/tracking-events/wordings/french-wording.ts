import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const FRENCH: readonly WordingRule[] = [
  [
    'insignificant',
    null,
    /\b(?:e-?mail|mail|sms|notification|message)\b.{0,25}\b(?:envoyee?|transmise?)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:pas|non) encore (?:ete )?(?:remise?|prise? en charge|recue?|deposee?|confiee?)(?!.{0,12}\b(?:destinataire|expediteur|voisin\w*|gardien|douane|point|relais|locker|consigne|livreur|facteur|pickup|access)\b)|\bprobleme\b.{0,12}\b(?:enlevement|collecte)\b|\benlevement (?:impossible|non effectue|annule)/,
  ],
  [
    'info_received',
    null,
    /\bbientot nous etre confie|\b(?:expediteur|vendeur|marchand) (?:nous )?a (?:bien )?(?:transmis|envoye|communique) (?:les|ses) (?:informations|donnees)\b|\bnous attendons (?:la remise|le depot|votre colis|que l'expediteur)\b|\ben (?:cours de )?preparation (?:chez|par)|\bpret a etre (?:expedie|remis|envoye)|\betiquette (?:creee|imprimee|generee|editee)|\bprete? pour (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost)\b|\b(?:annonce|information|donnee)s?\b.{0,30}\b(?:envoyee?s?|recue?s?|transmise?s?|enregistree?s?)|\b(?:recue?s?|enregistree?s?)\b.{0,15}\b(?:information|donnee)s\b|\bpre-?(?:annonce|avis)\b|\bexpediteur prepare\b|\bsera (?:\w+ )?confiee? (?:prochainement|bientot)|\bsera (?:prochainement|bientot) confiee?|\bva (?:bientot |prochainement )?(?:nous )?etre (?:bientot )?confiee?|\bn'a pas pu etre recupere|\b(?:a ete|est) annonce|\bexpediteur a annonce\b|\bsera (?:bientot )?(?:remise?|confiee?) (?:a notre|au transporteur|a la poste|a (?:gls|dhl|ups|dpd|chronopost|colissimo))\b|\b(?:envoi|expedition|colis|commande) (?:a ete )?(?:cree|creee|enregistre|enregistree|declare)\b|\bpret chez l'expediteur|\b(?:cree|imprime|genere) (?:l'|une )etiquette|\ben attente de (?:prise en charge|depot|remise)|\bannonce informatiquement/,
  ],
  [
    'cancelled',
    null,
    /\b(?:envoi|colis|commande|etiquette|expedition)\b (?:a ete |est |ont ete )?annulee?\b|^annulee?\b|\bannulation (?:de l'envoi|du colis|de la commande|de l'expedition)/,
  ],
  [
    'returned',
    null,
    /\b(?:restituee?|rendue?|remise?)\b (?:a l'|a |a son |au )?expediteur|\bretournee?\b.{0,15}\blivree? a l'expediteur|\bretour (?:livre|effectue|termine|distribue)|\b(?:expediteur|vendeur) a (?:recupere|recu)\b.{0,15}\b(?:colis|envoi|retour)|\b(?:bien |ete )retournee? a l'expediteur/,
  ],
  [
    'returning',
    null,
    /\b(?:retour(?:nee?|ner)?|renvoyee?|reexpediee?|renvoi)\b.{0,30}\b(?:expediteur|vendeur|envoyeur)|\ben (?:cours de )?retour\b|\brepart(?:i|ie)?\b.{0,12}\b(?:expediteur|vendeur)|\bretour (?:en cours|initie|demande|declenche)|\bretournee?\b/,
  ],
  ['exception', 'refused', /\brefusee?\b(?!.{0,12}\bpoint)|\brefus\b(?! de prise)/],
  ['in_transit', null, /\brefusee? par le (?:point|relais)/],
  ['exception', 'recipient_moved', /\bn'habite (?:pas|plus)|\bdemenagee?\b/],
  [
    'exception',
    'address_problem',
    /\badresse\b.{0,30}\b(?:incomplete|incorrecte|erronee|introuvable|inconnue|insuffisante|invalide|illisible|inexistante)|\bdestinataire (?:est )?(?:inconnue?|introuvable|non identifie)|\bmanque d'information|\berreur d'adresse|\bmauvaise adresse/,
  ],
  [
    'exception',
    'unclaimed',
    /\bnon (?:reclamee?|retiree?)|\bpas (?:ete )?(?:retiree?|reclamee?|recuperee?)|\bdelai (?:de garde|de retrait|d'instance)\b.{0,15}\b(?:depasse|expire|ecoule)/,
  ],
  ['delivered', null, /\best livree?\b.{0,15}\bmais le destinataire a signale\b/],
  [
    'exception',
    'damaged',
    /\bendommagee?\b|\bdeterioree?\b|\bavarie\w*|\babimee?\b|\bcassee?\b|\bdommages?\b/,
  ],
  ['exception', 'destroyed', /\bdetruite?\b/],
  ['exception', null, /\b(?:colis|marchandise|article)s? manquant\w*/],
  ['exception', 'lost', /\bperdue?\b|\begaree?\b|\bintrouvable\b/],
  ['exception', 'held', /\bprohibee?\b|\bsaisie? par\b|\bconfisquee?\b/],
  [
    'exception',
    'payment_due',
    /\b(?:frais|taxes|droits)\b.{0,25}\b(?:a payer|a regler|dus|en attente|impayes)/,
  ],
  [
    'exception',
    'documents_required',
    /\b(?:document|facture|formulaire|certificat|licence|information)s?\b.{0,30}\b(?:manquante?s?|requise?s?|incorrecte?s?|demandee?s?)/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\b(?:retenue?|bloquee?)\b.{0,15}\b(?:douane|nos services)|\bidentification du contenu\b/,
  ],
  [
    'in_transit',
    'customs_released',
    /\b(?:dedouanement|douane|douanieres?|formalites d'importation|formalites import\/export)\b.{0,30}\b(?:terminee?s?|effectuee?s?|acheve|libere|finalise)|\b(?:sorti|sortie|libere)\b.{0,12}\bdouane|\b(?:ete|est) dedouanee?\b/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\b(?:sera|nouvelle)\b.{0,12}\b(?:represente|presentation|presentee?|tentative)|\breportee?s?\b|\bnouvelle date de livraison|\breprogrammee?s?\b|\b(?:rendez-vous|rdv) (?:de livraison )?(?:est )?(?:pris|fixe|convenu)\b|\breplanifiee?s?\b/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\bavis de passage|(?<!\bsur l')\bavis (?:a ete )?(?:laisse|depose)/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\babsente?\b|\b(?:destinataire|client) (?:injoignable|non joignable|pas joignable)\b|\babsence du destinataire|\bpersonne n'(?:etait|est) (?:presente?|au domicile)|\bpersonne au domicile\b|\bpersonne n'a/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(?:entreprise|etablissement|magasin|local|societe|commerce|bureaux)\b.{0,12}\bfermee?s?\b/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bacces impossible|\binaccessible|\bacces\b.{0,30}\b(?:impossible|bloque)|\bcode (?:d'acces|porte)\b/,
  ],
  ['exception', 'undeliverable', /\bnon distribuable|\bne pourra pas etre livree?\b/],
  [
    'attempt_failed',
    null,
    /\blivraison non aboutie|\bn'a (?:pas )?(?:pu )?(?:etre |ete )?(?:livree?|distribuee?|remise?)\b(?! a jour)|\bpas (?:ete|pu etre|pu) (?:livree?|distribuee?|remise?|livrer)\b(?! a jour)|\btente\w* de (?:vous )?(?:livrer|remettre|distribuer)|\bne peut (?:pas )?etre (?:livree?|distribuee?|remise?)|\bn'avons (?:pas )?pu (?:vous )?(?:livrer|remettre|distribuer)|\bnon (?:livree?|distribuee?|remise?)\b|\b(?:echec|tentative|impossible|impossibilite)\b.{0,15}\b(?:livr\w*|distribu\w*)|\blivraison\b.{0,15}\b(?:impossible|echouee|non effectuee|infructueuse|ratee)|\bincident de livraison|\bprobleme de livraison/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:retiree?|recuperee?|collectee?|remise?)\b.{0,20}\bpar (?:le |son |la )?(?:destinataire|client)|\bdestinataire a (?:retire|recupere)\b|\bvous avez (?:bien )?(?:retire|recupere)\b|\bretrait effectue\b/,
  ],
  ['delivered', null, /\bremise? (?:au|en main propre au|en mains propres au) destinataire\b/],
  [
    'in_transit',
    'handed_over',
    /\b(?:remise?|confiee?|deposee?)\b.{0,30}\bpour (?:la |sa )?(?:livraison|distribution)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:disponible|disposition|a retirer|attend|attente|deposee?|arrivee?)\b.{0,40}\b(?:consigne|locker|casier|cityssimo|automate)\b(?! .{0,15}expedit)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:disponible|disposition|a retirer|vous attend|en attente|instance)\b.{0,40}\b(?:points? (?:de )?(?:retrait|relais)|relais|bureau de poste|agence|guichet|boite postale|commercant|point postal|point pickup)\b(?! .{0,15}expedit)|\b(?:arrivee?|deposee?|receptionnee?)\b.{0,30}\b(?:points? (?:de )?(?:retrait|relais|pickup)|relais|commercant)\b(?! .{0,15}expedit)|\brestante?s? pour (?:retirer|recuperer)|\bpret a etre retire|\b(?:disponible|disposition|attente|instance)\b.{0,15}\bretrait\b|\bpeut etre retire|\bvenez\b.{0,12}\b(?:chercher|retirer|recuperer)|\bmise? en instance\b/,
  ],
  [
    'in_transit',
    'sorting',
    /\bprepar(?:ons|ee?|ation|e)\b.{0,25}\blivr\w*|\ben (?:cours de )?(?:tri|preparation)\b|(?<!\berreur de )\btri(?:e|ee|es)?\b|\bemballage\b.{0,20}\brenforce/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:en cours de|en|mis en|mise en|remis en) (?:livraison|distribution|tournee)\b|\b(?:avec le|confie au|pris en charge par le|remis au) livreur\b|\b(?:livreur|facteur|coursier|chauffeur) est (?:\w+ )?(?:en (?:chemin|route)|parti)|\b(?:dans|sur|a bord du) (?:(?:le|un|notre) )?(?:vehicule|camion|camionnette)|\b(?:livraison en cours|livreur arrive)\b|\bchargee? (?:pour|en vue de) (?:la |sa )?(?:livraison|distribution)\b|(?<!\b(?:retiree?|sortie?|enlevee?) de (?:la |sa )?)\btournee\b|\b(?:sera|est) (?:livre|distribue)\w* (?:aujourd|ce jour|dans la journee)|\blivraison de (?:son|votre) colis ce jour/,
  ],
  [
    'in_transit',
    'delayed_processing',
    /\berreur (?:de tri|d'acheminement)|\barrivee? par erreur|\bmal (?:oriente|achemine|trie)/,
  ],
  ['in_transit', 'delayed', /\bretard\w*/],
  [
    'in_transit',
    'handed_over',
    /\b(?:remise?|confiee?|transmise?|transferee?)\b.{0,12}\b(?:transporteur|partenaire|prestataire)|\bremise?\b.{0,30}\bau (?:chauffeur|livreur|coursier|facteur)/,
  ],
  [
    'in_transit',
    'accepted',
    /\b(?:remise?|confiee?) a (?:gls|dhl|ups|dpd|chronopost|colissimo|la poste|fedex|mondial relay)\b/,
  ],
  [
    'delivered',
    null,
    /\b(?:livree?|remise?|deposee?|donnee?)\b.{0,25}\b(?:a une personne|au conjoint|a la conjointe|membre de (?:la|votre) famille|a l'accueil|a la reception|receptionniste|collegue|colocataire|proche|occupant)\b|(?<!\bune )\bremise? en mains? propres?\b|\bremise? contre signature\b/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:livree?|remise?|distribuee?|deposee?)\b.{0,25}\b(?:voisine?|gardienn?e?|concierge|tiers)\b/,
  ],
  [
    'delivered',
    'mailbox',
    /\b(?:livree?|deposee?|distribuee?|remise?)\b.{0,25}\bboite (?:a|aux) lettres?\b/,
  ],
  [
    'delivered',
    'safe_place',
    /\b(?:livree?|deposee?|laissee?)\b.{0,25}\b(?:lieu sur|endroit sur|devant (?:la|votre) porte|a l'abri|lieu designe)\b/,
  ],
  [
    'delivered',
    'signed',
    /\blivree?\b.{0,15}\bsignature|\bsignee? par (?:le |la )?(?:destinataire|client)/,
  ],
  [
    'delivered',
    null,
    /\blivree?s?\b|\bdistribuee?s?\b|\blivraison (?:conforme|effectuee|terminee|reussie|realisee)|\bvous a (?:bien )?ete remise?\b/,
  ],
  ['in_transit', 'customs_processing', /\bdouan\w*|\bdedouan\w*|\bformalites\b/],
  ['exception', 'held', /\b(?:retenue?|bloquee?)\b/],
  [
    'in_transit',
    'arrived_destination_country',
    /\barrivee?\b.{0,15}\b(?:pays|france|territoire)\b/,
  ],
  [
    'in_transit',
    'departed_origin_country',
    /\b(?:parti|quitte|partir|sortir)\b.{0,20}\b(?:pays|territoire)/,
  ],
  [
    'in_transit',
    'forwarded',
    /\breachemine\w*|\breoriente\w*|\bredirig\w*|\breexpedie\w*|\btrop volumineux\b/,
  ],
  [
    'in_transit',
    'accepted',
    /\b(?:prise?|prendre) en charge|\bdeposee?\b|\bentre nos mains|\bacceptee?\b/,
  ],
  [
    'in_transit',
    'picked_up',
    /\b(?:enlevee?|ramassee?|collectee?|recuperee?|recupere par)\b|\benlevement (?:realise|effectue|termine)/,
  ],
  ['in_transit', 'departed', /\b(?:quittee?|(?<!\b(?:faisant|fait|font|en) )partie?|depart)\b/],
  [
    'in_transit',
    'arrived',
    /\b(?:arrivee?|recue?|receptionnee?)\b|\bentree? (?:dans|en|sur|au|a l')|\bdans (?:le|notre|un) (?:site|centre|agence|depot)\b/,
  ],
  [
    'in_transit',
    null,
    /\bscan\b|\bachemin\w*|\btransit\b|\ben (?:chemin|route)\b|\bexpediee?\b|\btraitement\b|\btraitee?\b|\btransportee?s?\b/,
  ],
  ['in_transit', 'scheduled', /\blivraison\b.{0,20}\b(?:prevue|programmee|estimee)\b/],
];
