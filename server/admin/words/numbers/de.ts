import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analysen',
  numbers_text:
    'Wie viele Lieferungen pünktlich ankommen, wie lange welcher Paketdienst braucht und was am häufigsten schiefgeht.',
  open_numbers: 'Analysen öffnen',
  numbers_loading: 'Deine Analysen werden geladen …',
  numbers_failed: 'Wir konnten deine Analysen nicht laden',
  numbers_off_for_server: 'Hier gibt es keine Analysen',
  numbers_off_for_server_text:
    'Sie beruhen auf Bestellungen, die diese App aufbewahrt, und wer die App betreibt, hat das ausgeschaltet.',
  numbers_off_for_shop: 'Für Analysen müssen Bestellungen aufbewahrt werden',
  numbers_off_for_shop_text:
    'Sie beruhen auf Bestellungen, die diese App aufbewahrt. Das Zählen beginnt, wenn du das Aufbewahren wieder einschaltest.',

  numbers_period: 'Zeitraum',
  period_last_7: 'Letzte 7 Tage',
  period_last_30: 'Letzte 30 Tage',
  period_last_90: 'Letzte 90 Tage',
  period_this_month: 'Dieser Monat',
  period_last_month: 'Letzter Monat',
  numbers_days: '{days}, verglichen mit {before}',
  numbers_since: 'Gezählt seit {date}, der Zeitraum davor ist also nicht vollständig.',
  numbers_empty:
    'Noch ist nichts gezählt. Die ersten Zahlen kommen mit deinen nächsten Lieferungen.',
  numbers_period_unknown:
    'Den Zeitraum in der Adresse kennen wir nicht. Das sind die letzten 30 Tage.',
  numbers_lists:
    'In Listen stehen die Lieferungen, die noch aufbewahrt werden. Das können weniger sein, als hier gezählt sind.',

  numbers_day: 'Tag',
  numbers_week: 'Woche',
  numbers_total: 'Gesamt',
  numbers_now: 'Dieser Zeitraum',
  numbers_before: 'Zeitraum davor',
  numbers_deliveries: 'Lieferungen',

  on_time_title: 'Pünktliche Lieferungen',
  on_time_rose: 'Pünktliche Lieferungen: von {before} auf {now} gestiegen',
  on_time_fell: 'Pünktliche Lieferungen: von {before} auf {now} gefallen',
  on_time_same: 'Pünktliche Lieferungen: {now}, etwa wie zuvor ({before})',
  on_time_alone: 'Pünktliche Lieferungen: {now}',
  on_time_few:
    'Zu wenige Lieferungen mit erwartetem Zustelldatum, um zu sagen, wie viele pünktlich waren: {count}',
  on_time_text:
    'Pünktlich ist, was spätestens an dem Tag zugestellt wurde, der deinem Kunden zuerst zugesagt war. Lieferungen ohne einen solchen Tag zählen im Prozentsatz nicht mit.',
  on_time: 'Pünktlich',
  on_time_unknown: 'Ohne erwartetes Zustelldatum',

  transit_title: 'Laufzeit',
  transit_alone: 'Die Hälfte brauchte höchstens {median}, neun von zehn höchstens {p90}',
  transit_compared:
    'Die Hälfte brauchte höchstens {median}, neun von zehn höchstens {p90}; im Zeitraum davor {median_before} und {p90_before}',
  transit_few: 'Zu wenige Lieferungen, um zu sagen, wie lange sie brauchen: {count}',
  transit_text: 'Tage vom Versand bis zur Zustellung, Wochenenden mitgezählt.',
  transit_median: 'Die Hälfte brauchte höchstens',
  transit_p90: 'Neun von zehn brauchten höchstens',
  transit_median_before: 'Die Hälfte, Zeitraum davor',
  transit_longest: '{days} oder länger',
  transit_routes: 'Nach Land und Paketdienst',
  transit_no_country: 'Land nicht bekannt',

  problems_title: 'Probleme',
  problems_finding:
    'Probleme: {count} (Zeitraum davor: {before}). Am häufigsten: {problem} ({most})',
  problems_none: 'Keine Probleme in diesem Zeitraum',
  problems_text:
    'Jedes Problem zählt einmal je Lieferung, an dem Tag, an dem es begann, auch wenn es vorbei ist. Die Links öffnen die Lieferungen, die das Problem jetzt haben.',
  problems_kind: 'Art des Problems',

  lookups_title: 'Was Kunden abgefragt haben',
  lookups_finding: 'Bei {share} der Abfragen wurde die Bestellung gefunden',
  lookups_few: 'Abfragen: {count}',
  lookups_text:
    'Gezählt ohne Angaben dazu, wer es war. Eine Seite mit dem Block in deinem Theme zählt nicht als geöffnet.',
  lookups_what: 'Was geschah',
  lookups_pages: 'Tracking-Seite geöffnet',
  lookups_found: 'Bestellung gefunden',
  lookups_not_found: 'Bestellung nicht gefunden',
  lookups_refused: 'Nach zu vielen Versuchen abgewiesen',
  lookups_unanswered: 'Shopify oder diese App hat nicht geantwortet',
};
