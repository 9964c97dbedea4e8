import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Transportører',
  carriers_text:
    'Hvilke transportører som gir nyheter om pakkene dine, og en sporingstjeneste for dem som ikke gjør det.',
  open_carriers: 'Åpne transportørene',
  carriers_loading: 'Ser hvor nyhetene om pakkene dine kommer fra…',
  carriers_failed: 'Vi kunne ikke laste inn transportørene dine',
  carriers_failed_text: 'Denne appen svarte ikke. Vent litt, og prøv igjen.',
  carriers_off_for_server: 'Her er det ingen nyheter fra en sporingstjeneste',
  carriers_off_for_server_text:
    'En sporingstjeneste blir bare spurt om bestillinger som denne appen lagrer, og den som drifter appen, har slått det av.',
  carriers_off_for_shop: 'En sporingstjeneste trenger lagrede bestillinger',
  carriers_off_for_shop_text:
    'Den blir bare spurt om bestillinger som denne appen lagrer, og det har du slått av. Slå det på igjen på startsiden, og velg så en tjeneste her.',

  news: 'Nyheter om pakkene dine',
  news_complete: 'Det er nyheter om alle pakkene dine.',
  news_needs_none:
    'Det er nyheter fra Shopify om alle pakkene dine. Du trenger ingen sporingstjeneste.',
  news_missing:
    'Pakker uten nyheter: {count} av {total} ({share}). Kundene finner en lenke til transportøren i stedet.',
  news_counted:
    'Her telles pakker som ble sendt for mer enn en dag siden, i bestillinger som denne appen lagrer.',
  news_none_counted:
    'Det er ingenting å telle ennå. Her kommer det tall når pakker har vært på vei i en dag.',
  news_carrier: 'Transportør',
  news_packages: 'Pakker',
  news_from_shopify: 'Nyheter fra Shopify',
  news_from: 'Nyheter fra {service}',
  news_none: 'Ingen nyheter',
  news_no_carrier: 'Transportør ikke oppgitt',
  news_others: 'Alle andre transportører',

  service_add: 'En sporingstjeneste',
  service_add_text:
    'Shopify følger ikke alle transportører. Der Shopify ikke har nyheter, har en sporingstjeneste det ofte: hver skanning, den forventede dagen og hva som gikk galt. Kundene dine leser det da som for alle andre pakker. Du trenger en egen konto hos en tjeneste, og betaler for den der.',
  service_name: 'Sporingstjeneste',
  service_own: 'Egen tjeneste',
  service_key: 'API-nøkkel',
  service_key_help:
    'Du finner den i kontoen din hos {service}. Vi sjekker den med en gang, uten kostnad, lagrer den kryptert og viser den aldri igjen.',
  service_address: 'Adressen til serveren din',
  service_address_help: 'For eksempel https://karrio.example.com. Den må kunne nås fra internett.',
  service_ceiling: 'Maks antall pakker per måned',
  service_ceiling_help:
    'De fleste tjenester tar betalt for hver pakke de begynner å følge. Over dette tallet venter pakker til neste måned.',
  service_postal_code: 'Send postnummeret når tjenesten ber om det',
  service_postal_code_help:
    'Noen transportører gir bare nyheter når de får det. Vi leser det fra Shopify i det øyeblikket, og lagrer det ikke.',
  service_postal_code_missing:
    'Noen transportører gir bare nyheter når de får postnummeret. Det blir ikke sendt, fordi Shopify ikke har godkjent at denne appen leser adresser. Bare vi kan rette det, ved å be Shopify om godkjenning: skriv til oss.',
  service_writes_back: 'Gi beskjed til Shopify også',
  service_writes_back_help:
    'Da vet Shopify at en pakke er hentet av transportøren, er på vei ut til kunden eller er levert, og det gjør også bestillingssiden og e-postene fra Shopify. Hvert steg skrives én gang. Det som er skrevet, blir værende i Shopify. Av til du slår det på.',
  service_writes_back_missing:
    'Shopify ber deg om tillatelse til å redigere oppfyllelser når du lagrer. Uten den blir ingenting skrevet.',
  service_connect: 'Sjekk og lagre',
  service_connected: '{service} er koblet til',

  sent: 'Hva {service} får vite',
  sent_text: 'Bare om pakker som Shopify ikke har nyheter om:',
  sent_number: 'sporingsnummeret',
  sent_carrier: 'navnet på transportøren',
  sent_country: 'landet den skal til',
  sent_shipped: 'når den ble sendt',
  sent_postal_code: 'postnummeret, når {service} ber om det',
  sent_never: 'Aldri navn, gate, e-postadresse, telefonnummer eller hva som er bestilt.',

  key_missing: 'Skriv inn API-nøkkelen.',
  key_malformed:
    'Dette er ikke en API-nøkkel: den har mellomrom eller uvanlige tegn. Kopier den på nytt.',
  key_wrong: '{service} godtar ikke denne nøkkelen. Kopier den på nytt fra kontoen din der.',
  key_used_up:
    'Nøkkelen er riktig, men det er ingenting igjen på kontoen din hos {service}. Fyll på der, og prøv igjen.',
  address_malformed: 'Skriv inn en adresse som begynner med https:// og ikke har passord i seg.',
  address_refused:
    'Denne adressen fører inn i et privat nettverk. Skriv inn en som kan nås fra internett.',
  address_silent: 'Ingenting svarer på denne adressen. Sjekk den, eller prøv igjen om litt.',
  address_unexpected: 'Noe svarer på denne adressen, men ikke slik {service} gjør. Sjekk den.',
  ceiling_malformed: 'Skriv inn et helt tall fra 1 til {most}.',
  secret_malformed: 'Bruk høyst 500 tegn på én linje.',
  service_unreachable: '{service} svarer ikke. Prøv igjen om litt.',
  service_busy: '{service} vil ha færre forespørsler akkurat nå. Prøv igjen om et minutt.',
  service_unexpected:
    '{service} ga et svar vi ikke forstår. Prøv igjen senere, eller skriv til oss.',
  service_not_offered: 'Denne tjenesten kan ikke velges lenger. Åpne denne siden igjen.',
  too_many_checks: 'For mange nøkler er sjekket. Prøv igjen om en time.',

  service_used: 'Pakker denne måneden: {used} av {most}. Neste måned begynner {date}.',
  service_full:
    'Grensen din for denne måneden er nådd. Flere pakker venter til {date}, eller til du hever grensen.',
  service_checked: 'Siste svar: {time}',
  service_server: 'Serveren din: {address}',

  trouble: '{service} gir ingen nyheter for øyeblikket',
  trouble_wrong_key: '{service} godtar ikke nøkkelen din lenger.',
  trouble_rate_limited: '{service} vil ha færre forespørsler.',
  trouble_quota_used_up: 'Det er ingenting igjen på kontoen din hos {service}. Fyll på der.',
  trouble_no_answer: '{service} svarer ikke.',
  trouble_server_error: '{service} sier at feilen er hos dem.',
  trouble_unexpected_answer: '{service} gir svar vi ikke forstår.',
  trouble_at: 'Sist forsøkt: {time}.',
  trouble_resumes: 'Vi prøver igjen automatisk: {time}.',
  trouble_stops: 'Vi spør igjen så snart du har lagret en nøkkel som virker.',
  trouble_stays:
    'Nyheter som er kommet, blir værende, og kundene merker bare at det ikke kommer nye.',

  hook_address: 'Webhook-adresse',
  hook_address_help:
    'Legg den inn som webhook i kontoen din hos {service}. Da kommer nyheter med en gang; uten den spør vi med noen timers mellomrom.',
  hook_copy: 'Kopier adressen',
  hook_secret: 'Webhook-hemmelighet',
  hook_secret_help:
    'Den hører til webhooken i kontoen din hos {service} og beviser at nyhetene kommer derfra. Uten den blir webhooks avvist.',
  hook_secret_saved: 'En er lagret, og vises aldri. Skriv inn en annen for å erstatte den.',
  service_saved: 'Innstillingene dine er lagret',

  service_change: 'En annen nøkkel eller tjeneste',
  service_change_text:
    'Den nye nøkkelen sjekkes først, og til den virker, beholdes den du har. En annen tjeneste har en annen webhook-adresse.',
  service_keep: 'Behold den nåværende',

  service_off: 'Slå av {service}',
  service_off_text: 'Da har pakkene bare de nyhetene Shopify har.',
  service_off_sure:
    'Dette sletter nøkkelen og alle nyheter fra {service} som er lagret her. Det kan ikke angres. Kontoen din hos {service} blir som den er.',
  service_off_yes: 'Ja, slå den av',
  service_off_no: 'La den stå på',
  service_off_done: '{service} er slått av',
};
