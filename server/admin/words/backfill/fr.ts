import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Vos commandes précédentes',
  backfill_waiting: 'Nous allons rechercher vos commandes.',
  backfill_searching: 'Shopify dresse la liste de vos commandes des {days} derniers jours.',
  backfill_reading: 'Lecture de vos commandes des {days} derniers jours : {read} sur {found}.',
  backfill_left: 'Encore {time} environ. La moitié du budget d’API reste libre pour vos clients.',
  backfill_meanwhile:
    'Pendant ce temps, les clients peuvent suivre leurs commandes comme d’habitude.',
  backfill_finished:
    'Vos commandes des {days} derniers jours ont été lues le {date}. Nombre de commandes : {found}.',
  backfill_cancelled: 'La lecture a été arrêtée le {date}. Ce qui a été lu jusque-là est conservé.',
  backfill_stopped:
    'La lecture s’est interrompue le {date}. Ce qui a été lu jusque-là est conservé.',
  backfill_busy: 'Shopify n’établit pas d’autre liste pour cette application en ce moment.',
  backfill_unavailable: 'Shopify n’a pas répondu.',
  backfill_cut: 'La liste de Shopify s’est interrompue.',
  backfill_search_failed: 'Shopify n’a pas pu terminer la liste de vos commandes.',
  backfill_list_wrong: 'Ce que Shopify a envoyé n’était pas une liste de commandes.',
  backfill_denied:
    'L’application n’est pas autorisée à lire vos commandes. Fermez cette page, rouvrez l’application et approuvez ce que Shopify demande.',
  backfill_goes_on: 'Nous réessayons automatiquement et reprenons là où nous en étions.',
  backfill_start: 'Relire',
  backfill_cancel: 'Arrêter la lecture',
  backfill_now_on: 'Vos commandes précédentes sont en cours de lecture',
  backfill_now_off: 'La lecture est arrêtée',
  backfill_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
};
