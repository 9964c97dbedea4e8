import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Email ai clienti',
  mails_text:
    'Scrivi ai tuoi clienti quando succede qualcosa a una consegna, prima che lo chiedano. Non viene inviato nulla finché non lo attivi qui.',
  mails_loading: 'Lettura delle tue email ai clienti…',
  mails_failed: 'Non siamo riusciti a leggere le tue email ai clienti',
  mails_cannot_send_text:
    'Chi gestisce l’app deve collegarla a un server di posta: mancano SMTP_URL, MAIL_FROM e SHOPIFY_APP_URL. Fino ad allora qui non si può attivare nulla e nessun cliente riceve email.',
  mails_not_kept: 'Non conservi ordini in questa app',
  mails_not_kept_text:
    'Senza di essi non ci accorgiamo di che cosa succede a una consegna. Attiva la conservazione nella pagina iniziale dell’app; fino ad allora qui non si può attivare nulla.',
  mails_not_kept_server_text:
    'Chi gestisce l’app ha disattivato la conservazione degli ordini (KEEP_ORDERS). Senza di essi non ci accorgiamo di che cosa succede a una consegna, quindi qui non si può attivare nulla.',
  mails_kinds: 'Quando i clienti ricevono un’email',
  mails_shopify:
    'Shopify può già avvisare che un ordine è stato spedito, è in consegna o è stato consegnato: Impostazioni › Notifiche. Perciò suggeriamo solo quello che nessun altro dice.',
  mails_suggest: 'Scegli quello che suggeriamo',
  mails_wishes: 'I clienti possono chiedere email sul proprio ordine',
  mails_wishes_text:
    'Appena un tipo qui sopra è attivo, la loro pagina di tracciamento lo propone: tutte le novità, o solo se qualcosa va storto, anche di tipi non scelti. Vanno all’indirizzo dell’ordine e finiscono con l’ultima consegna.',
  mail_when_shipped:
    'Quando un ordine, o una sua parte, è partito. Lo dice anche la conferma di spedizione di Shopify.',
  mail_when_late:
    'Quando il giorno promesso è passato o il corriere ne indica uno successivo. Il tuo limite in giorni: {late}.',
  mail_when_no_movement:
    'Quando non c’è stata alcuna scansione per la durata del tuo limite. In giorni lavorativi: {domestic} in un solo Paese, {abroad} oltre confine, {customs} in dogana.',
  mail_when_attempt_failed:
    'Quando il corriere non è riuscito a consegnare; di nuovo per un tentativo in un altro giorno.',
  mail_when_ready_to_collect:
    'Quando aspetta in un punto di ritiro o nel tuo negozio. Per il tuo negozio lo dice anche la notifica di Shopify.',
  mail_when_collection_reminder: 'Quando aspetta ancora lì. Il tuo limite in giorni: {pickup}.',
  mail_when_going_back: 'Quando torna da te anche se il cliente non ha reso nulla.',
  mail_when_lost: 'Quando il corriere dice che è stata smarrita. Forse preferisci scrivere tu.',
  mail_when_delivered: 'Quando è arrivata. Lo dice anche la notifica di Shopify.',
  mails_rules:
    'Al massimo un’email per ordine in 12 ore, nessuna tra le 21 e le 8, niente che abbia un giorno o non sia più vero, e mai pubblicità. Un clic mette fine alle email su un ordine.',
  mails_sender: 'Arrivano da {name} <{from}>. Le risposte vanno a {contact}.',
  mails_sender_alone: 'Arrivano da {name} <{from}>.',
  mails_your_store: 'il tuo negozio',
  mails_saved: 'Salvato',
  mails_off: 'Le email ai clienti sono disattivate',
  mails_stopped: 'Le email si sono fermate',
  mails_stopped_failing: 'Il server di posta non ne accetta da cinque giorni.',
  mails_stopped_other: 'Da qui non possono più essere inviate.',
  mails_stopped_help: 'Quello che era in attesa non viene più inviato.',
  mails_start: 'Riattiva',
  mails_trouble: 'Al momento non parte nessuna email',
  mails_last_sent: 'Ultima inviata: {time}',
  mail_shopify_away: 'Shopify non ha detto a chi scrivere.',
  mail_problem: 'Qualcosa è andato storto da parte nostra.',
  mail_preview: 'Anteprima',
  mail_preview_text: 'Con un ordine inventato e le stesse parole di quello che viene inviato.',
  mail_preview_failed:
    'Non è stato possibile mostrare l’email. Attendi un momento e scegli di nuovo.',
  mail_kind: 'Che cosa è successo',
  mail_subject: 'Oggetto',
  mail_as_text: 'Mostra come testo semplice',
  mail_as_page: 'Mostra come appare',
  mail_test: 'Inviami una prova',
  mail_test_to: 'A',
  mail_test_help:
    'Una prova va solo all’email di contatto del tuo negozio o a chi ha accettato un report del tuo negozio.',
  mail_test_nobody:
    'L’email di contatto del tuo negozio non è leggibile e nessuno ha accettato un report. Quindi non c’è nessuno a cui inviare una prova.',
  mail_test_send: 'Invia la prova',
  mail_test_sent: 'Inviata a {to}',
  mail_test_not_sent: 'Non inviata a {to}.',
  mail_domain: 'Che cosa dice il DNS di {domain}',
  mail_domain_text:
    'Le caselle di posta si fidano di più di un’email quando il dominio da cui arriva dice chi può inviare a suo nome. Solo chi possiede {domain} può modificare questi record.',
  mail_domain_reading: 'Interrogazione del DNS…',
  mail_domain_failed: 'L’app non ha risposto.',
  dns_good: 'A posto',
  dns_mend: 'Da correggere',
  dns_unsure: 'Non si sa',
  dns_name: 'Nome',
  dns_record: 'Contenuto',
  dns_copy: 'Copia il nome',
  dns_copied: 'Nome copiato',
  dns_unread:
    'Non è stato possibile leggerlo: il DNS non ha risposto in tempo. Riprova tra un momento.',
  dns_several: 'Ce n’è più di uno, e vale come nessuno. Lasciane uno.',
  dns_invalid: 'Non si capisce. Confrontalo con quello che indica il tuo provider di posta.',
  spf_missing:
    'Non c’è. Aggiungi un record TXT come indicato dal tuo provider di posta; comincia con v=spf1.',
  spf_fail: 'I server che non elenca non possono inviare.',
  spf_softfail: 'Quello che inviano i server che non elenca è considerato dubbio.',
  spf_neutral: 'Non dice nulla dei server che non elenca. Fallo terminare con ~all o -all.',
  spf_pass:
    'Permette a chiunque di inviare a nome di questo dominio. Fallo terminare con ~all o -all.',
  spf_redirect:
    'Il record di un altro dominio dice chi può inviare (redirect=). Quello non è stato letto.',
  dmarc_missing:
    'Non c’è. Aggiungi un record TXT con questo nome; per cominciare, v=DMARC1; p=none',
  dmarc_none:
    'Osserva soltanto. Quando SPF e DKIM sono a posto, p=quarantine impedisce ad altri di usare il dominio.',
  dmarc_quarantine: 'Quello che non risulta provenire da questo dominio va nello spam.',
  dmarc_reject: 'Quello che non risulta provenire da questo dominio viene rifiutato.',
  dkim_not_named:
    'Nessuno ha detto con quale chiave firma il server di posta: chi gestisce l’app imposta MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Non c’è nessuna chiave con questo nome. Aggiungi il record indicato dal tuo provider di posta.',
  dkim_revoked:
    'La chiave è stata ritirata (p= è vuoto). Pubblica quella con cui il server firma adesso.',
  dkim_present: 'C’è una chiave con cui si può verificare la firma.',
  mail_sent_when: 'Quando',
  mail_rule_too_late: 'Non inviata: era passato un giorno',
  mail_rule_recent_message:
    'Non inviata: nelle 12 ore precedenti c’era già stata un’email sull’ordine',
  mail_rule_hourly_limit: 'Non inviata: più di 1.000 in un’ora',
  mail_rule_channel_off: 'Non inviata: era disattivata',
  mail_rule_shopper_stopped: 'Non inviata: il cliente non vuole altro su questo ordine',
  mail_rule_muted: 'Non inviata: hai silenziato la consegna',
  mail_rule_order_gone: 'Non inviata: l’ordine non esiste più',
  mail_rule_order_cancelled: 'Non inviata: l’ordine è stato annullato',
  mail_rule_no_address: 'Non inviata: l’ordine non ha un’email a cui possiamo scrivere',
  mail_rule_other_address: 'Non inviata: l’ordine aveva ormai un’altra email',
  webhook_test: 'Invia una prova',
  webhook_test_text: 'Un evento di tipo «test», firmato, viene inviato a {url}.',
  webhook_test_taken: 'Il tuo server l’ha accettato ({status}).',
  webhook_test_refused:
    'Il tuo server risponde {status}. Solo uno stato da 200 a 299 accetta un webhook.',
  webhook_test_unreachable: 'Il tuo server non risponde, o non entro 5 secondi.',
  notices: 'Chi viene a sapere delle consegne',
  notices_text:
    'I clienti per email, il tuo server con i webhook e tutto il resto con Shopify Flow.',
  notices_flow_text: 'Attivo appena un flusso comincia con «Delivery needs you».',
  notices_flow_open: 'Apri Flow',
  notice_off: 'Disattivato',
  notice_on: 'Attivo · eventi: {kinds}',
  notice_on_plain: 'Attivo',
  notice_stopped: 'Fermo',
  link_mails: 'Link via e-mail',
  link_mails_text:
    'I clienti senza numero d’ordine possono farsi inviare i link ai loro ordini dalla pagina di tracciamento. Per questo non c’è niente da attivare.',
  link_mails_answers: 'Rispondere alle richieste di un nuovo link',
  link_mails_answers_text:
    'Quando un link alla pagina dell’ordine di Shopify è scaduto, un cliente può chiederne uno nuovo lì. Allora inviamo anche uno dei nostri all’indirizzo dell’ordine.',
  link_mails_problems: 'Link che non è stato possibile inviare',
};
