import { access } from './access/fr.ts';
import { backfill } from './backfill/fr.ts';
import { carriers } from './carriers/fr.ts';
import { delivery } from './delivery/fr.ts';
import { deliveries } from './deliveries/fr.ts';
import { numbers } from './numbers/fr.ts';
import { flags } from './flags/fr.ts';
import { mails } from './mails/fr.ts';
import { reports } from './reports/fr.ts';
import { webhooks } from './webhooks/fr.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  title: 'Track your order',
  loading: 'Nous examinons votre boutique…',
  failed: 'Nous n’avons pas pu vérifier votre boutique',
  failed_text:
    'Shopify ou cette application n’a pas répondu. Patientez un instant, puis réessayez.',
  try_again: 'Réessayer',
  still_failed: 'Toujours pas de réponse',
  read_again: 'Vérifier à nouveau',
  was_read_again: 'Vérifié à l’instant',

  works: 'Le suivi de commande fonctionne',
  works_text: 'Les clients peuvent suivre leurs commandes sur votre page de suivi.',
  ready: 'Le suivi de commande est prêt',
  ready_text: 'Vous pourrez l’essayer dès la première commande de votre boutique.',

  page: 'Votre page de suivi',
  page_text: 'Elle existe déjà, avec l’apparence de votre thème. Ajoutez son adresse à votre menu.',
  page_address: 'Adresse',
  page_moved:
    'Vous avez donné une autre adresse à l’application dans Paramètres › Applications et canaux de vente ? Utilisez alors celle-là.',
  open_page: 'Ouvrir la page',
  copy: 'Copier',
  copied: 'Adresse copiée',
  open_menus: 'Ouvrir les menus',
  copy_failed:
    'Votre navigateur n’autorise pas la copie. Sélectionnez le texte et copiez-le vous-même.',
  previews:
    'Ce que lisent les clients, avec une commande fictive. Les aperçus fonctionnent pendant un jour.',
  preview_arriving: 'Aperçu : en route',
  preview_delivered: 'Aperçu : livré',
  preview_attempted: 'Aperçu : un problème',

  emails: 'Un bouton dans vos e-mails',
  emails_text:
    'Il mène les clients à leur commande sur votre page de suivi, dans la couleur d’accentuation de vos e-mails. Copiez-le, ouvrez la notification, choisissez « Modifier le code » et collez-le à l’endroit voulu.',
  order_confirmation: 'Confirmation de commande',
  shipping_confirmation: 'Confirmation d’expédition',
  copy_button: 'Copier le bouton',
  button_copied: 'Bouton copié',
  open_notification: 'Ouvrir la notification',
  track_order: 'Suivre la commande',
  track_package: 'Suivre le colis',

  page_settings: 'Ce que dit votre page de suivi',
  page_settings_text:
    'Le bloc de votre thème a les mêmes paramètres. Laissez un champ vide pour notre propre texte, dans la langue du client.',
  contact_link: 'Page de contact',
  contact_link_help:
    'Où mène le lien de contact, en général /pages/contact. Sans lui, les clients écrivent à l’adresse e-mail de votre boutique.',
  returns_link: 'Page des retours',
  returns_link_help: 'Où mène le lien des retours. Laissez vide pour ne pas l’afficher.',
  contact_sentence: 'Comment vous joindre',
  contact_sentence_help: 'Par exemple « Appelez-nous en semaine, de 9 h à 17 h. »',
  returns_sentence: 'Comment retourner un article',
  returns_sentence_help: 'Par exemple « Utilisez l’étiquette jointe à votre colis. »',
  ships_in: 'Délai d’expédition',
  ships_in_help:
    'Par exemple « Expédition habituelle en 2 à 3 jours ouvrés. » Nous n’avons pas de texte ici.',
  form_of_address: 'Tutoiement ou vouvoiement',
  form_of_address_help:
    'Pour le néerlandais (je ou u), l’allemand (du ou Sie), le français (tu ou vous), l’espagnol (tú ou usted) et l’italien (tu ou Lei).',
  form_as_written: 'Comme nous l’écrivons : formel en français, informel ailleurs',
  form_formal: 'Formel',
  form_informal: 'Informel',
  save: 'Enregistrer',
  page_settings_saved: 'Votre page de suivi est modifiée',
  page_settings_wrong: 'Rien n’est encore enregistré : voyez les champs en rouge',
  page_settings_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  page_settings_unread: 'Nous n’avons pas pu lire vos choix. Rouvrez cette page dans un instant.',
  link_malformed:
    'Commencez par https:// pour un autre site, ou par / pour une page de votre boutique, par exemple /pages/contact.',
  link_too_long: 'Utilisez au plus 500 caractères.',
  sentence_not_plain: 'Utilisez du texte simple, sans HTML, Liquid ni accolades.',
  sentence_too_long: 'Utilisez au plus 200 caractères.',

  block: 'Le bloc « Track your order » dans votre thème',
  block_placed: 'Dans votre thème',
  block_placed_text: 'Les clients le trouvent dans votre thème publié.',
  block_placed_on: 'Les clients le trouvent dans votre thème publié, sur : {places}.',
  block_everywhere:
    'Toutes les pages qui ont le modèle « page » l’affichent. Pour l’avoir sur une seule page, retirez-le de là et suivez ces étapes.',
  block_missing: 'Absent de votre thème',
  block_missing_text:
    'La page de suivi n’en a pas besoin. Avec lui, vous composez la page dans l’éditeur de thème. Donnez à cette page son propre modèle, pour qu’aucune autre n’affiche le bloc.',
  block_template:
    'Dans l’éditeur de thème, ouvrez la liste en haut, choisissez Pages › Créer un modèle et nommez-le track-order.',
  block_add: 'Ajoutez le bloc à ce modèle, puis enregistrez.',
  block_page: 'Créez une page et choisissez le modèle de thème track-order.',
  block_unavailable: 'Impossible dans ce thème',
  block_unavailable_text:
    'Votre thème est d’un type plus ancien, sans blocs d’application. Utilisez plutôt la page de suivi.',
  block_unknown: 'Inconnu',
  block_unknown_text:
    'Shopify ne dit pas à cette page si le bloc est dans votre thème. L’éditeur de thème vous le montre.',
  block_looking: 'Nous examinons votre thème…',
  add_block: 'Ajouter le bloc',
  create_page: 'Créer une page',
  open_editor: 'Ouvrir l’éditeur de thème',
  block_was_placed: 'Le bloc est dans votre thème',

  links: 'Un lien pour un seul client',
  links_text:
    'Il ouvre une commande sans demander d’adresse e-mail. Ne l’envoyez qu’au client de cette commande.',
  link_order: 'Numéro de commande',
  link_days: 'Durée du lien (jours)',
  make_link: 'Créer un lien',
  link_made: 'Le lien est prêt',
  link_to: 'Lien vers la commande {order}',
  link_until: 'Valable jusqu’au {date}, sauf si vous le désactivez.',
  copy_link: 'Copier le lien',
  open_link: 'Ouvrir le lien',
  link_copied: 'Lien copié',
  end_links: 'Désactiver les liens de cette commande',
  links_ended: 'Les liens de la commande {order} sont désactivés',
  link_several: 'Plusieurs commandes portent ce numéro. Choisissez la bonne.',
  link_choice: '{order}, passée le {date}',
  end_all: 'Désactiver tous les liens de la boutique',
  end_all_sure:
    'Aucun des liens envoyés aux clients ne fonctionnera plus. Cette action est irréversible.',
  end_all_yes: 'Oui, désactiver tous les liens',
  end_all_no: 'Garder les liens',
  all_links_ended: 'Tous les liens sont désactivés',
  links_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  link_no_order: 'Aucune commande ne porte ce numéro.',
  link_days_range: 'Saisissez un nombre entier de 1 à 90.',
  order_required: 'Saisissez un numéro de commande.',
  order_malformed: 'Ce n’est pas un numéro de commande. Il ressemble à #1001.',
  order_is_email: 'C’est une adresse e-mail. Saisissez le numéro de commande.',
  order_is_link: 'C’est un lien. Saisissez le numéro de commande.',
  order_is_tracking_number: 'C’est un numéro de suivi. Saisissez le numéro de commande.',

  kept: 'Les commandes que nous conservons',
  kept_on:
    'Pour répondre aussitôt aux clients, nous conservons, chiffré, ce qu’ils peuvent lire de leur commande, et un code tiré de leur adresse e-mail ; jamais leur nom, leur rue, leur numéro de téléphone, leur adresse e-mail ni ce qu’ils ont payé. Tout est effacé {end} jours après la fin d’une commande, et au plus tard {most} jours après qu’elle a été passée.',
  kept_deletes: 'Si vous la désactivez, tout ce qui est conservé est effacé.',
  kept_off:
    'Les commandes ne sont pas conservées. Chaque fois qu’un client regarde, nous interrogeons Shopify.',
  keep_turn_off: 'Désactiver',
  keep_turn_on: 'Activer',
  keep_leave_on: 'Laisser activé',
  kept_now_off: 'Plus rien n’est conservé',
  kept_now_on: 'Les commandes sont conservées',
  kept_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  kept_unread:
    'Nous n’avons pas pu lire si les commandes sont conservées. Rouvrez cette page dans un instant.',
  asks: 'Un client demande ce qui est conservé à son sujet',
  asks_kept:
    'Demande du {asked}. Commandes conservées : {count}. Téléchargez le fichier et envoyez-le au client avant le {due}.',
  asks_nothing:
    'Demande du {asked}. Rien n’est conservé de ses commandes. Dites-le au client avant le {due}.',
  asks_download: 'Télécharger le fichier',
  asks_downloaded: 'Le fichier est téléchargé',
  asks_order: 'Ouvrir une commande de ce client',

  health: 'Connexion à votre boutique',
  ok: 'En ordre',
  note: 'Bon à savoir',
  warning: 'À vérifier',
  critical: 'Ne fonctionne pas',

  read_orders: 'Lit vos commandes',
  read_orders_missing: 'L’application n’est pas autorisée à lire vos commandes',
  read_orders_fix:
    'Aucune commande ne peut être trouvée. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  read_merchant_managed_fulfillment_orders: 'Voit ce qu’il vous reste à expédier',
  read_merchant_managed_fulfillment_orders_missing:
    'L’application n’est pas autorisée à voir ce qu’il vous reste à expédier',
  read_merchant_managed_fulfillment_orders_fix:
    'Les clients ne peuvent pas savoir ce qui reste à venir. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  read_third_party_fulfillment_orders:
    'Voit ce que vos partenaires logistiques doivent encore expédier',
  read_third_party_fulfillment_orders_missing:
    'L’application n’est pas autorisée à voir ce que vos partenaires logistiques doivent encore expédier',
  read_third_party_fulfillment_orders_fix:
    'Les clients ne peuvent pas savoir ce qu’un partenaire doit encore envoyer. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  read_returns: 'Voit les retours',
  read_returns_missing: 'L’application n’est pas autorisée à voir les retours',
  read_returns_fix:
    'Les clients ne peuvent pas savoir où est leur retour. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  read_fulfillments: 'Apprend aussitôt les expéditions et les scans',
  read_fulfillments_missing: 'Certaines nouvelles des colis peuvent arriver en retard',
  read_fulfillments_fix:
    'Chaque commande est trouvée, mais un nouveau scan peut apparaître jusqu’à un jour plus tard. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  write_app_proxy: 'Votre page de suivi est activée',
  write_app_proxy_missing: 'Votre page de suivi est désactivée',
  write_app_proxy_fix:
    'Il manque à l’application son adresse web dans votre boutique : aucune commande ne peut être consultée. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',

  email: 'Reconnaît les clients à leur adresse e-mail',
  email_missing: 'L’application n’est pas autorisée à lire les adresses e-mail',
  email_fix:
    'Sans elles, aucun client ne peut être reconnu. Nous seuls pouvons y remédier, en demandant l’accord de Shopify : écrivez-nous.',
  email_unknown: 'Cela pourra être vérifié dès la première commande de votre boutique.',

  password: 'Votre boutique est ouverte aux visiteurs',
  password_title: 'Votre boutique a un mot de passe',
  password_fix:
    'Seuls les visiteurs qui connaissent le mot de passe peuvent suivre une commande. Retirez-le à l’ouverture de votre boutique.',
  password_unknown_title: 'Votre boutique a-t-elle un mot de passe ?',
  password_unknown:
    'Si oui, seuls les visiteurs qui le connaissent peuvent suivre une commande. Vous le trouvez dans les préférences de votre boutique.',
  open_preferences: 'Ouvrir les préférences',

  write_to_us: 'Nous écrire',

  old_orders: 'Trouve les commandes de tout âge',
  old_orders_title: 'Trouve les commandes des 60 derniers jours',
  old_orders_note:
    'Les clients dont la commande est plus ancienne sont invités à vous contacter. Nous seuls pouvons y remédier, en demandant l’accord de Shopify : écrivez-nous.',

  api: 'À jour jusqu’au {date}',
  api_ending_title: 'À jour seulement jusqu’au {date}',
  api_ending_fix:
    'L’application doit être mise à jour avant cette date. Nous seuls pouvons le faire : écrivez-nous.',
  api_ended_title: 'Obsolète depuis le {date}',
  api_ended_fix:
    'Les clients risquent de lire des réponses fausses ou incomplètes jusqu’à la mise à jour. Nous seuls pouvons la faire : écrivez-nous.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
