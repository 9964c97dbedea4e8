import type { ReportWords } from './report-words.ts';

export const it: ReportWords = {
  subject_one: '{view}: {count} consegna',
  subject_other: '{view}: {count} consegne',
  subject_empty: '{view}: oggi niente',
  as_of: '{shop}, aggiornato: {time}',
  need_one: '{count} di queste è da seguire.',
  need_other: '{count} di queste sono da seguire.',
  need_none: 'Nessuna di queste è da seguire.',
  nothing: 'In questo elenco non c’è nessuna consegna.',
  by_kind: 'Che cosa è da seguire',
  most_urgent: 'Le più urgenti',
  since: 'da: {date}',
  expected: 'prevista: {date}',
  open_list: 'Apri l’elenco',
  attached: 'Sono tutte nel file allegato, senza numeri di tracciamento. Quelli sono nell’elenco.',
  attached_first:
    'Le prime {count} sono nel file allegato, senza numeri di tracciamento. Nell’elenco ci sono tutte.',
  why: '{shop} ti invia questo report con {app}.',
  stop: 'Smetti di ricevere questo report',

  digest_name: 'Nuove consegne da seguire',
  digest_subject_one: 'Novità: {count} consegna da seguire',
  digest_subject_other: 'Novità: {count} consegne da seguire',
  digest_subject_none: 'Nessuna nuova consegna da seguire',
  digest_since: '{shop}: novità dal {since}, situazione al {time}',
  digest_more_one: 'e {count} altra',
  digest_more_other: 'e altre {count}',
  digest_standing_one: 'In tutto, {count} consegna è da seguire.',
  digest_standing_other: 'In tutto, {count} consegne sono da seguire.',
  digest_standing_none: 'Al momento nessuna consegna è da seguire.',
  digest_resolved_one: 'Da allora {count} non è più da seguire.',
  digest_resolved_other: 'Da allora {count} non sono più da seguire.',

  ask_subject: 'Vuoi ricevere questo report di {shop}?',
  ask_text:
    'Qualcuno di {shop} vorrebbe che ricevessi il report «{view}» a questo indirizzo. Dice quali consegne sono da seguire.',
  ask_ignore:
    'Se non lo vuoi, non devi fare nulla: non verrà inviato niente. Il link funziona fino al {date}.',
  ask_button: 'Scegli nella pagina successiva',

  agree_title: 'Vuoi ricevere i report di {shop}?',
  agree_text: 'Puoi smettere di ricevere ogni report con un clic in ogni email.',
  agree_button: 'Sì, voglio ricevere il report',
  agreed_title: 'Riceverai il report',
  agreed_text: 'Arriverà con il prossimo invio di {shop}.',
  stop_title: 'Vuoi smettere di ricevere questo report di {shop}?',
  stop_text: 'Non ti verrà più inviato. Gli altri continueranno a riceverlo.',
  stop_button: 'Smetti di riceverlo',
  stopped_title: 'Non riceverai più questo report',
  stopped_text: 'Se lo vuoi di nuovo, chiedilo a {shop}.',
  gone_title: 'Questo link non funziona più',
  gone_text:
    'È troppo vecchio, oppure il report è stato modificato. Chiedi al negozio che l’ha inviato.',
  failed_title: 'Non ha funzionato',
  failed_text: 'Attendi un momento e riprova.',
};
