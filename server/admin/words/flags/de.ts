import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Wann Lieferungen dich brauchen',
  flags_text:
    'Deine Liste zeigt eine Lieferung unter „Braucht dich“, sobald eine dieser Fristen vorbei ist. Was Kunden lesen, bleibt gleich.',
  open_flags: 'Wählen, wann Lieferungen dich brauchen',
  flags_loading: 'Deine Einstellungen werden gelesen …',
  flags_failed: 'Deine Einstellungen konnten nicht gelesen werden',
  flags_failed_text: 'Diese App hat nicht geantwortet. Warte einen Moment und versuche es erneut.',
  flags_off_for_server: 'Hier gibt es nichts zu wählen',
  flags_off_for_server_text:
    'Fristen gelten für Bestellungen, die diese App aufbewahrt, und wer die App betreibt, hat das ausgeschaltet.',
  flags_off_for_shop: 'Du bewahrst keine Bestellungen in dieser App auf',
  flags_off_for_shop_text:
    'Fristen gelten für aufbewahrte Bestellungen. Schalte das Aufbewahren auf der Startseite wieder ein und wähle sie dann hier.',

  effects: 'Mit diesen Einstellungen brauchen dich {after} Lieferungen; heute sind es {before}.',
  effects_same: 'Mit diesen Einstellungen brauchen dich {before} Lieferungen, wie heute.',
  effects_none: 'Mit diesen Einstellungen braucht dich keine Lieferung, wie heute.',
  effects_of_all:
    'Gezählt in allen offenen Bestellungen: {count}. Stummgeschaltete Lieferungen zählen mit.',
  effects_of_newest:
    'Gezählt in den neuesten offenen Bestellungen: {count}. Stummgeschaltete Lieferungen zählen mit.',
  effects_reading: 'Es wird gezählt, was diese Einstellungen bewirken …',
  effects_failed:
    'Was diese Einstellungen bewirken, konnte nicht gezählt werden. Du kannst sie trotzdem speichern.',

  limits_before: 'Vor dem Versand',
  limit_not_shipped: 'Nicht versendet',
  limit_not_shipped_help: 'Nach der Bestellung, wenn nichts sie zurückhält.',
  limit_not_handed_over: 'Etikett erstellt, vom Paketdienst nicht gescannt',
  limit_not_handed_over_help: 'Nachdem das Etikett erstellt wurde.',
  limit_no_tracking: 'Ohne Sendungsnummer oder Link versendet',
  limit_no_tracking_help: 'Nachdem sie als versendet markiert wurde.',
  limits_under_way: 'Unterwegs',
  limit_no_movement_domestic: 'Kein Scan, innerhalb eines Landes',
  limit_no_movement_cross_border: 'Kein Scan, über eine Grenze',
  limit_no_movement_customs: 'Kein Scan, beim Zoll',
  limit_late: 'Verspätet',
  limit_late_help: 'Nach dem versprochenen Tag.',
  limits_pickup: 'An einer Abholstelle oder in deinem Geschäft',
  limit_pickup_overdue: 'Wartet auf Abholung',
  limits_always:
    'Was du auch wählst: Eine Lieferung braucht dich auch, wenn sie verloren, beschädigt oder zurückgeschickt ist, wenn die Zustellung erfolglos war, und nach 30 Tagen ohne Meldung.',
  unit_business_days: 'Werktage',
  unit_days: 'Tage',
  limit_effect: 'Würde {after} markieren (heute {before})',
  limit_effect_same: 'Markiert heute {before}',

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
  flags_saved: 'Gespeichert. Deine Liste folgt gleich.',
  flags_deriving:
    'Deine Liste wird an diese Einstellungen angepasst. Bei vielen Bestellungen dauert das einige Minuten.',
  flags_changed: 'Jemand anderes hat inzwischen andere Einstellungen gespeichert',
  flags_changed_text:
    'Du siehst jetzt diese. Deine wurden nicht gespeichert: Ändere, was nötig ist, und speichere erneut.',
  flags_reset: 'Standardwerte verwenden',
};
