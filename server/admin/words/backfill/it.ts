import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'I tuoi ordini precedenti',
  backfill_waiting: 'Stiamo per cercare i tuoi ordini.',
  backfill_searching: 'Shopify sta elencando i tuoi ordini degli ultimi {days} giorni.',
  backfill_reading: 'Lettura dei tuoi ordini degli ultimi {days} giorni: {read} di {found}.',
  backfill_left: 'Ancora {time} circa. Metà del budget API resta libera per i tuoi clienti.',
  backfill_meanwhile: 'Nel frattempo i clienti possono seguire i loro ordini come sempre.',
  backfill_finished:
    'I tuoi ordini degli ultimi {days} giorni sono stati letti il {date}. Numero di ordini: {found}.',
  backfill_cancelled:
    'La lettura è stata terminata il {date}. Ciò che è stato letto fino ad allora resta.',
  backfill_stopped:
    'La lettura si è fermata il {date}. Ciò che è stato letto fino ad allora resta.',
  backfill_busy: 'Al momento Shopify non fa altri elenchi per questa app.',
  backfill_unavailable: 'Shopify non ha risposto.',
  backfill_cut: 'L’elenco di Shopify si è interrotto.',
  backfill_search_failed: 'Shopify non è riuscito a completare l’elenco dei tuoi ordini.',
  backfill_list_wrong: 'Ciò che Shopify ha inviato non era un elenco di ordini.',
  backfill_denied:
    'L’app non è autorizzata a leggere i tuoi ordini. Chiudi questa pagina, riapri l’app e approva ciò che Shopify chiede.',
  backfill_goes_on: 'Riproviamo da soli e riprendiamo da dove eravamo.',
  backfill_start: 'Leggi di nuovo',
  backfill_cancel: 'Interrompi la lettura',
  backfill_now_on: 'I tuoi ordini precedenti vengono letti',
  backfill_now_off: 'La lettura è terminata',
  backfill_failed: 'Non ha funzionato. Riprova tra un momento.',
};
