import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Quand une livraison est à traiter',
  flags_text:
    'Votre liste place une livraison sous « À traiter » dès que l’une de ces limites est dépassée. Ce que lisent vos clients ne change pas.',
  open_flags: 'Choisir quand une livraison est à traiter',
  flags_loading: 'Lecture de vos paramètres…',
  flags_failed: 'Nous n’avons pas pu lire vos paramètres',
  flags_failed_text: 'Cette application n’a pas répondu. Patientez un instant, puis réessayez.',
  flags_off_for_server: 'Il n’y a rien à choisir ici',
  flags_off_for_server_text:
    'Les limites concernent les commandes que cette application conserve, ce que son exploitant a désactivé.',
  flags_off_for_shop: 'Vous ne conservez pas de commandes dans cette application',
  flags_off_for_shop_text:
    'Les limites concernent les commandes conservées. Réactivez la conservation sur la page d’accueil, puis choisissez-les ici.',

  effects: 'Livraisons à traiter avec ces paramètres : {after} (aujourd’hui : {before}).',
  effects_same: 'Livraisons à traiter avec ces paramètres : {before}, comme aujourd’hui.',
  effects_none: 'Avec ces paramètres, aucune livraison n’est à traiter, comme aujourd’hui.',
  effects_of_all:
    'Compté dans toutes vos commandes ouvertes : {count}. Les livraisons en sourdine comptent aussi.',
  effects_of_newest:
    'Compté dans vos commandes ouvertes les plus récentes : {count}. Les livraisons en sourdine comptent aussi.',
  effects_reading: 'Calcul de l’effet de ces paramètres…',
  effects_failed:
    'L’effet de ces paramètres n’a pas pu être calculé. Vous pouvez quand même les enregistrer.',

  limits_before: 'Avant le départ',
  limit_not_shipped: 'Non expédiée',
  limit_not_shipped_help: 'Après la commande, sauf si une mise en attente l’explique.',
  limit_not_handed_over: 'Étiquette créée, non scannée par le transporteur',
  limit_not_handed_over_help: 'Après la création de l’étiquette.',
  limit_no_tracking: 'Expédiée sans numéro ni lien de suivi',
  limit_no_tracking_help: 'Après avoir été marquée comme expédiée.',
  limits_under_way: 'En route',
  limit_no_movement_domestic: 'Aucun scan, dans un même pays',
  limit_no_movement_cross_border: 'Aucun scan, avec passage de frontière',
  limit_no_movement_customs: 'Aucun scan, en douane',
  limit_late: 'En retard',
  limit_late_help: 'Après le jour promis.',
  limits_pickup: 'En point de retrait ou dans votre boutique',
  limit_pickup_overdue: 'En attente de retrait',
  limits_always:
    'Quel que soit votre choix, une livraison est aussi à traiter si elle est perdue, endommagée ou renvoyée, si la livraison a échoué, et après 30 jours sans nouvelles.',
  unit_business_days: 'jours ouvrés',
  unit_days: 'jours',
  limit_effect: 'En signalerait {after} (aujourd’hui {before})',
  limit_effect_same: 'En signale {before} aujourd’hui',

  work_days: 'Jours travaillés',
  work_days_text: 'Seuls ces jours comptent comme jours ouvrés.',
  closed_days: 'Jours de fermeture',
  closed_days_text:
    'Ils ne comptent pas comme jours ouvrés, y compris pour ce qui est déjà en route.',
  closed_none: 'Aucun pour l’instant.',
  closed_from: 'Premier jour',
  closed_to: 'Dernier jour',
  closed_to_help: 'Laissez vide pour un seul jour.',
  closed_add: 'Ajouter',
  closed_remove: 'Supprimer',
  closed_remove_days: 'Supprimer : {days}',
  closed_range: 'Du {from} au {to}',
  closed_missing: 'Choisissez le premier jour.',
  closed_order: 'Le dernier jour précède le premier.',

  limit_wrong: 'Saisissez un nombre entier de {min} à {max}.',
  no_working_day: 'Choisissez au moins un jour.',
  date_malformed: 'Ce n’est pas une date. Choisissez-la de nouveau.',
  too_many_dates: 'Vous pouvez saisir {most} jours au plus. Supprimez ceux qui sont passés.',
  flags_saved: 'Enregistré. Votre liste suit dans un instant.',
  flags_deriving:
    'Votre liste s’adapte à ces paramètres. Avec beaucoup de commandes, cela prend quelques minutes.',
  flags_changed: 'Une autre personne a enregistré d’autres paramètres entre-temps',
  flags_changed_text:
    'Vous voyez maintenant les siens. Les vôtres n’ont pas été enregistrés : modifiez ce qu’il faut, puis enregistrez de nouveau.',
  flags_reset: 'Rétablir les valeurs par défaut',
};
