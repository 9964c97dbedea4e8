import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Quando una consegna è da seguire',
  flags_text:
    'L’elenco mostra una consegna in «Da seguire» appena uno di questi limiti è superato. Quello che leggono i clienti non cambia.',
  open_flags: 'Scegli quando una consegna è da seguire',
  flags_loading: 'Lettura delle impostazioni…',
  flags_failed: 'Non siamo riusciti a leggere le impostazioni',
  flags_failed_text: 'Questa app non ha risposto. Attendi un momento e riprova.',
  flags_off_for_server: 'Qui non c’è nulla da scegliere',
  flags_off_for_server_text:
    'I limiti valgono per gli ordini che questa app conserva, e chi gestisce l’app ha disattivato la conservazione.',
  flags_off_for_shop: 'Non conservi ordini in questa app',
  flags_off_for_shop_text:
    'I limiti valgono per gli ordini conservati. Riattiva la conservazione nella pagina iniziale, poi sceglili qui.',

  effects: 'Consegne da seguire con queste impostazioni: {after} (oggi: {before}).',
  effects_same: 'Consegne da seguire con queste impostazioni: {before}, come oggi.',
  effects_none: 'Con queste impostazioni nessuna consegna è da seguire, come oggi.',
  effects_of_all:
    'Conteggio su tutti gli ordini aperti: {count}. Contano anche le consegne silenziate.',
  effects_of_newest:
    'Conteggio sugli ordini aperti più recenti: {count}. Contano anche le consegne silenziate.',
  effects_reading: 'Calcolo dell’effetto di queste impostazioni…',
  effects_failed:
    'Non è stato possibile calcolare l’effetto di queste impostazioni. Puoi salvarle comunque.',

  limits_before: 'Prima della partenza',
  limit_not_shipped: 'Non spedito',
  limit_not_shipped_help: 'Dopo l’ordine, salvo che un’attesa lo spieghi.',
  limit_not_handed_over: 'Etichetta creata, non scansionata dal corriere',
  limit_not_handed_over_help: 'Dopo la creazione dell’etichetta.',
  limit_no_tracking: 'Spedito senza numero o link di tracciamento',
  limit_no_tracking_help: 'Dopo che è stato contrassegnato come spedito.',
  limits_under_way: 'In viaggio',
  limit_no_movement_domestic: 'Nessuna scansione, nello stesso Paese',
  limit_no_movement_cross_border: 'Nessuna scansione, tra Paesi diversi',
  limit_no_movement_customs: 'Nessuna scansione, in dogana',
  limit_late: 'In ritardo',
  limit_late_help: 'Dopo il giorno promesso.',
  limits_pickup: 'In un punto di ritiro o nel tuo negozio',
  limit_pickup_overdue: 'In attesa di ritiro',
  limits_always:
    'Qualunque cosa tu scelga, una consegna è da seguire anche se è smarrita, danneggiata o rispedita, se la consegna non è riuscita e dopo 30 giorni senza notizie.',
  unit_business_days: 'giorni lavorativi',
  unit_days: 'giorni',
  limit_effect: 'Ne segnalerebbe {after} (oggi {before})',
  limit_effect_same: 'Oggi ne segnala {before}',

  work_days: 'Giorni di lavoro',
  work_days_text: 'Solo questi giorni contano come lavorativi.',
  closed_days: 'Giorni di chiusura',
  closed_days_text: 'Non sono giorni lavorativi, nemmeno per ciò che è già in viaggio.',
  closed_none: 'Ancora nessuno.',
  closed_from: 'Primo giorno',
  closed_to: 'Ultimo giorno',
  closed_to_help: 'Lascia vuoto per un giorno solo.',
  closed_add: 'Aggiungi',
  closed_remove: 'Rimuovi',
  closed_remove_days: 'Rimuovi: {days}',
  closed_range: '{from} – {to}',
  closed_missing: 'Scegli il primo giorno.',
  closed_order: 'L’ultimo giorno è prima del primo.',

  limit_wrong: 'Inserisci un numero intero da {min} a {max}.',
  no_working_day: 'Scegli almeno un giorno.',
  date_malformed: 'Questa non è una data. Sceglila di nuovo.',
  too_many_dates: 'Puoi inserire al massimo {most} giorni. Rimuovi quelli passati.',
  flags_saved: 'Salvato. L’elenco si aggiorna tra un momento.',
  flags_deriving:
    'L’elenco si sta adattando a queste impostazioni. Con molti ordini servono alcuni minuti.',
  flags_changed: 'Nel frattempo qualcun altro ha salvato altre impostazioni',
  flags_changed_text:
    'Ora vedi le sue. Le tue non sono state salvate: modifica ciò che serve e salva di nuovo.',
  flags_reset: 'Usa i valori predefiniti',
};
