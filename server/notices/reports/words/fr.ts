import type { ReportWords } from './report-words.ts';

export const fr: ReportWords = {
  subject_one: '{view} : {count} livraison',
  subject_other: '{view} : {count} livraisons',
  subject_empty: '{view} : rien aujourd’hui',
  as_of: '{shop}, au {time}',
  need_one: '{count} d’entre elles est à traiter.',
  need_other: '{count} d’entre elles sont à traiter.',
  need_none: 'Aucune d’entre elles n’est à traiter.',
  nothing: 'Cette liste ne contient aucune livraison.',
  by_kind: 'Ce qui est à traiter',
  most_urgent: 'Les plus urgentes',
  since: 'depuis le {date}',
  expected: 'prévue le {date}',
  open_list: 'Ouvrir la liste',
  attached:
    'Elles figurent toutes dans le fichier joint, sans les numéros de suivi. Ceux-ci sont dans la liste.',
  attached_first:
    'Les {count} premières figurent dans le fichier joint, sans les numéros de suivi. La liste les contient toutes.',
  why: '{shop} vous envoie ce rapport avec {app}.',
  stop: 'Ne plus recevoir ce rapport',

  digest_name: 'Nouvelles livraisons à traiter',
  digest_subject_one: 'Nouveau : {count} livraison à traiter',
  digest_subject_other: 'Nouveau : {count} livraisons à traiter',
  digest_subject_none: 'Aucune nouvelle livraison à traiter',
  digest_since: '{shop} : nouveau depuis le {since}, état au {time}',
  digest_more_one: 'et {count} autre',
  digest_more_other: 'et {count} autres',
  digest_standing_one: 'En tout, {count} livraison est à traiter.',
  digest_standing_other: 'En tout, {count} livraisons sont à traiter.',
  digest_standing_none: 'Aucune livraison n’est à traiter pour le moment.',
  digest_resolved_one: 'Depuis, {count} n’est plus à traiter.',
  digest_resolved_other: 'Depuis, {count} ne sont plus à traiter.',

  ask_subject: 'Souhaitez-vous recevoir ce rapport de {shop} ?',
  ask_text:
    'Une personne de {shop} souhaite que vous receviez le rapport « {view} » à cette adresse. Il indique quelles livraisons sont à traiter.',
  ask_ignore:
    'Si vous ne le souhaitez pas, vous n’avez rien à faire : rien ne sera envoyé. Le lien fonctionne jusqu’au {date}.',
  ask_button: 'Choisir sur la page suivante',

  agree_title: 'Recevoir les rapports de {shop} ?',
  agree_text: 'Chaque e-mail permet d’arrêter le rapport d’un clic.',
  agree_button: 'Oui, envoyez-moi le rapport',
  agreed_title: 'Vous recevrez le rapport',
  agreed_text: 'Il arrivera avec le prochain envoi de {shop}.',
  stop_title: 'Ne plus recevoir ce rapport de {shop} ?',
  stop_text: 'Il ne vous sera plus envoyé. Les autres continueront à le recevoir.',
  stop_button: 'Ne plus le recevoir',
  stopped_title: 'Ce rapport ne vous est plus envoyé',
  stopped_text: 'Si vous le souhaitez à nouveau, demandez-le à {shop}.',
  gone_title: 'Ce lien ne fonctionne plus',
  gone_text:
    'Il est trop ancien, ou le rapport a été modifié. Adressez-vous à la boutique qui l’a envoyé.',
  failed_title: 'Cela n’a pas fonctionné',
  failed_text: 'Patientez un instant, puis réessayez.',
};
