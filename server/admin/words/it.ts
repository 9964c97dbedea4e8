import { access } from './access/it.ts';
import { backfill } from './backfill/it.ts';
import { carriers } from './carriers/it.ts';
import { delivery } from './delivery/it.ts';
import { deliveries } from './deliveries/it.ts';
import { numbers } from './numbers/it.ts';
import { flags } from './flags/it.ts';
import { mails } from './mails/it.ts';
import { reports } from './reports/it.ts';
import { webhooks } from './webhooks/it.ts';
import type { Words } from './words.ts';

export const it: Words = {
  title: 'Track your order',
  loading: 'Stiamo controllando il tuo negozio…',
  failed: 'Non siamo riusciti a controllare il tuo negozio',
  failed_text: 'Shopify o questa app non ha risposto. Attendi un momento e riprova.',
  try_again: 'Riprova',
  still_failed: 'Ancora nessuna risposta',
  read_again: 'Controlla di nuovo',
  was_read_again: 'Controllato ora',

  works: 'Il tracciamento degli ordini funziona',
  works_text: 'I clienti possono seguire i loro ordini sulla tua pagina di tracciamento.',
  ready: 'Il tracciamento degli ordini è pronto',
  ready_text: 'Potrai provarlo quando il tuo negozio avrà il primo ordine.',

  page: 'La tua pagina di tracciamento',
  page_text: 'C’è già, con l’aspetto del tuo tema. Aggiungi il suo indirizzo al tuo menu.',
  page_address: 'Indirizzo',
  page_moved:
    'Hai dato all’app un altro indirizzo in Impostazioni › App e canali di vendita? Allora usa quello.',
  open_page: 'Apri la pagina',
  copy: 'Copia',
  copied: 'Indirizzo copiato',
  open_menus: 'Apri i menu',
  copy_failed: 'Il tuo browser non consente di copiare. Seleziona il testo e copialo tu.',
  previews: 'Ciò che leggono i clienti, con un ordine inventato. Le anteprime valgono un giorno.',
  preview_arriving: 'Anteprima: in viaggio',
  preview_delivered: 'Anteprima: consegnato',
  preview_attempted: 'Anteprima: un problema',

  emails: 'Un pulsante nelle tue email',
  emails_text:
    'Porta i clienti al loro ordine sulla tua pagina di tracciamento, nel colore di risalto delle tue email. Copialo, apri la notifica, scegli «Modifica codice» e incollalo dove deve stare.',
  order_confirmation: 'Conferma dell’ordine',
  shipping_confirmation: 'Conferma di spedizione',
  copy_button: 'Copia il pulsante',
  button_copied: 'Pulsante copiato',
  open_notification: 'Apri la notifica',
  track_order: 'Traccia l’ordine',
  track_package: 'Traccia il pacco',

  page_settings: 'Cosa dice la tua pagina di tracciamento',
  page_settings_text:
    'Il blocco nel tuo tema ha le stesse impostazioni. Lascia vuoto un campo per il nostro testo, nella lingua del cliente.',
  contact_link: 'Pagina dei contatti',
  contact_link_help:
    'Dove porta il link dei contatti, di solito /pages/contact. Senza, i clienti scrivono all’indirizzo email del tuo negozio.',
  returns_link: 'Pagina dei resi',
  returns_link_help: 'Dove porta il link dei resi. Lascia vuoto per non mostrarlo.',
  contact_sentence: 'Come contattarti',
  contact_sentence_help: 'Per esempio «Chiamaci nei giorni feriali, dalle 9 alle 17».',
  returns_sentence: 'Come fare un reso',
  returns_sentence_help: 'Per esempio «Usa l’etichetta nel pacco».',
  ships_in: 'Tempi di spedizione',
  ships_in_help:
    'Per esempio «Di solito spediamo in 2 o 3 giorni lavorativi». Qui non abbiamo un nostro testo.',
  form_of_address: 'Forma di cortesia',
  form_of_address_help:
    'Per olandese (je o u), tedesco (du o Sie), francese (tu o vous), spagnolo (tú o usted) e italiano (tu o Lei).',
  form_as_written: 'Come scriviamo noi: formale in francese, informale nelle altre',
  form_formal: 'Formale',
  form_informal: 'Informale',
  save: 'Salva',
  page_settings_saved: 'La tua pagina di tracciamento è cambiata',
  page_settings_wrong: 'Non è ancora salvato nulla: guarda i campi in rosso',
  page_settings_failed: 'Non ha funzionato. Riprova tra un momento.',
  page_settings_unread:
    'Non siamo riusciti a leggere le tue scelte. Riapri questa pagina tra un momento.',
  link_malformed:
    'Inizia con https:// per un altro sito o con / per una pagina del tuo negozio, come /pages/contact.',
  link_too_long: 'Usa al massimo 500 caratteri.',
  sentence_not_plain: 'Usa testo semplice, senza HTML, Liquid o parentesi graffe.',
  sentence_too_long: 'Usa al massimo 200 caratteri.',

  block: 'Il blocco «Track your order» nel tuo tema',
  block_placed: 'Nel tuo tema',
  block_placed_text: 'I clienti lo trovano nel tuo tema pubblicato.',
  block_placed_on: 'I clienti lo trovano nel tuo tema pubblicato, su: {places}.',
  block_everywhere:
    'Lo mostrano tutte le pagine con il modello «page». Per averlo su una sola pagina, toglilo da lì e segui questi passaggi.',
  block_missing: 'Non è nel tuo tema',
  block_missing_text:
    'Per la pagina di tracciamento non serve. Con il blocco componi la pagina nell’editor del tema. Dai alla pagina un modello tutto suo, così nessun’altra pagina mostra il blocco.',
  block_template:
    'Nell’editor del tema apri l’elenco in alto, scegli Pagine › Crea modello e chiamalo track-order.',
  block_add: 'Aggiungi il blocco a quel modello e salva.',
  block_page: 'Crea una pagina e scegli il modello del tema track-order.',
  block_unavailable: 'Non possibile in questo tema',
  block_unavailable_text:
    'Il tuo tema è di un tipo meno recente, senza blocchi di app. Usa la pagina di tracciamento.',
  block_unknown: 'Non si sa',
  block_unknown_text:
    'Shopify non dice a questa pagina se il blocco è nel tuo tema. Lo vedi nell’editor del tema.',
  block_looking: 'Stiamo controllando il tuo tema…',
  add_block: 'Aggiungi il blocco',
  create_page: 'Crea una pagina',
  open_editor: 'Apri l’editor del tema',
  block_was_placed: 'Il blocco è nel tuo tema',

  links: 'Un link per un solo cliente',
  links_text:
    'Apre un ordine senza chiedere l’indirizzo email. Invialo solo al cliente di quell’ordine.',
  link_order: 'Numero d’ordine',
  link_days: 'Durata del link (giorni)',
  make_link: 'Crea un link',
  link_made: 'Il link è pronto',
  link_to: 'Link all’ordine {order}',
  link_until: 'Vale fino al {date}, se non lo disattivi prima.',
  copy_link: 'Copia il link',
  open_link: 'Apri il link',
  link_copied: 'Link copiato',
  end_links: 'Disattiva i link a questo ordine',
  links_ended: 'I link all’ordine {order} sono disattivati',
  link_several: 'Più di un ordine ha questo numero. Scegli quello giusto.',
  link_choice: '{order}, effettuato il {date}',
  end_all: 'Disattiva tutti i link del negozio',
  end_all_sure: 'Tutti i link inviati ai clienti smetteranno di funzionare. Non si può annullare.',
  end_all_yes: 'Sì, disattiva tutti i link',
  end_all_no: 'Mantienili',
  all_links_ended: 'Tutti i link sono disattivati',
  links_failed: 'Non ha funzionato. Riprova tra un momento.',
  link_no_order: 'Non c’è nessun ordine con questo numero.',
  link_days_range: 'Inserisci un numero intero da 1 a 90.',
  order_required: 'Inserisci un numero d’ordine.',
  order_malformed: 'Questo non è un numero d’ordine. È simile a #1001.',
  order_is_email: 'Questo è un indirizzo email. Inserisci il numero d’ordine.',
  order_is_link: 'Questo è un link. Inserisci il numero d’ordine.',
  order_is_tracking_number: 'Questo è un numero di tracciamento. Inserisci il numero d’ordine.',

  kept: 'Ordini che conserviamo',
  kept_on:
    'Per rispondere subito ai clienti conserviamo, cifrato, ciò che possono leggere del loro ordine e un codice ricavato dal loro indirizzo email; mai il nome, la via, il telefono, l’indirizzo email o quanto hanno pagato. Tutto viene cancellato {end} giorni dopo la fine di un ordine e al più tardi {most} giorni dopo che è stato effettuato.',
  kept_deletes: 'Se lo disattivi, ciò che è conservato viene cancellato.',
  kept_off:
    'Gli ordini non vengono conservati. Ogni volta che un cliente guarda, lo chiediamo a Shopify.',
  keep_turn_off: 'Disattiva',
  keep_turn_on: 'Attiva',
  keep_leave_on: 'Lascia attivo',
  kept_now_off: 'Non si conserva più nulla',
  kept_now_on: 'Gli ordini vengono conservati',
  kept_failed: 'Non ha funzionato. Riprova tra un momento.',
  kept_unread:
    'Non siamo riusciti a leggere se gli ordini vengono conservati. Riapri questa pagina tra un momento.',
  asks: 'Un cliente chiede che cosa è conservato su di lui',
  asks_kept:
    'Richiesta del {asked}. Ordini conservati: {count}. Scarica il file e invialo al cliente entro il {due}.',
  asks_nothing:
    'Richiesta del {asked}. Dei suoi ordini non è conservato nulla. Comunicalo al cliente entro il {due}.',
  asks_download: 'Scarica il file',
  asks_downloaded: 'Il file è stato scaricato',
  asks_order: 'Apri un ordine di questo cliente',

  health: 'Collegamento al tuo negozio',
  ok: 'A posto',
  note: 'Da sapere',
  warning: 'Richiede attenzione',
  critical: 'Non funziona',

  read_orders: 'Legge i tuoi ordini',
  read_orders_missing: 'L’app non ha l’autorizzazione a leggere i tuoi ordini',
  read_orders_fix:
    'Non si può trovare nessun ordine. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',
  read_merchant_managed_fulfillment_orders: 'Vede che cosa devi ancora spedire',
  read_merchant_managed_fulfillment_orders_missing:
    'L’app non ha l’autorizzazione a vedere che cosa devi ancora spedire',
  read_merchant_managed_fulfillment_orders_fix:
    'I clienti non possono sapere che cosa deve ancora arrivare. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',
  read_third_party_fulfillment_orders:
    'Vede che cosa devono ancora spedire i tuoi partner di magazzino',
  read_third_party_fulfillment_orders_missing:
    'L’app non ha l’autorizzazione a vedere che cosa devono ancora spedire i tuoi partner di magazzino',
  read_third_party_fulfillment_orders_fix:
    'I clienti non possono sapere che cosa deve ancora inviare un partner. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',
  read_returns: 'Vede i resi',
  read_returns_missing: 'L’app non ha l’autorizzazione a vedere i resi',
  read_returns_fix:
    'I clienti non possono sapere dov’è il loro reso. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',
  read_fulfillments: 'Viene a sapere subito di spedizioni e scansioni',
  read_fulfillments_missing: 'Alcune novità sui pacchi possono arrivare in ritardo',
  read_fulfillments_fix:
    'Ogni ordine viene trovato, ma una nuova scansione può comparire fino a un giorno dopo. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',
  write_app_proxy: 'La tua pagina di tracciamento è attiva',
  write_app_proxy_missing: 'La tua pagina di tracciamento non è attiva',
  write_app_proxy_fix:
    'All’app manca il suo indirizzo web nel tuo negozio, quindi non si può cercare nessun ordine. Chiudi questa pagina, riapri l’app e approva ciò che chiede Shopify.',

  email: 'Riconosce i clienti dal loro indirizzo email',
  email_missing: 'L’app non ha l’autorizzazione a leggere gli indirizzi email',
  email_fix:
    'Senza, nessun cliente può essere riconosciuto. Solo noi possiamo rimediare, chiedendo l’approvazione di Shopify: scrivici.',
  email_unknown: 'Si potrà verificare quando il tuo negozio avrà il primo ordine.',

  password: 'Il tuo negozio è aperto ai visitatori',
  password_title: 'Il tuo negozio ha una password',
  password_fix:
    'Solo i visitatori che conoscono la password possono tracciare un ordine. Rimuovila quando apri il negozio.',
  password_unknown_title: 'Il tuo negozio ha una password?',
  password_unknown:
    'Finché ce l’ha, solo i visitatori che la conoscono possono tracciare un ordine. La trovi nelle preferenze del tuo negozio.',
  open_preferences: 'Apri le preferenze',

  write_to_us: 'Scrivici',

  old_orders: 'Trova ordini di qualsiasi data',
  old_orders_title: 'Trova gli ordini degli ultimi 60 giorni',
  old_orders_note:
    'I clienti con un ordine più vecchio leggono di contattarti. Solo noi possiamo rimediare, chiedendo l’approvazione di Shopify: scrivici.',

  api: 'Aggiornata fino al {date}',
  api_ending_title: 'Aggiornata solo fino al {date}',
  api_ending_fix: 'L’app va aggiornata prima di quel giorno. Solo noi possiamo farlo: scrivici.',
  api_ended_title: 'Non aggiornata dal {date}',
  api_ended_fix:
    'Finché l’app non è aggiornata, i clienti possono leggere risposte errate o incomplete. Solo noi possiamo farlo: scrivici.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
