import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Deine früheren Bestellungen',
  backfill_waiting: 'Wir suchen gleich nach deinen Bestellungen.',
  backfill_searching: 'Shopify listet deine Bestellungen der letzten {days} Tage auf.',
  backfill_reading: 'Wir lesen deine Bestellungen der letzten {days} Tage: {read} von {found}.',
  backfill_left: 'Noch etwa {time}. Die Hälfte des API-Budgets bleibt dabei für deine Kunden frei.',
  backfill_meanwhile: 'Kunden können ihre Bestellungen währenddessen wie gewohnt verfolgen.',
  backfill_finished:
    'Deine Bestellungen der letzten {days} Tage wurden am {date} gelesen. Anzahl der Bestellungen: {found}.',
  backfill_cancelled: 'Das Lesen wurde am {date} beendet. Was bis dahin gelesen wurde, bleibt.',
  backfill_stopped:
    'Das Lesen ist am {date} stehen geblieben. Was bis dahin gelesen wurde, bleibt.',
  backfill_busy: 'Shopify erstellt für diese App im Moment keine weiteren Listen.',
  backfill_unavailable: 'Shopify hat nicht geantwortet.',
  backfill_cut: 'Die Liste von Shopify brach ab.',
  backfill_search_failed: 'Shopify konnte die Liste deiner Bestellungen nicht fertigstellen.',
  backfill_list_wrong: 'Was Shopify geschickt hat, war keine Liste von Bestellungen.',
  backfill_denied:
    'Die App darf deine Bestellungen nicht lesen. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  backfill_goes_on: 'Wir versuchen es von selbst erneut und machen da weiter, wo wir waren.',
  backfill_start: 'Erneut lesen',
  backfill_cancel: 'Lesen beenden',
  backfill_now_on: 'Deine früheren Bestellungen werden gelesen',
  backfill_now_off: 'Das Lesen ist beendet',
  backfill_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
};
