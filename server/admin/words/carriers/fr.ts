import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Transporteurs',
  carriers_text:
    'Quels transporteurs donnent des nouvelles de vos colis, et un service de suivi pour les autres.',
  open_carriers: 'Ouvrir vos transporteurs',
  carriers_loading: 'Nous regardons d’où viennent les nouvelles de vos colis…',
  carriers_failed: 'Nous n’avons pas pu lire vos transporteurs',
  carriers_failed_text: 'Cette application n’a pas répondu. Patientez un instant, puis réessayez.',
  carriers_off_for_server: 'Il n’y a pas ici de nouvelles d’un service de suivi',
  carriers_off_for_server_text:
    'Un service de suivi n’est interrogé que sur les commandes que cette application conserve, ce que son exploitant a désactivé.',
  carriers_off_for_shop: 'Un service de suivi exige que des commandes soient conservées',
  carriers_off_for_shop_text:
    'Il n’est interrogé que sur les commandes que cette application conserve, ce que vous avez désactivé. Réactivez-le sur la page d’accueil, puis choisissez un service ici.',

  news: 'Nouvelles de vos colis',
  news_complete: 'Tous vos colis ont des nouvelles.',
  news_needs_none:
    'Tous vos colis ont des nouvelles de Shopify. Vous n’avez besoin d’aucun service de suivi.',
  news_missing:
    'Colis sans nouvelles : {count} sur {total} ({share}). Leurs clients y trouvent un lien vers le transporteur.',
  news_counted:
    'Sont comptés les colis partis depuis plus d’un jour, des commandes que cette application conserve.',
  news_none_counted:
    'Il n’y a encore rien à compter. Ceci se remplit dès que des colis sont en route depuis un jour.',
  news_carrier: 'Transporteur',
  news_packages: 'Colis',
  news_from_shopify: 'Nouvelles de Shopify',
  news_from: 'Nouvelles de {service}',
  news_none: 'Sans nouvelles',
  news_no_carrier: 'Sans transporteur indiqué',
  news_others: 'Tous les autres transporteurs',

  service_add: 'Un service de suivi',
  service_add_text:
    'Shopify ne suit pas tous les transporteurs. Là où les nouvelles manquent, un service de suivi en a souvent : chaque scan, le jour prévu et ce qui a posé problème. Vos clients les lisent alors comme pour tout autre colis. Il vous faut votre propre compte auprès d’un service, que vous payez directement.',
  service_name: 'Service de suivi',
  service_own: 'Votre propre service',
  service_key: 'Clé API',
  service_key_help:
    'Vous la trouvez dans votre compte {service}. Nous la vérifions aussitôt et sans frais, la conservons chiffrée et ne l’affichons plus jamais.',
  service_address: 'Adresse de votre serveur',
  service_address_help:
    'Par exemple https://karrio.example.com. Elle doit être accessible depuis Internet.',
  service_ceiling: 'Nombre maximal de colis par mois',
  service_ceiling_help:
    'La plupart des services facturent chaque colis qu’ils commencent à suivre. Au-delà de ce nombre, les colis attendent le mois suivant.',
  service_postal_code: 'Envoyer le code postal quand le service le demande',
  service_postal_code_help:
    'Certains transporteurs ne donnent de nouvelles qu’avec lui. Nous le lisons chez Shopify à ce moment-là et ne le conservons pas.',
  service_postal_code_missing:
    'Certains transporteurs ne donnent de nouvelles qu’avec le code postal. Il n’est pas envoyé, car Shopify n’a pas autorisé cette application à lire les adresses. Nous seuls pouvons y remédier, en demandant l’accord de Shopify : écrivez-nous.',
  service_writes_back: 'Informer aussi Shopify',
  service_writes_back_help:
    'Shopify sait alors qu’un colis a été pris en charge, est en cours de livraison ou a été livré, et l’indique sur sa page de commande et dans ses e-mails. Chaque étape est écrite une seule fois. Ce qui a été écrit reste chez Shopify. Désactivé tant que vous ne l’activez pas.',
  service_writes_back_missing:
    'À l’enregistrement, Shopify vous demande l’autorisation de modifier les traitements. Sans elle, rien n’est écrit.',
  service_connect: 'Vérifier et enregistrer',
  service_connected: '{service} est connecté',

  sent: 'Ce que {service} apprend',
  sent_text: 'Seulement sur les colis dont Shopify n’a pas de nouvelles :',
  sent_number: 'le numéro de suivi',
  sent_carrier: 'le nom du transporteur',
  sent_country: 'le pays de destination',
  sent_shipped: 'le moment de l’expédition',
  sent_postal_code: 'le code postal, quand {service} le demande',
  sent_never:
    'Jamais un nom, une rue, une adresse e-mail ou un numéro de téléphone, ni ce qui a été commandé.',

  key_missing: 'Saisissez la clé API.',
  key_malformed:
    'Ce n’est pas une clé API : elle contient des espaces ou des caractères inhabituels. Copiez-la à nouveau.',
  key_wrong: '{service} n’accepte pas cette clé. Copiez-la à nouveau depuis votre compte.',
  key_used_up:
    'La clé est bonne, mais votre compte {service} est épuisé. Rechargez-le, puis réessayez.',
  address_malformed:
    'Saisissez une adresse qui commence par https:// et ne contient pas de mot de passe.',
  address_refused:
    'Cette adresse mène à un réseau privé. Saisissez-en une qui soit accessible depuis Internet.',
  address_silent: 'Rien ne répond à cette adresse. Vérifiez-la, ou réessayez dans un instant.',
  address_unexpected:
    'Quelque chose répond à cette adresse, mais pas comme {service}. Vérifiez-la.',
  ceiling_malformed: 'Saisissez un nombre entier de 1 à {most}.',
  secret_malformed: 'Utilisez 500 caractères au plus, sur une seule ligne.',
  service_unreachable: '{service} ne répond pas. Réessayez dans un instant.',
  service_busy: '{service} demande moins de requêtes en ce moment. Réessayez dans une minute.',
  service_unexpected:
    '{service} a donné une réponse que nous ne comprenons pas. Réessayez plus tard, ou écrivez-nous.',
  service_not_offered: 'Ce service ne peut plus être choisi. Ouvrez à nouveau cette page.',
  too_many_checks: 'Trop de clés ont été vérifiées. Réessayez dans une heure.',

  service_used: 'Colis de ce mois : {used} sur {most} au plus. Le mois suivant commence le {date}.',
  service_full:
    'Votre limite pour ce mois est atteinte. Les colis suivants attendent jusqu’au {date}, ou que vous la releviez.',
  service_checked: 'Dernière réponse : {time}',
  service_server: 'Votre serveur : {address}',

  trouble: '{service} ne donne pas de nouvelles en ce moment',
  trouble_wrong_key: '{service} n’accepte plus votre clé.',
  trouble_rate_limited: '{service} demande moins de requêtes.',
  trouble_quota_used_up: 'Votre compte {service} est épuisé. Rechargez-le.',
  trouble_no_answer: '{service} ne répond pas.',
  trouble_server_error: '{service} signale une panne de son côté.',
  trouble_unexpected_answer: '{service} donne des réponses que nous ne comprenons pas.',
  trouble_at: 'Dernier essai : {time}.',
  trouble_resumes: 'Nous réessayons de nous-mêmes : {time}.',
  trouble_stops: 'Nous demanderons à nouveau dès que vous aurez enregistré une clé valable.',
  trouble_stays:
    'Les nouvelles déjà reçues restent. Les clients remarquent seulement qu’il n’en vient pas d’autres.',

  hook_address: 'Adresse du webhook',
  hook_address_help:
    'Saisissez-la comme webhook dans votre compte {service}. Les nouvelles arrivent alors aussitôt ; sans webhook, nous les demandons toutes les quelques heures.',
  hook_copy: 'Copier l’adresse',
  hook_secret: 'Secret du webhook',
  hook_secret_help:
    'Il appartient au webhook de votre compte {service} et prouve que les nouvelles en viennent. Sans lui, les webhooks sont refusés.',
  hook_secret_saved:
    'Un secret est enregistré et n’est jamais affiché. Saisissez-en un autre pour le remplacer.',
  service_saved: 'Vos paramètres sont enregistrés',

  service_change: 'Autre clé ou autre service',
  service_change_text:
    'La nouvelle clé est d’abord vérifiée ; tant qu’elle ne fonctionne pas, l’actuelle reste. Un autre service a une autre adresse de webhook.',
  service_keep: 'Garder l’actuel',

  service_off: 'Désactiver {service}',
  service_off_text: 'Les colis n’ont alors que les nouvelles que Shopify possède.',
  service_off_sure:
    'La clé et toutes les nouvelles de {service} conservées ici seront effacées. Cette action est irréversible. Votre compte {service} reste tel quel.',
  service_off_yes: 'Oui, désactiver',
  service_off_no: 'Laisser activé',
  service_off_done: '{service} est désactivé',
};
