import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Corrieri',
  carriers_text:
    'Quali corrieri danno notizie dei tuoi pacchi, e un servizio di tracciamento per gli altri.',
  open_carriers: 'Apri i tuoi corrieri',
  carriers_loading: 'Vediamo da dove arrivano notizie dei tuoi pacchi…',
  carriers_failed: 'Non siamo riusciti a leggere i tuoi corrieri',
  carriers_failed_text: 'Questa app non ha risposto. Attendi un momento e riprova.',
  carriers_off_for_server: 'Qui non ci sono notizie di un servizio di tracciamento',
  carriers_off_for_server_text:
    'A un servizio di tracciamento si chiede solo degli ordini che questa app conserva, e chi gestisce l’app ha disattivato la conservazione.',
  carriers_off_for_shop: 'Un servizio di tracciamento richiede che si conservino ordini',
  carriers_off_for_shop_text:
    'Gli si chiede solo degli ordini che questa app conserva, e tu hai disattivato la conservazione. Riattivala nella pagina iniziale, poi scegli qui un servizio.',

  news: 'Notizie dei tuoi pacchi',
  news_complete: 'Di tutti i tuoi pacchi ci sono notizie.',
  news_needs_none:
    'Di tutti i tuoi pacchi ci sono notizie da Shopify. Non ti serve un servizio di tracciamento.',
  news_missing:
    'Pacchi senza notizie: {count} su {total} ({share}). I loro clienti trovano un link al corriere.',
  news_counted:
    'Sono contati i pacchi partiti da più di un giorno, degli ordini che questa app conserva.',
  news_none_counted:
    'Non c’è ancora nulla da contare. Qui appare qualcosa quando i pacchi sono in viaggio da un giorno.',
  news_carrier: 'Corriere',
  news_packages: 'Pacchi',
  news_from_shopify: 'Notizie da Shopify',
  news_from: 'Notizie da {service}',
  news_none: 'Senza notizie',
  news_no_carrier: 'Senza corriere indicato',
  news_others: 'Tutti gli altri corrieri',

  service_add: 'Un servizio di tracciamento',
  service_add_text:
    'Shopify non segue tutti i corrieri. Dove mancano notizie, un servizio di tracciamento spesso le ha: ogni scansione, il giorno previsto e che cosa è andato storto. I tuoi clienti le leggono allora come per ogni altro pacco. Ti serve un tuo account presso un servizio, che paghi direttamente.',
  service_name: 'Servizio di tracciamento',
  service_own: 'Il tuo servizio',
  service_key: 'Chiave API',
  service_key_help:
    'La trovi nel tuo account {service}. La controlliamo subito e senza costi, la conserviamo cifrata e non la mostriamo mai più.',
  service_address: 'Indirizzo del tuo server',
  service_address_help:
    'Per esempio https://karrio.example.com. Deve essere raggiungibile da internet.',
  service_ceiling: 'Numero massimo di pacchi al mese',
  service_ceiling_help:
    'La maggior parte dei servizi fa pagare ogni pacco che comincia a seguire. Oltre questo numero, i pacchi aspettano il mese successivo.',
  service_postal_code: 'Invia il CAP quando il servizio lo chiede',
  service_postal_code_help:
    'Alcuni corrieri danno notizie solo con il CAP. Lo leggiamo da Shopify in quel momento e non lo conserviamo.',
  service_postal_code_missing:
    'Alcuni corrieri danno notizie solo con il CAP. Non viene inviato, perché Shopify non ha autorizzato questa app a leggere gli indirizzi. Solo noi possiamo rimediare, chiedendo l’approvazione di Shopify: scrivici.',
  service_writes_back: 'Informa anche Shopify',
  service_writes_back_help:
    'Shopify sa così che un pacco è stato ritirato, è in consegna o è stato consegnato, e lo mostra nella sua pagina dell’ordine e nelle sue email. Ogni passaggio viene scritto una sola volta. Ciò che è stato scritto resta in Shopify. Disattivato finché non lo attivi.',
  service_writes_back_missing:
    'Al salvataggio, Shopify ti chiede il permesso di modificare le evasioni. Senza, non viene scritto nulla.',
  service_connect: 'Controlla e salva',
  service_connected: '{service} è collegato',

  sent: 'Che cosa viene comunicato a {service}',
  sent_text: 'Solo dei pacchi di cui Shopify non ha notizie:',
  sent_number: 'il numero di tracciamento',
  sent_carrier: 'il nome del corriere',
  sent_country: 'il Paese di destinazione',
  sent_shipped: 'quando è stato spedito',
  sent_postal_code: 'il CAP, quando {service} lo chiede',
  sent_never:
    'Mai un nome, una via, un indirizzo email o un numero di telefono, né che cosa è stato ordinato.',

  key_missing: 'Inserisci la chiave API.',
  key_malformed:
    'Questa non è una chiave API: contiene spazi o caratteri insoliti. Copiala di nuovo.',
  key_wrong: '{service} non accetta questa chiave. Copiala di nuovo dal tuo account.',
  key_used_up:
    'La chiave è giusta, ma il tuo account {service} è esaurito. Ricaricalo, poi riprova.',
  address_malformed: 'Inserisci un indirizzo che cominci con https:// e non contenga una password.',
  address_refused:
    'Questo indirizzo porta in una rete privata. Inseriscine uno raggiungibile da internet.',
  address_silent: 'A questo indirizzo non risponde nulla. Controllalo, o riprova tra un momento.',
  address_unexpected: 'A questo indirizzo risponde qualcosa, ma non come {service}. Controllalo.',
  ceiling_malformed: 'Inserisci un numero intero da 1 a {most}.',
  secret_malformed: 'Usa al massimo 500 caratteri su una sola riga.',
  service_unreachable: '{service} non risponde. Riprova tra un momento.',
  service_busy: '{service} chiede meno richieste in questo momento. Riprova tra un minuto.',
  service_unexpected:
    '{service} ha dato una risposta che non capiamo. Riprova più tardi, o scrivici.',
  service_not_offered: 'Questo servizio non si può più scegliere. Apri di nuovo questa pagina.',
  too_many_checks: 'Sono state controllate troppe chiavi. Riprova tra un’ora.',

  service_used:
    'Pacchi di questo mese: {used} su {most} al massimo. Il mese successivo comincia il {date}.',
  service_full:
    'Hai raggiunto il limite di questo mese. Gli altri pacchi aspettano fino al {date}, o finché non lo alzi.',
  service_checked: 'Ultima risposta: {time}',
  service_server: 'Il tuo server: {address}',

  trouble: '{service} non dà notizie in questo momento',
  trouble_wrong_key: '{service} non accetta più la tua chiave.',
  trouble_rate_limited: '{service} chiede meno richieste.',
  trouble_quota_used_up: 'Il tuo account {service} è esaurito. Ricaricalo.',
  trouble_no_answer: '{service} non risponde.',
  trouble_server_error: '{service} segnala un proprio guasto.',
  trouble_unexpected_answer: '{service} dà risposte che non capiamo.',
  trouble_at: 'Ultimo tentativo: {time}.',
  trouble_resumes: 'Riproviamo da soli: {time}.',
  trouble_stops: 'Chiederemo di nuovo appena avrai salvato una chiave che funziona.',
  trouble_stays:
    'Le notizie già arrivate restano. I clienti notano solo che non ne arrivano di nuove.',

  hook_address: 'Indirizzo del webhook',
  hook_address_help:
    'Inseriscilo come webhook nel tuo account {service}. Così le notizie arrivano subito; senza webhook, le chiediamo ogni poche ore.',
  hook_copy: 'Copia l’indirizzo',
  hook_secret: 'Segreto del webhook',
  hook_secret_help:
    'Appartiene al webhook del tuo account {service} e prova che le notizie vengono da lì. Senza, i webhook sono rifiutati.',
  hook_secret_saved:
    'Ce n’è uno salvato, che non viene mai mostrato. Inseriscine un altro per sostituirlo.',
  service_saved: 'Le tue impostazioni sono salvate',

  service_change: 'Altra chiave o altro servizio',
  service_change_text:
    'La nuova chiave viene prima controllata; finché non funziona, resta quella attuale. Un altro servizio ha un altro indirizzo del webhook.',
  service_keep: 'Mantieni quello attuale',

  service_off: 'Disattiva {service}',
  service_off_text: 'Dei pacchi ci sono allora solo le notizie che ha Shopify.',
  service_off_sure:
    'Si cancellano la chiave e tutte le notizie di {service} conservate qui. Non si può annullare. Il tuo account {service} resta com’è.',
  service_off_yes: 'Sì, disattiva',
  service_off_no: 'Lascia attivo',
  service_off_done: '{service} è disattivato',
};
