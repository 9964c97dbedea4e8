import type { ReportWords } from './report-words.ts';

export const fr: ReportWords = {
  subject_one: '{view} : {count} livraison',
  subject_other: '{view} : {count} livraisons',
  subject_empty: '{view} : rien aujourd’hui',
  as_of: '{shop}, au {time}',
  need_one: '{count} d’entre elles demande une action.',
  need_other: '{count} d’entre elles demandent une action.',
  need_none: 'Aucune d’entre elles ne demande d’action.',
  nothing: 'Cette liste ne contient aucune livraison.',
  by_kind: 'Ce qui demande une action',
  most_urgent: 'Les plus urgentes',
  since: 'depuis le {date}',
  expected: 'attendue le {date}',
  open_list: 'Ouvrir la liste',
  attached:
    'Elles figurent toutes dans le fichier joint, sans numéro de suivi. Vous trouverez ceux-ci dans la liste.',
  attached_first:
    'Les {count} premières figurent dans le fichier joint, sans numéro de suivi. La liste les contient toutes.',
  why: '{shop} vous fait envoyer ce rapport par {app}.',
  stop: 'Ne plus recevoir ce rapport',

  ask_subject: 'Souhaitez-vous recevoir ce rapport de {shop} ?',
  ask_text:
    'Une personne de {shop} souhaite vous faire envoyer le rapport « {view} » à cette adresse. Il indique quelles livraisons demandent une action.',
  ask_ignore:
    'Si vous ne le souhaitez pas, vous n’avez rien à faire : rien ne sera envoyé. Le lien fonctionne jusqu’au {date}.',
  ask_button: 'Choisir sur la page suivante',

  agree_title: 'Recevoir les rapports de {shop} ?',
  agree_text: 'Vous pouvez arrêter chaque rapport d’un clic dans chaque e-mail.',
  agree_button: 'Oui, envoyez-moi le rapport',
  agreed_title: 'Vous recevrez le rapport',
  agreed_text: 'Il arrivera avec le prochain envoi de {shop}.',
  stop_title: 'Ne plus recevoir ce rapport de {shop} ?',
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
