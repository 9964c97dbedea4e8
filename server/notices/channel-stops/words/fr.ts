import type { StopWords } from './stop-words.ts';

export const fr: StopWords = {
  subject_webhook: 'Les webhooks de {shop} sont arrêtés',
  subject_flow: 'Shopify Flow ne reçoit plus rien pour {shop}',
  subject_mail: 'Les e-mails aux clients de {shop} sont arrêtés',
  stopped_at: 'Arrêt : {time}',
  by_gone: 'L’autre côté a répondu qu’il ne veut plus rien recevoir.',
  by_failing: 'Aucun n’est arrivé depuis cinq jours.',
  by_hourly_limit:
    'Il y en a eu plus de {most} en une heure, il y a donc un problème. Ce qui restait à envoyer n’a pas été envoyé.',
  by_unreadable: 'Leur destination ne peut plus être lue.',
  do_webhook:
    'Vérifiez votre serveur, puis ouvrez la page des webhooks et enregistrez-les. Ils reprennent alors.',
  do_flow:
    'Vérifiez vos workflows dans Shopify Flow, puis désactivez et réactivez celui qui commence par « Delivery needs you ». Il reçoit alors de nouveau des événements.',
  do_mail: 'Ouvrez l’application, vérifiez les réglages et réactivez les e-mails.',
  open: 'Ouvrir l’application',
  why: '{app} envoie cet e-mail une seule fois, à ceux qui reçoivent les rapports de {shop} ou à son adresse de contact.',
};
