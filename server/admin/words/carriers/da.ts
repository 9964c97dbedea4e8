import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Fragtfirmaer',
  carriers_text:
    'Hvilke fragtfirmaer der sender opdateringer om dine pakker, og en sporingstjeneste til dem, der ikke gør.',
  open_carriers: 'Åbn dine fragtfirmaer',
  carriers_loading: 'Vi læser, hvor dine pakker får opdateringer fra…',
  carriers_failed: 'Vi kunne ikke læse dine fragtfirmaer',
  carriers_failed_text: 'Appen svarede ikke. Vent lidt, og prøv igen.',
  carriers_off_for_server: 'Her er ingen opdateringer fra en sporingstjeneste',
  carriers_off_for_server_text:
    'En sporingstjeneste spørges kun om ordrer, som denne app gemmer, og den, der driver appen, har slået det fra.',
  carriers_off_for_shop: 'En sporingstjeneste kræver gemte ordrer',
  carriers_off_for_shop_text:
    'Den spørges kun om ordrer, som denne app gemmer, og det har du slået fra. Slå det til igen på startsiden, og vælg så en tjeneste her.',

  news: 'Opdateringer om dine pakker',
  news_complete: 'Alle dine pakker har opdateringer.',
  news_needs_none:
    'Alle dine pakker har opdateringer fra Shopify. Du behøver ingen sporingstjeneste.',
  news_missing:
    'Pakker uden opdateringer: {count} af {total} ({share}). Deres kunder finder et link til fragtfirmaet i stedet.',
  news_counted:
    'Her tælles pakker, der blev sendt for mere end et døgn siden, fra ordrer, som denne app gemmer.',
  news_none_counted:
    'Der er intet at tælle endnu. Her kommer tal, når pakker har været undervejs i et døgn.',
  news_carrier: 'Fragtfirma',
  news_packages: 'Pakker',
  news_from_shopify: 'Opdateringer fra Shopify',
  news_from: 'Opdateringer fra {service}',
  news_none: 'Ingen opdateringer',
  news_no_carrier: 'Intet fragtfirma',
  news_others: 'Alle andre fragtfirmaer',

  service_add: 'En sporingstjeneste',
  service_add_text:
    'Shopify følger ikke alle fragtfirmaer. Hvor der mangler opdateringer, har en sporingstjeneste dem ofte: hver scanning, den forventede dag, og hvad der gik galt. Dine kunder læser det så som for alle andre pakker. Du skal have din egen konto hos en tjeneste og betaler dér.',
  service_name: 'Sporingstjeneste',
  service_own: 'Egen tjeneste',
  service_key: 'API-nøgle',
  service_key_help:
    'Du finder den i din konto hos {service}. Vi tjekker den med det samme og gratis, gemmer den krypteret og viser den aldrig igen.',
  service_address: 'Din servers adresse',
  service_address_help:
    'For eksempel https://karrio.example.com. Den skal kunne nås fra internettet.',
  service_ceiling: 'Højst antal pakker pr. måned',
  service_ceiling_help:
    'De fleste tjenester tager betaling for hver pakke, de begynder at følge. Pakker ud over dette antal venter til næste måned.',
  service_postal_code: 'Send postnummeret, hvor tjenesten spørger om det',
  service_postal_code_help:
    'Nogle fragtfirmaer giver kun opdateringer med det. Vi læser det fra Shopify i det øjeblik og gemmer det ikke.',
  service_postal_code_missing:
    'Nogle fragtfirmaer giver kun opdateringer med postnummeret. Det sendes ikke, fordi Shopify ikke har godkendt, at denne app læser adresser. Kun vi kan løse det ved at bede Shopify om godkendelse: Skriv til os.',
  service_writes_back: 'Fortæl det også til Shopify',
  service_writes_back_help:
    'Så ved Shopify, at en pakke er hentet af fragtfirmaet, er på vej ud til kunden eller er leveret, og det ses også på Shopifys ordreside og i Shopifys mails. Hvert trin skrives én gang. Det, der er skrevet, bliver i Shopify. Slået fra, indtil du slår det til.',
  service_writes_back_missing:
    'Shopify beder dig om tilladelse til at redigere klargøringer, når du gemmer. Uden den skrives intet.',
  service_connect: 'Tjek og gem',
  service_connected: 'Du er forbundet med {service}',

  sent: 'Hvad {service} får at vide',
  sent_text: 'Kun om pakker, som Shopify ikke har opdateringer om:',
  sent_number: 'sporingsnummeret',
  sent_carrier: 'fragtfirmaets navn',
  sent_country: 'hvilket land den skal til',
  sent_shipped: 'hvornår den blev sendt',
  sent_postal_code: 'postnummeret, hvor {service} spørger om det',
  sent_never:
    'Aldrig et navn, en vej, en e-mailadresse, et telefonnummer, eller hvad der er bestilt.',

  key_missing: 'Angiv API-nøglen.',
  key_malformed:
    'Det er ikke en API-nøgle: Der er mellemrum eller usædvanlige tegn i den. Kopiér den igen.',
  key_wrong: '{service} accepterer ikke denne nøgle. Kopiér den igen fra din konto dér.',
  key_used_up:
    'Nøglen er rigtig, men din konto hos {service} er brugt op. Udvid den dér, og prøv igen.',
  address_malformed:
    'Angiv en adresse, der begynder med https:// og ikke har en adgangskode i sig.',
  address_refused:
    'Denne adresse fører til et privat netværk. Angiv en, der kan nås fra internettet.',
  address_silent: 'Intet svarer på denne adresse. Tjek den, eller prøv igen om et øjeblik.',
  address_unexpected: 'Noget svarer på denne adresse, men ikke som {service} gør. Tjek den.',
  ceiling_malformed: 'Angiv et helt tal fra 1 til {most}.',
  secret_malformed: 'Brug højst 500 tegn på én linje.',
  service_unreachable: '{service} svarer ikke. Prøv igen om et øjeblik.',
  service_busy: '{service} vil have færre forespørgsler lige nu. Prøv igen om et minut.',
  service_unexpected:
    '{service} gav et svar, som vi ikke forstår. Prøv igen senere, eller skriv til os.',
  service_not_offered: 'Denne tjeneste kan ikke vælges længere. Åbn siden igen.',
  too_many_checks: 'Der er tjekket for mange nøgler. Prøv igen om en time.',

  service_used: 'Pakker denne måned: {used} af {most}. Den næste måned begynder den {date}.',
  service_full:
    'Din grænse for denne måned er nået. Flere pakker venter til {date}, eller til du hæver den.',
  service_checked: 'Seneste svar: {time}',
  service_server: 'Din server: {address}',

  trouble: '{service} giver ingen opdateringer lige nu',
  trouble_wrong_key: '{service} accepterer ikke din nøgle længere.',
  trouble_rate_limited: '{service} vil have færre forespørgsler.',
  trouble_quota_used_up: 'Din konto hos {service} er brugt op. Udvid den dér.',
  trouble_no_answer: '{service} svarer ikke.',
  trouble_server_error: '{service} melder selv en fejl.',
  trouble_unexpected_answer: '{service} giver svar, som vi ikke forstår.',
  trouble_at: 'Seneste forsøg: {time}.',
  trouble_resumes: 'Vi prøver selv igen: {time}.',
  trouble_stops: 'Vi spørger igen, så snart du har gemt en nøgle, der virker.',
  trouble_stays: 'Det, der er kommet, bliver, og kunder mærker kun, at der ikke kommer noget nyt.',

  hook_address: 'Webhook-adresse',
  hook_address_help:
    'Opret den som webhook i din konto hos {service}. Så kommer opdateringer med det samme; uden den spørger vi med nogle timers mellemrum.',
  hook_copy: 'Kopiér adressen',
  hook_secret: 'Webhook-hemmelighed',
  hook_secret_help:
    'Den hører til webhooken i din konto hos {service} og beviser, at opdateringer kommer derfra. Uden den afvises webhooks.',
  hook_secret_saved: 'En er gemt og vises aldrig. Angiv en anden for at erstatte den.',
  service_saved: 'Dine indstillinger er gemt',

  service_change: 'En anden nøgle eller tjeneste',
  service_change_text:
    'Den nye nøgle tjekkes først, og indtil den virker, bliver den nuværende. En anden tjeneste har en anden webhook-adresse.',
  service_keep: 'Behold den nuværende',

  service_off: 'Slå {service} fra',
  service_off_text: 'Så har pakker kun de opdateringer, som Shopify har.',
  service_off_sure:
    'Det sletter nøglen og alle opdateringer fra {service}, der er gemt her. Det kan ikke fortrydes. Din konto hos {service} forbliver, som den er.',
  service_off_yes: 'Ja, slå den fra',
  service_off_no: 'Lad den være slået til',
  service_off_done: '{service} er slået fra',
};
