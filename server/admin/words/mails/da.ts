import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Mails til kunder',
  mails_text:
    'Skriv til dine kunder, når der sker noget med en levering, før de spørger. Intet sendes, før du slår det til her.',
  mails_loading: 'Vi læser dine mails til kunder…',
  mails_failed: 'Vi kunne ikke læse dine mails til kunder',
  mails_cannot_send_text:
    'Den, der driver appen, skal forbinde den med en mailserver: SMTP_URL, MAIL_FROM og SHOPIFY_APP_URL mangler. Indtil da kan intet slås til her, og ingen kunder får mails.',
  mails_not_kept: 'Du gemmer ingen ordrer i denne app',
  mails_not_kept_text:
    'Uden dem opdager vi ikke, hvad der sker med en levering. Slå gemte ordrer til på appens startside; indtil da kan intet slås til her.',
  mails_not_kept_server_text:
    'Den, der driver appen, har slået fra, at ordrer gemmes (KEEP_ORDERS). Uden dem opdager vi ikke, hvad der sker med en levering, så intet kan slås til her.',
  mails_kinds: 'Hvornår kunder får en mail',
  mails_shopify:
    'Shopify kan selv sende en mail om, at en ordre er afsendt, er på vej ud til kunden eller er leveret: Indstillinger › Notifikationer. Derfor foreslår vi kun det, ingen andre fortæller.',
  mails_suggest: 'Vælg det, vi foreslår',
  mails_wishes: 'Kunder kan bede om mails om deres egen ordre',
  mails_wishes_text:
    'Når noget ovenfor er slået til, kan kunder bede om det på sporingssiden: alt nyt, eller kun når noget går galt, også det, du ikke har valgt. Mails går til ordrens adresse og slutter med dens sidste levering.',
  mail_when_shipped:
    'Når en ordre, eller en del af den, er afsendt. Det fortæller Shopifys leveringsbekræftelse også.',
  mail_when_late:
    'Når den lovede dag er passeret, eller fragtfirmaet angiver en senere. Din grænse i dage: {late}.',
  mail_when_no_movement:
    'Når der ikke er kommet en ny scanning inden for din grænse. I hverdage: {domestic} inden for ét land, {abroad} over en grænse, {customs} i tolden.',
  mail_when_attempt_failed:
    'Når fragtfirmaet ikke kunne overlevere pakken; igen ved et forsøg på en anden dag.',
  mail_when_ready_to_collect:
    'Når den venter på et udleveringssted eller i din butik. For din butik fortæller Shopifys notifikation det også.',
  mail_when_collection_reminder: 'Når den stadig venter dér. Din grænse i dage: {pickup}.',
  mail_when_going_back:
    'Når den er på vej tilbage til dig, selv om kunden ikke har returneret noget.',
  mail_when_lost: 'Når fragtfirmaet siger, at den er bortkommet. Måske vil du hellere skrive selv.',
  mail_when_delivered: 'Når den er kommet frem. Det fortæller Shopifys notifikation også.',
  mails_rules:
    'Højst én mail om en ordre på 12 timer, ingen mellem kl. 21 og 8, intet, der er et døgn gammelt eller ikke længere passer, og aldrig reklame. Kunder stopper mails om en ordre med ét klik.',
  mails_sender: 'De er fra {name} <{from}>. Svar går til {contact}.',
  mails_sender_alone: 'De er fra {name} <{from}>.',
  mails_your_store: 'din butik',
  mails_saved: 'Gemt',
  mails_off: 'Mails til kunder er slået fra',
  mails_stopped: 'Mails er stoppet',
  mails_stopped_failing: 'Mailserveren har ikke taget imod nogen i fem dage.',
  mails_stopped_other: 'De kan ikke længere sendes herfra.',
  mails_stopped_help: 'Det, der ventede, sendes ikke længere.',
  mails_start: 'Slå til igen',
  mails_trouble: 'Mails bliver ikke sendt lige nu',
  mails_last_sent: 'Sidst sendt: {time}',
  mail_shopify_away: 'Shopify fortalte ikke, hvem der skal skrives til.',
  mail_problem: 'Noget gik galt hos os.',
  mail_preview: 'Forhåndsvisning',
  mail_preview_text: 'Lavet af en opdigtet ordre, med de samme ord som det, der sendes.',
  mail_preview_failed: 'Mailen kunne ikke vises. Vent lidt, og vælg igen.',
  mail_kind: 'Hvad der er sket',
  mail_subject: 'Emne',
  mail_as_text: 'Vis som ren tekst',
  mail_as_page: 'Vis, som den ser ud',
  mail_test: 'Send mig en test',
  mail_test_to: 'Til',
  mail_test_help:
    'En test går kun til din butiks kontaktadresse eller til en, der har sagt ja til en rapport om din butik.',
  mail_test_nobody:
    'Din butiks kontaktadresse kunne ikke læses, og ingen har sagt ja til en rapport. Derfor er der ingen at sende en test til.',
  mail_test_send: 'Send testen',
  mail_test_sent: 'Sendt til {to}',
  mail_test_not_sent: 'Ikke sendt til {to}.',
  mail_domain: 'Hvad DNS siger om {domain}',
  mail_domain_text:
    'Mailtjenester har mere tillid til en mail, når afsenderens domæne angiver, hvem der må sende i dets navn. Kun den, der ejer {domain}, kan ændre disse poster.',
  mail_domain_reading: 'Vi spørger DNS…',
  mail_domain_failed: 'Appen svarede ikke.',
  dns_good: 'Godt',
  dns_mend: 'Skal rettes',
  dns_unsure: 'Vides ikke',
  dns_name: 'Navn',
  dns_record: 'Post',
  dns_copy: 'Kopiér navnet',
  dns_copied: 'Navn kopieret',
  dns_unread: 'Den kunne ikke læses: DNS svarede ikke i tide. Prøv igen om et øjeblik.',
  dns_several: 'Der er flere, og det tæller som ingen. Lad én være tilbage.',
  dns_invalid: 'Den kan ikke forstås. Sammenlign den med det, din mailudbyder angiver.',
  spf_missing:
    'Der er ingen. Tilføj en TXT-post, sådan som din mailudbyder angiver; den begynder med v=spf1.',
  spf_fail: 'Kun servere på dens liste må sende.',
  spf_softfail: 'Det, der sendes fra servere uden for dens liste, regnes for tvivlsomt.',
  spf_neutral:
    'Den siger intet om servere uden for dens liste. Lad den slutte med ~all eller -all.',
  spf_pass: 'Den lader alle sende i dette domænes navn. Lad den slutte med ~all eller -all.',
  spf_redirect: 'Et andet domænes post angiver, hvem der må sende (redirect=). Den blev ikke læst.',
  dmarc_missing:
    'Der er ingen. Tilføj en TXT-post med dette navn, til at begynde med v=DMARC1; p=none',
  dmarc_none:
    'Den holder kun øje. Når SPF og DKIM er i orden, forhindrer p=quarantine andre i at bruge domænet.',
  dmarc_quarantine: 'Det, der ikke er bevist at komme fra dette domæne, går i spam.',
  dmarc_reject: 'Det, der ikke er bevist at komme fra dette domæne, afvises.',
  dkim_not_named:
    'Ingen har angivet, med hvilken nøgle mailserveren signerer: Den, der driver appen, angiver MAIL_DKIM_SELECTOR.',
  dkim_missing: 'Der er ingen nøgle med dette navn. Tilføj den post, din mailudbyder angiver.',
  dkim_revoked:
    'Nøglen er trukket tilbage (p= er tom). Udgiv den, som mailserveren signerer med nu.',
  dkim_present: 'Der er en nøgle, som signaturen kan tjekkes med.',
  mail_sent_when: 'Hvornår',
  mail_rule_too_late: 'Ikke sendt: Der var gået et døgn',
  mail_rule_recent_message: 'Ikke sendt: Der var sendt en mail om ordren inden for 12 timer',
  mail_rule_hourly_limit: 'Ikke sendt: mere end 1.000 på en time',
  mail_rule_channel_off: 'Ikke sendt: Det var slået fra',
  mail_rule_shopper_stopped: 'Ikke sendt: Kunden vil ikke have flere om ordren',
  mail_rule_muted: 'Ikke sendt: Du har ignoreret leveringen',
  mail_rule_order_gone: 'Ikke sendt: Ordren findes ikke længere',
  mail_rule_order_cancelled: 'Ikke sendt: Ordren blev annulleret',
  mail_rule_no_address: 'Ikke sendt: Ordren har ingen e-mailadresse, vi kan skrive til',
  mail_rule_other_address: 'Ikke sendt: Ordren havde da en anden e-mailadresse',
  webhook_test: 'Send en test',
  webhook_test_text: 'En hændelse af typen “test”, signeret, går til {url}.',
  webhook_test_taken: 'Din server har taget imod den ({status}).',
  webhook_test_refused:
    'Din server svarer med {status}. Kun en status fra 200 til 299 tager imod en webhook.',
  webhook_test_unreachable: 'Din server svarer ikke, eller ikke inden for 5 sekunder.',
  notices: 'Hvem der får besked om leveringer',
  notices_text: 'Kunder via mail, din egen server via webhooks og alt andet via Shopify Flow.',
  notices_flow_text: 'Slået til, så snart et workflow begynder med “Delivery needs you”.',
  notices_flow_open: 'Åbn Flow',
  notice_off: 'Slået fra',
  notice_on: 'Slået til · hændelser: {kinds}',
  notice_on_plain: 'Slået til',
  notice_stopped: 'Stoppet',
  link_mails: 'Links på mail',
  link_mails_text:
    'Kunder, der ikke har deres ordrenummer, kan på sporingssiden bede om links til deres ordrer på mail. Intet skal slås til for det.',
  link_mails_answers: 'Besvar ønsker om et nyt ordrelink',
  link_mails_answers_text:
    'Når et link til Shopifys ordreside er udløbet, kan en kunde bede om et nyt dér. Så sender vi også et af vores til ordrens adresse.',
  link_mails_problems: 'Links, der ikke kunne sendes',
};
