import type { ReportPageWords } from './report-words.ts';

export const reports: ReportPageWords = {
  reports: 'Rapports',
  reports_text:
    'Des vues enregistrées de vos livraisons dans votre boîte de réception, les jours de votre choix.',
  open_reports: 'Ouvrir vos rapports',
  reports_loading: 'Lecture de vos rapports…',
  reports_failed: 'Nous n’avons pas pu lire vos rapports',
  reports_failed_text: 'Cette application n’a pas répondu. Patientez un instant, puis réessayez.',
  reports_cannot_send: 'Cette application n’envoie pas encore d’e-mails',
  reports_cannot_send_text:
    'L’exploitant de l’application doit la connecter à un serveur de messagerie : il manque SMTP_URL, MAIL_FROM et SHOPIFY_APP_URL. D’ici là, aucun rapport ne peut être créé ni envoyé.',
  digest: 'Nouvelles livraisons à traiter',
  digest_offer: 'Récapitulatif quotidien de ce qui est à traiter',
  digest_offer_text:
    'Un e-mail chaque jour où il y a du nouveau : toutes les livraisons à traiter depuis l’e-mail précédent, et que faire. S’il n’y a rien de nouveau, rien n’est envoyé.',
  digest_offer_times: 'Chaque jour à {time}, à {contact}. Vous pourrez le modifier ensuite.',
  digest_start: 'Activer le récapitulatif',
  digest_contents:
    'L’e-mail contient ce qui est nouveau depuis le précédent, jusqu’à vingt livraisons une par une, sans données de clients ni numéros de suivi.',
  report_view_help:
    'Les listes de livraisons que vous enregistrez sous un nom sont aussi proposées ici.',
  report_new: 'Nouveau rapport',
  report_view: 'Vue',
  report_view_gone: 'Une vue supprimée',
  report_weekdays: 'Jours',
  report_every_day: 'Chaque jour, {time}',
  report_hour: 'Heure',
  report_hour_help: 'Dans le fuseau horaire de votre boutique : {zone}.',
  report_language: 'Langue',
  report_recipients: 'Destinataires',
  report_recipients_help:
    'Une adresse e-mail par ligne, {most} au maximum. Chaque personne reçoit une seule demande par e-mail, et rien d’autre avant d’avoir accepté.',
  report_recipients_contact:
    'Aucune demande n’est envoyée à l’adresse de contact de votre boutique, {contact}.',
  report_sends_empty: 'Envoyer même s’il n’y a rien dedans',
  report_contents:
    'L’e-mail contient les totaux, les dix livraisons les plus urgentes et un fichier CSV de la liste, sans données de clients ni numéros de suivi.',
  report_create: 'Créer le rapport',
  report_save: 'Enregistrer',
  report_cancel: 'Annuler',
  report_change: 'Modifier',
  report_saved: 'Rapport enregistré',
  report_off: 'Désactivé',
  report_turn_on: 'Activer',
  report_turn_off: 'Désactiver',
  report_send_now: 'Envoyer maintenant',
  report_sending: 'Le rapport est en cours d’envoi',
  report_too_often: 'Trop de demandes. Cela fonctionnera de nouveau à partir de {time}.',
  report_delete: 'Supprimer',
  report_delete_sure:
    'Le rapport et ses adresses e-mail seront supprimés. Cette action est irréversible.',
  report_delete_yes: 'Oui, supprimer',
  report_keep: 'Conserver',
  report_deleted: 'Rapport supprimé',
  report_next: 'Prochain e-mail : {time}',
  report_last_sent: 'Envoyé : {time}',
  report_last_empty: 'Non envoyé, car il n’y avait rien dedans : {time}',
  report_last_failed: 'N’a pas pu être envoyé : {time}',
  report_tried_again: 'Prochaine tentative : {time}',
  report_person_agreed: 'Reçoit le rapport',
  report_person_asked: 'N’a pas encore accepté',
  report_person_stopped: 'Ne veut plus recevoir le rapport',
  report_ask_again: 'Redemander',
  report_asked: 'L’e-mail est en route',
  report_asked_already: 'La demande a été envoyée il y a moins d’une heure. Patientez un peu.',
  report_address_refused: 'La boîte e-mail le refuse. Vérifiez l’adresse.',
  report_mail_refused:
    'Le serveur de messagerie le refuse. L’exploitant de l’application doit s’en occuper.',
  report_busy: 'Le serveur de messagerie demande de réessayer plus tard.',
  report_unreachable: 'Le serveur de messagerie ne répond pas.',
  report_not_encrypted:
    'Le serveur de messagerie n’offre pas de connexion sécurisée. L’exploitant de l’application doit s’en occuper.',
  report_login_refused:
    'Le serveur de messagerie refuse les identifiants de cette application. Son exploitant doit s’en occuper.',
  report_unknown: 'La connexion a été coupée pendant l’envoi. Il est peut-être arrivé.',
  report_view_is_gone: 'La vue a été supprimée. Choisissez-en une autre.',
  report_no_recipient: 'Aucun destinataire n’a accepté.',
  report_nothing_kept:
    'Vous ne conservez pas de commandes dans cette application : il n’y a rien à signaler.',
  report_unreadable: 'Vos livraisons n’ont pas pu être lues.',
  report_weekdays_missing: 'Choisissez au moins un jour.',
  report_recipients_missing: 'Saisissez au moins une adresse e-mail.',
  report_too_many_recipients: 'Saisissez au maximum {most} adresses e-mail.',
  report_address_malformed:
    '« {typed} » n’est pas une adresse e-mail à laquelle nous pouvons écrire. Saisissez une adresse par ligne, par exemple jane@example.com.',
  report_outdated: 'Une autre personne a modifié ce rapport entre-temps. Voici son état actuel.',
  reports_full: 'Vous avez {most} rapports. Supprimez-en un avant d’en créer un autre.',
};
