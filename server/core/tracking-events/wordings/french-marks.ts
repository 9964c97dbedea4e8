import { marks } from './marks.ts';

export const FRENCH_MARKS = marks({
  negation: /\b(?:ne|pas|non|jamais|sans|impossible|impossibilite|aucune?|ni)\b|\bn'/,
  notYet: /\b(?:encore|toujours|attente)\b/,
  condition:
    /\b(?:si|sinon|conteste|nie|faute de|a defaut|sans (?:retrait|reponse|nouvelles?)|en cas d[e']|a moins)\b|\bs'il\b|^ ?(?:quand|lorsqu\w*|des que|une fois)\b/,
  whenever:
    /\b(?:une fois|quand|lorsqu\w*|des|jusqu\w*|avant|apres|afin|pour|a partir)\b[^,]{0,50}$/,
  possibility:
    /\b(?:peut|pourrait|peuvent|pourra|pourrez|pouvez|probablement|peut-etre|semble|serait|aurait|devait|eventuellement|presume\w*)\b/,
  wish: /\b(?:veuillez|verifie[zr]|assurez|confirmez|merci de|souhait\w*|demand\w*|prefer\w*|instruction|consigne de|choisi\w* (?:de|la|une)|voul\w+|invit\w+)\b/,
  wished:
    /^.{0,20}\b(?:demandee?s?|souhaitee?s?|requise?s?|preferee?s?|obligatoire|necessaire|possible)\b/,
  future:
    /\b(?:sera|seront|serez|va|vont|allons|devrait|doit|devra|prevue?s?|prochainement|bientot|pourra|aura|fera|(?:effectuer|tenter|livrer|presenter|repasser|remettr)(?:ons|a|ont))\b|\ba etre\b|\bpour etre\b/,
  later:
    /\b(?:demain|prochain\w*|bientot|prevue?s?|ulterieurement|sous peu|lendemain|dans les \d+ (?:jours|heures)|estimee?s?|garantie?)\b|\bavant \d{1,2} ?h\b|\bentre \d{1,2} ?h/,
  today: /\baujourd'hui\b|\bce jour\b|\bdans la journee\b|\bce (?:matin|soir)\b|\bcet apres-midi\b/,
  ongoing: /\b(?:en cours|en instance|en train|est en|en attente|pret|prete|va etre)\b/,
  undone:
    /\b(?:annule\w*|annulation|suspendue?|interrompue?)\b|\bpartiel\w*|\bpresque\b|\b\d{1,3} (?:\w+ )?sur (?:les )?\d{1,3}\b|\bpar erreur\b|\bmauvaise? (?:personne|adresse|destinataire)\b|\b(?:reclamation|enquete|recherche|declaration)\b/,
  ofNews:
    /\b(?:avis|notifications?|messages?|e-?mails?|sms|courrier|facture|donnees|informations?|rappel)(?: d[e'] ?\w+)? (?:(?:a|ont|est|sont|ete|bien|pas) )*$|\bcomme $/,
  toRecipient:
    /\b(?:au|a son|en main propre au|en mains propres au) (?:destinataire|client)\b|\bvous (?:a|ont) ete\b/,
  toSender:
    /(?:\ba|\bau|\baupres d[eu]|\bvers|\bchez) ?(?:l'|la |le |son |votre |un )?(?:expediteur|emetteur|vendeur|commercant d'origine|marchand|envoyeur)\b/,
  onward:
    /\bpour (?:(?:la|sa|une|le|son|en|assurer la|assurer sa) ){0,2}(?:livraison|distribution|acheminement|traitement)\b/,
  toCollect:
    /\bpour (?:(?:le|son|votre|etre) ){0,2}(?:retrait|retire\w*|recupere\w*)\b|\ba retirer\b/,
  toLocker:
    /\b(?:en|a|dans|au|la|une|votre|l') ?(?:(?:la|une|un|votre|espace|le|de) ){0,2}(?:consigne|locker|casier|cityssimo|consigne pickup|pickup station|pack ?city)\b(?!.{0,15}expedit)/,
  toCounter:
    /\b(?:en|a|au|dans|chez|aupres du|votre|le|notre|un|l') ?.{0,30}\b(?:points? (?:de )?(?:retrait|relais|pickup)|relais(?: pickup| colis)?|bureau(?: de poste)?|agence(?: postale| chronopost)?|guichet|point poste|point postal|commercant|consigne|boite postale|access point|parcel ?shop|point de livraison|point de vente|magasin)\b(?!.{0,15}expedit)/,
  toCarrier:
    /(?:\ba|\bau|\baux|\bvers) ?(?:(?:l'|la |le |un |une |notre |votre |son ))?(?:\w+ ){0,2}?(?:transporteur|partenaire|prestataire|livreur|facteur|chauffeur|coursier|gls|dhl|ups|dpd|chronopost|colissimo|la poste|fedex|douane|site|plateforme|centre|depot|compagnie|agent|sous-traitant|reseau)\b/,
  byCarrier:
    /\bpar (?:(?:le|la|un|une|notre|votre|l'|nos) ?){0,2}(?:livreur|coursier|chauffeur|transporteur|facteur|expediteur|partenaire|gls|dhl|ups|dpd|chronopost|colissimo|la poste|fedex|poste|agent|prestataire)\b|\bchez (?:l'|votre |le |notre )?(?:expediteur|vendeur|commercant d'origine|marchand)\b/,
  byRecipient: /\bpar (?:(?:le|son|la|votre) )?(?:destinataire|client|cliente)\b|\bpar vos soins\b/,
});
