import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Statistiques',
  numbers_text:
    'Combien de livraisons arrivent à temps, combien de temps met chaque transporteur et ce qui pose le plus souvent problème.',
  open_numbers: 'Ouvrir les statistiques',
  numbers_loading: 'Lecture de vos statistiques…',
  numbers_failed: 'Nous n’avons pas pu lire vos statistiques',
  numbers_off_for_server: 'Il n’y a pas de statistiques ici',
  numbers_off_for_server_text:
    'Elles sont comptées à partir des commandes que cette application conserve, ce que son exploitant a désactivé.',
  numbers_off_for_shop: 'Les statistiques nécessitent des commandes conservées',
  numbers_off_for_shop_text:
    'Elles sont comptées à partir des commandes que cette application conserve. Le comptage commence quand vous réactivez la conservation.',

  numbers_period: 'Période',
  period_last_7: '7 derniers jours',
  period_last_30: '30 derniers jours',
  period_last_90: '90 derniers jours',
  period_this_month: 'Mois en cours',
  period_last_month: 'Mois dernier',
  numbers_days: '{days}, par rapport à {before}',
  numbers_since: 'Compté depuis le {date} : la période précédente n’est donc pas complète.',
  numbers_empty:
    'Rien n’est encore compté. Les premiers chiffres arrivent avec vos prochaines livraisons.',
  numbers_period_unknown:
    'Nous ne connaissons pas la période de l’adresse. Voici les 30 derniers jours.',
  numbers_lists:
    'Les listes contiennent les livraisons encore conservées : elles peuvent être plus courtes que ces chiffres.',

  numbers_day: 'Jour',
  numbers_week: 'Semaine',
  numbers_total: 'Total de la période',
  numbers_now: 'Cette période',
  numbers_before: 'Période précédente',
  numbers_deliveries: 'Livraisons',

  on_time_title: 'Livraisons à temps',
  on_time_rose: 'À temps : de {before} à {now}, en hausse',
  on_time_fell: 'À temps : de {before} à {now}, en baisse',
  on_time_same: 'À temps : {now}, à peu près comme avant ({before})',
  on_time_alone: 'À temps : {now}',
  on_time_few:
    'Trop peu de livraisons avec une date prévue pour dire combien sont arrivées à temps : {count}',
  on_time_text:
    'À temps : livré au plus tard le jour promis initialement à votre client. Le pourcentage ne compte pas les livraisons sans date promise.',
  on_time: 'À temps',
  on_time_unknown: 'Sans date prévue',

  transit_title: 'Durée d’acheminement',
  transit_alone: 'La moitié a pris {median} au plus, neuf sur dix {p90} au plus',
  transit_compared:
    'La moitié a pris {median} au plus, neuf sur dix {p90} au plus ; période précédente : {median_before} et {p90_before}',
  transit_few: 'Trop peu de livraisons pour dire combien de temps elles prennent : {count}',
  transit_text: 'Jours entre l’expédition et la livraison, week-ends compris.',
  transit_median: 'La moitié, au plus',
  transit_p90: 'Neuf sur dix, au plus',
  transit_median_before: 'La moitié, période précédente',
  transit_longest: '{days} ou plus',
  transit_routes: 'Par pays et transporteur',
  transit_no_country: 'Pays inconnu',

  problems_title: 'Problèmes',
  problems_finding:
    'Problèmes : {count} (période précédente : {before}). Le plus fréquent : {problem} ({most})',
  problems_none: 'Aucun problème pendant cette période',
  problems_text:
    'Chaque problème compte une fois par livraison, le jour où il a commencé, même s’il est terminé. Les liens ouvrent ce qui a ce problème maintenant.',
  problems_kind: 'Problème',

  lookups_title: 'Ce que les clients ont cherché',
  lookups_finding: '{share} des recherches ont trouvé la commande',
  lookups_few: 'Recherches : {count}',
  lookups_text:
    'Compté sans enregistrer de qui il s’agit. Une page contenant le bloc de votre thème n’est pas comptée comme ouverte.',
  lookups_what: 'Ce qui s’est passé',
  lookups_pages: 'Page de suivi ouverte',
  lookups_found: 'Commande trouvée',
  lookups_not_found: 'Commande introuvable',
  lookups_refused: 'Refusée après trop de tentatives',
  lookups_unanswered: 'Shopify ou cette application n’a pas répondu',
};
