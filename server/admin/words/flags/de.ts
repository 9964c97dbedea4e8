import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Wann bei Lieferungen etwas zu tun ist',
  flags_text:
    'Deine Liste zeigt eine Lieferung unter „Zu erledigen“, sobald eine dieser Fristen vorbei ist. Was Kunden lesen, bleibt gleich.',
  open_flags: 'Festlegen, wann etwas zu tun ist',
  flags_loading: 'Deine Einstellungen werden geladen …',
  flags_failed: 'Deine Einstellungen konnten nicht geladen werden',
  flags_failed_text: 'Diese App hat nicht geantwortet. Warte einen Moment und versuche es erneut.',
  flags_off_for_server: 'Hier gibt es nichts einzustellen',
  flags_off_for_server_text:
    'Fristen gelten für Bestellungen, die diese App aufbewahrt, und wer die App betreibt, hat das ausgeschaltet.',
  flags_off_for_shop: 'Du bewahrst keine Bestellungen in dieser App auf',
  flags_off_for_shop_text:
    'Fristen gelten für aufbewahrte Bestellungen. Schalte das Aufbewahren auf der Startseite wieder ein und lege sie dann hier fest.',

  effects:
    'Lieferungen, bei denen etwas zu tun ist: mit diesen Einstellungen {after}, jetzt {before}.',
  effects_same:
    'Lieferungen, bei denen etwas zu tun ist: mit diesen Einstellungen {before}, wie jetzt.',
  effects_none: 'Mit diesen Einstellungen ist bei keiner Lieferung etwas zu tun, wie jetzt.',
  effects_of_all:
    'Gezählt in allen offenen Bestellungen: {count}. Stummgeschaltete Lieferungen zählen mit.',
  effects_of_newest:
    'Gezählt in den neuesten offenen Bestellungen: {count}. Stummgeschaltete Lieferungen zählen mit.',
  effects_reading: 'Wir zählen, was diese Einstellungen bewirken …',
  effects_failed:
    'Was diese Einstellungen bewirken, konnte nicht gezählt werden. Du kannst sie trotzdem speichern.',

  limits_before: 'Vor dem Versand',
  limit_not_shipped: 'Nicht verschickt',
  limit_not_shipped_help: 'Nach der Bestellung, wenn kein Grund zum Warten bekannt ist.',
  limit_not_handed_over: 'Versandetikett erstellt, vom Paketdienst nicht gescannt',
  limit_not_handed_over_help: 'Nachdem das Versandetikett erstellt wurde.',
  limit_no_tracking: 'Ohne Sendungsnummer oder Link verschickt',
  limit_no_tracking_help: 'Nachdem sie als verschickt markiert wurde.',
  limits_under_way: 'Unterwegs',
  limit_no_movement_domestic: 'Kein Scan, innerhalb eines Landes',
  limit_no_movement_cross_border: 'Kein Scan, über eine Landesgrenze',
  limit_no_movement_customs: 'Kein Scan, beim Zoll',
  limit_late: 'Verspätet',
  limit_late_help: 'Nach dem versprochenen Tag.',
  limits_pickup: 'An einer Abholstelle oder in deinem Geschäft',
  limit_pickup_overdue: 'Wartet auf Abholung',
  limits_always:
    'Was du auch wählst: Bei einer Lieferung ist auch dann etwas zu tun, wenn sie verloren, beschädigt oder zurückgeschickt ist, wenn die Zustellung erfolglos war, und nach 30 Tagen ohne Meldung.',
  unit_business_days: 'Werktage',
  unit_days: 'Tage',
  limit_effect: 'Trifft dann auf {after} zu (jetzt: {before})',
  limit_effect_same: 'Trifft jetzt auf {before} zu',

  work_days: 'Arbeitstage',
  work_days_text: 'Nur diese Tage zählen als Werktage.',
  closed_days: 'Tage, an denen du geschlossen hast',
  closed_days_text: 'Sie zählen nicht als Werktage, auch nicht für das, was schon unterwegs ist.',
  closed_none: 'Noch keine.',
  closed_from: 'Erster Tag',
  closed_to: 'Letzter Tag',
  closed_to_help: 'Für einen einzelnen Tag leer lassen.',
  closed_add: 'Hinzufügen',
  closed_remove: 'Entfernen',
  closed_remove_days: 'Entfernen: {days}',
  closed_range: '{from} bis {to}',
  closed_missing: 'Wähle den ersten Tag.',
  closed_order: 'Der letzte Tag liegt vor dem ersten.',

  limit_wrong: 'Gib eine ganze Zahl von {min} bis {max} ein.',
  no_working_day: 'Wähle mindestens einen Tag.',
  date_malformed: 'Das ist kein Datum. Wähle es erneut.',
  too_many_dates: 'Es sind höchstens {most} Tage möglich. Entferne vergangene.',
  flags_saved: 'Gespeichert. Deine Liste wird gleich angepasst.',
  flags_deriving:
    'Deine Liste wird an diese Einstellungen angepasst. Bei vielen Bestellungen dauert das einige Minuten.',
  flags_changed: 'Jemand anders hat inzwischen andere Einstellungen gespeichert',
  flags_changed_text:
    'Du siehst jetzt diese. Deine wurden nicht gespeichert: Ändere, was nötig ist, und speichere erneut.',
  flags_reset: 'Standardwerte verwenden',
};
