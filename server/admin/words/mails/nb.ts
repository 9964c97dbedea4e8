import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-poster til kunder',
  mails_text:
    'Skriv til kundene når noe skjer med en levering, før de spør. Ingenting blir sendt før du slår det på her.',
  mails_loading: 'Laster inn e-postene til kundene dine…',
  mails_failed: 'Vi kunne ikke laste inn e-postene til kundene dine',
  mails_cannot_send_text:
    'Den som drifter appen, må koble den til en e-postserver: SMTP_URL, MAIL_FROM og SHOPIFY_APP_URL mangler. Inntil da kan ingenting slås på her, og ingen kunde får e-post.',
  mails_not_kept: 'Du lagrer ingen bestillinger i denne appen',
  mails_not_kept_text:
    'Uten dem merker vi ikke hva som skjer med en levering. Slå på lagring av bestillinger på appens startside; inntil da kan ingenting slås på her.',
  mails_not_kept_server_text:
    'Den som drifter appen, har slått av lagring av bestillinger (KEEP_ORDERS). Uten dem merker vi ikke hva som skjer med en levering, så ingenting kan slås på her.',
  mails_kinds: 'Når kundene får en e-post',
  mails_shopify:
    'Shopify kan selv sende e-post om at en bestilling er sendt, er på vei ut eller er levert: Innstillinger › Varslinger. Derfor foreslår vi bare det ingen andre sier.',
  mails_suggest: 'Velg det vi foreslår',
  mails_wishes: 'Kundene kan be om e-poster om sin egen bestilling',
  mails_wishes_text:
    'Når en type over er slått på, tilbyr sporingssiden det: alle nyheter, eller bare når noe går galt, også av typer du ikke har valgt. E-postene går til adressen i bestillingen, og slutter med den siste leveringen.',
  mail_when_shipped:
    'Når en bestilling, eller en del av den, er sendt. Det sier også sendingsbekreftelsen fra Shopify.',
  mail_when_late:
    'Når den lovede dagen er passert, eller transportøren oppgir en senere. Grensen din i dager: {late}.',
  mail_when_no_movement:
    'Når det ikke har vært noen skanning så lenge som grensen din. I virkedager: {domestic} innen ett land, {abroad} over en grense, {customs} i tollen.',
  mail_when_attempt_failed:
    'Når transportøren ikke fikk levert; på nytt ved et forsøk en annen dag.',
  mail_when_ready_to_collect:
    'Når den venter på et hentested eller i butikken din. For butikken din sier Shopifys varsel det også.',
  mail_when_collection_reminder: 'Når den fortsatt venter der. Grensen din i dager: {pickup}.',
  mail_when_going_back: 'Når den er på vei tilbake til deg, selv om kunden ikke har returnert noe.',
  mail_when_lost:
    'Når transportøren sier at den er kommet bort. Kanskje vil du heller skrive selv.',
  mail_when_delivered: 'Når den er kommet fram. Det sier også Shopifys varsel.',
  mails_rules:
    'Høyst én e-post om en bestilling på 12 timer, ingen mellom kl. 21 og 8, ingenting som er en dag gammelt eller ikke lenger stemmer, og aldri reklame. Kundene avslutter e-postene om en bestilling med ett klikk.',
  mails_sender: 'De er fra {name} <{from}>. Svar går til {contact}.',
  mails_sender_alone: 'De er fra {name} <{from}>.',
  mails_your_store: 'butikken din',
  mails_saved: 'Lagret',
  mails_off: 'E-poster til kunder er slått av',
  mails_stopped: 'E-postene har stoppet',
  mails_stopped_failing: 'E-postserveren har ikke tatt imot noen på fem dager.',
  mails_stopped_other: 'De kan ikke lenger sendes herfra.',
  mails_stopped_help: 'Det som ventet, blir ikke sendt lenger.',
  mails_start: 'Slå på igjen',
  mails_trouble: 'Ingen e-poster går ut for øyeblikket',
  mails_last_sent: 'Sist sendt: {time}',
  mail_shopify_away: 'Shopify sa ikke hvem vi skal skrive til.',
  mail_problem: 'Noe gikk galt hos oss.',
  mail_preview: 'Forhåndsvisning',
  mail_preview_text: 'Med en oppdiktet bestilling, og de samme ordene som i det som sendes.',
  mail_preview_failed: 'E-posten kunne ikke vises. Vent litt, og velg på nytt.',
  mail_kind: 'Hva som har skjedd',
  mail_subject: 'Emne',
  mail_as_text: 'Vis som ren tekst',
  mail_as_page: 'Vis slik den ser ut',
  mail_test: 'Send meg en test',
  mail_test_to: 'Til',
  mail_test_help:
    'En test går bare til butikkens kontaktadresse, eller til noen som har takket ja til en rapport fra butikken din.',
  mail_test_nobody:
    'Butikkens kontaktadresse kunne ikke leses, og ingen har takket ja til en rapport. Derfor er det ingen å sende en test til.',
  mail_test_send: 'Send testen',
  mail_test_sent: 'Sendt til {to}',
  mail_test_not_sent: 'Ikke sendt til {to}.',
  mail_domain: 'Hva DNS sier om {domain}',
  mail_domain_text:
    'E-postkasser stoler mer på en e-post når domenet den kommer fra, sier hvem som kan sende i domenets navn. Bare den som eier {domain}, kan endre disse oppføringene.',
  mail_domain_reading: 'Spør DNS…',
  mail_domain_failed: 'Appen svarte ikke.',
  dns_good: 'I orden',
  dns_mend: 'Må rettes',
  dns_unsure: 'Ikke kjent',
  dns_name: 'Navn',
  dns_record: 'Oppføring',
  dns_copy: 'Kopier navnet',
  dns_copied: 'Navnet er kopiert',
  dns_unread: 'Den kunne ikke leses: DNS svarte ikke i tide. Prøv igjen om litt.',
  dns_several: 'Det finnes flere, og det regnes som ingen. La det være igjen én.',
  dns_invalid: 'Den kan ikke forstås. Sammenlign med det e-postleverandøren din oppgir.',
  spf_missing:
    'Det finnes ingen. Legg til en TXT-oppføring slik e-postleverandøren din oppgir; den begynner med v=spf1.',
  spf_fail: 'Bare servere den nevner, kan sende.',
  spf_softfail: 'Det andre servere enn de nevnte sender, regnes som tvilsomt.',
  spf_neutral: 'Den sier ingenting om servere den ikke nevner. La den slutte på ~all eller -all.',
  spf_pass: 'Den lar hvem som helst sende i domenets navn. La den slutte på ~all eller -all.',
  spf_redirect:
    'Oppføringen til et annet domene sier hvem som kan sende (redirect=). Den er ikke lest.',
  dmarc_missing:
    'Det finnes ingen. Legg til en TXT-oppføring med dette navnet, i første omgang v=DMARC1; p=none',
  dmarc_none:
    'Den bare følger med. Når SPF og DKIM er riktige, hindrer p=quarantine andre i å bruke domenet.',
  dmarc_quarantine: 'Det som ikke beviselig kommer fra dette domenet, havner i søppelposten.',
  dmarc_reject: 'Det som ikke beviselig kommer fra dette domenet, blir avvist.',
  dkim_not_named:
    'Ingen har sagt hvilken nøkkel e-postserveren signerer med: den som drifter appen, setter MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Det finnes ingen nøkkel med dette navnet. Legg til oppføringen e-postleverandøren din oppgir.',
  dkim_revoked:
    'Nøkkelen er trukket tilbake (p= er tom). Publiser den e-postserveren signerer med nå.',
  dkim_present: 'Det finnes en nøkkel som signaturen kan sjekkes med.',
  mail_sent_when: 'Når',
  mail_rule_too_late: 'Ikke sendt: det var gått en dag',
  mail_rule_recent_message:
    'Ikke sendt: det var sendt en e-post om bestillingen de siste 12 timene',
  mail_rule_hourly_limit: 'Ikke sendt: flere enn 1 000 på en time',
  mail_rule_channel_off: 'Ikke sendt: det var slått av',
  mail_rule_shopper_stopped: 'Ikke sendt: kunden vil ikke ha mer om bestillingen',
  mail_rule_muted: 'Ikke sendt: du har dempet leveringen',
  mail_rule_order_gone: 'Ikke sendt: bestillingen finnes ikke lenger',
  mail_rule_order_cancelled: 'Ikke sendt: bestillingen ble kansellert',
  mail_rule_no_address: 'Ikke sendt: bestillingen har ingen e-postadresse vi kan skrive til',
  mail_rule_other_address: 'Ikke sendt: bestillingen hadde da fått en annen e-postadresse',
  webhook_test: 'Send en test',
  webhook_test_text: 'Én hendelse av typen «test», signert, går til {url}.',
  webhook_test_taken: 'Serveren din har tatt imot den ({status}).',
  webhook_test_refused:
    'Serveren din svarer med {status}. Bare en status fra 200 til 299 tar imot en webhook.',
  webhook_test_unreachable: 'Serveren din svarer ikke, eller ikke innen 5 sekunder.',
  notices: 'Hvem som får vite om leveringer',
  notices_text:
    'Kundene på e-post, din egen server med webhooks, og alt annet gjennom Shopify Flow.',
  notices_flow_text: 'På så snart en arbeidsflyt begynner med «Delivery needs you».',
  notices_flow_open: 'Åpne Flow',
  notice_off: 'Av',
  notice_on: 'På · hendelser: {kinds}',
  notice_on_plain: 'På',
  notice_stopped: 'Stoppet',
  link_mails: 'Lenker på e-post',
  link_mails_text:
    'Kunder som ikke har bestillingsnummeret, kan få lenker til bestillingene sine på e-post fra sporingssiden. Ingenting trenger å slås på for det.',
  link_mails_answers: 'Svar på forespørsler om en ny bestillingslenke',
  link_mails_answers_text:
    'Når en lenke til Shopifys bestillingsside er utløpt, kan en kunde be om en ny der. Da sender vi også en av våre til adressen i bestillingen.',
  link_mails_problems: 'Lenker som ikke kunne sendes',
};
