import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Statistiche',
  numbers_text:
    'Quante consegne sono puntuali, quanto tempo impiega ogni corriere e che cosa va storto più spesso.',
  open_numbers: 'Apri le statistiche',
  numbers_loading: 'Lettura delle statistiche…',
  numbers_failed: 'Non siamo riusciti a leggere le statistiche',
  numbers_off_for_server: 'Qui non ci sono statistiche',
  numbers_off_for_server_text:
    'Si basano sugli ordini che questa app conserva, e chi gestisce l’app ha disattivato la conservazione.',
  numbers_off_for_shop: 'Le statistiche richiedono ordini conservati',
  numbers_off_for_shop_text:
    'Si basano sugli ordini che questa app conserva. Il conteggio inizia quando riattivi la conservazione.',

  numbers_period: 'Periodo',
  period_last_7: 'Ultimi 7 giorni',
  period_last_30: 'Ultimi 30 giorni',
  period_last_90: 'Ultimi 90 giorni',
  period_this_month: 'Questo mese',
  period_last_month: 'Mese scorso',
  numbers_days: '{days}, rispetto a {before}',
  numbers_since: 'Inizio del conteggio: {date}. Il periodo precedente non è quindi completo.',
  numbers_empty:
    'Non è stato ancora contato nulla. I primi numeri arrivano con le prossime consegne.',
  numbers_period_unknown:
    'Non conosciamo il periodo dell’indirizzo. Questi sono gli ultimi 30 giorni.',
  numbers_lists:
    'Gli elenchi contengono le consegne ancora conservate e possono quindi essere più corti di questi numeri.',

  numbers_day: 'Giorno',
  numbers_week: 'Settimana',
  numbers_total: 'Totale',
  numbers_now: 'Questo periodo',
  numbers_before: 'Periodo precedente',
  numbers_deliveries: 'Consegne',

  on_time_title: 'Consegne puntuali',
  on_time_rose: 'Puntuali: salite dal {before} al {now}',
  on_time_fell: 'Puntuali: scese dal {before} al {now}',
  on_time_same: 'Puntuali: {now}, più o meno come prima ({before})',
  on_time_alone: 'Puntuali: {now}',
  on_time_few:
    'Troppo poche consegne con una data prevista per dire quante sono state puntuali: {count}',
  on_time_text:
    'È puntuale ciò che è stato consegnato al più tardi nel giorno promesso inizialmente al cliente. La percentuale non include le consegne senza un giorno promesso.',
  on_time: 'Puntuali',
  on_time_unknown: 'Senza data prevista',

  transit_title: 'Tempo di transito',
  transit_alone: 'La metà ha richiesto al massimo {median}, nove su dieci al massimo {p90}',
  transit_compared:
    'La metà ha richiesto al massimo {median}, nove su dieci al massimo {p90}; nel periodo precedente {median_before} e {p90_before}',
  transit_few: 'Troppo poche consegne per dire quanto tempo richiedono: {count}',
  transit_text: 'Giorni dalla spedizione alla consegna, fine settimana inclusi.',
  transit_median: 'La metà, al massimo',
  transit_p90: 'Nove su dieci, al massimo',
  transit_median_before: 'La metà, periodo precedente',
  transit_longest: '{days} o più',
  transit_routes: 'Per Paese e corriere',
  transit_no_country: 'Paese non noto',

  problems_title: 'Problemi',
  problems_finding:
    'Problemi: {count} (periodo precedente: {before}). Il più frequente: {problem} ({most})',
  problems_none: 'Nessun problema in questo periodo',
  problems_text:
    'Ogni problema conta una volta per consegna, nel giorno in cui è iniziato, anche quando è finito. I link aprono ciò che ha il problema adesso.',
  problems_kind: 'Problema',

  lookups_title: 'Cosa hanno cercato i clienti',
  lookups_finding: 'Il {share} delle ricerche ha trovato l’ordine',
  lookups_few: 'Ricerche: {count}',
  lookups_text:
    'Il conteggio non registra chi era. Una pagina con il blocco del tuo tema non conta come aperta.',
  lookups_what: 'Cosa è successo',
  lookups_pages: 'Pagina di tracciamento aperta',
  lookups_found: 'Ordine trovato',
  lookups_not_found: 'Ordine non trovato',
  lookups_refused: 'Rifiutata dopo troppi tentativi',
  lookups_unanswered: 'Shopify o questa app non ha risposto',
};
