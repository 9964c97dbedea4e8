import { access } from './access/nb.ts';
import { backfill } from './backfill/nb.ts';
import { carriers } from './carriers/nb.ts';
import { delivery } from './delivery/nb.ts';
import { deliveries } from './deliveries/nb.ts';
import { numbers } from './numbers/nb.ts';
import { flags } from './flags/nb.ts';
import { mails } from './mails/nb.ts';
import { reports } from './reports/nb.ts';
import { webhooks } from './webhooks/nb.ts';
import type { Words } from './words.ts';

export const nb: Words = {
  title: 'Track your order',
  loading: 'Ser på butikken din…',
  failed: 'Vi kunne ikke sjekke butikken din',
  failed_text: 'Shopify eller denne appen svarte ikke. Vent litt, og prøv igjen.',
  try_again: 'Prøv igjen',
  still_failed: 'Fortsatt ikke svar',
  read_again: 'Sjekk på nytt',
  was_read_again: 'Sjekket akkurat nå',

  works: 'Bestillingssporingen virker',
  works_text: 'Kundene kan følge bestillingene sine på sporingssiden din.',
  ready: 'Bestillingssporingen er klar',
  ready_text: 'Du kan prøve den når butikken har fått sin første bestilling.',

  page: 'Sporingssiden din',
  page_text: 'Den finnes allerede, i temaets eget utseende. Legg adressen i menyen din.',
  page_address: 'Adresse',
  page_moved:
    'Har du gitt appen en annen adresse under Innstillinger › Apper og salgskanaler? Bruk i så fall den.',
  open_page: 'Åpne siden',
  copy: 'Kopier',
  copied: 'Adressen er kopiert',
  open_menus: 'Åpne menyene',
  copy_failed: 'Nettleseren din lar ikke siden kopiere. Merk teksten og kopier den selv.',
  previews:
    'Det kundene leser, vist med en oppdiktet bestilling. Forhåndsvisningene virker i én dag.',
  preview_arriving: 'Forhåndsvisning: på vei',
  preview_delivered: 'Forhåndsvisning: levert',
  preview_attempted: 'Forhåndsvisning: et problem',

  emails: 'En knapp i e-postene dine',
  emails_text:
    'Den fører kundene til bestillingen på sporingssiden din, i aksentfargen til e-postene dine. Kopier knappen, åpne varselet, velg «Rediger kode» og lim den inn der den skal stå.',
  order_confirmation: 'Bestillingsbekreftelse',
  shipping_confirmation: 'Sendingsbekreftelse',
  copy_button: 'Kopier knappen',
  button_copied: 'Knappen er kopiert',
  open_notification: 'Åpne varselet',
  track_order: 'Følg bestillingen',
  track_package: 'Følg pakken',

  page_settings: 'Det som står på sporingssiden din',
  page_settings_text:
    'Blokken i temaet ditt har de samme feltene i innstillingene sine. La et felt stå tomt for vår tekst, på kundens språk.',
  contact_link: 'Kontaktside',
  contact_link_help:
    'Hvor «Kontakt oss» fører, som regel /pages/contact. Uten den skriver kundene til butikkens e-postadresse.',
  returns_link: 'Returside',
  returns_link_help: 'Hvor «Returer» fører. Uten den finnes det ingen slik lenke.',
  contact_sentence: 'Hvordan man kontakter deg',
  contact_sentence_help: 'For eksempel «Ring oss på hverdager kl. 9–17.»',
  returns_sentence: 'Hvordan man sender noe tilbake',
  returns_sentence_help: 'For eksempel «Bruk etiketten i pakken.»',
  ships_in: 'Hvor raskt du sender',
  ships_in_help:
    'For eksempel «Sendes vanligvis innen 2–3 virkedager.» Her har vi ingen egen tekst.',
  form_of_address: 'Tiltaleform',
  form_of_address_help:
    'For nederlandsk (je eller u), tysk (du eller Sie), fransk (tu eller vous), spansk (tú eller usted) og italiensk (tu eller Lei).',
  form_as_written: 'Slik vi skriver: formelt på fransk, uformelt på de andre',
  form_formal: 'Formelt',
  form_informal: 'Uformelt',
  save: 'Lagre',
  page_settings_saved: 'Sporingssiden din er endret',
  page_settings_wrong: 'Ingenting er lagret ennå: se på de røde feltene',
  page_settings_failed: 'Det gikk ikke. Prøv igjen om litt.',
  page_settings_unread: 'Vi kunne ikke lese det du har valgt. Åpne denne siden igjen om litt.',
  link_malformed:
    'Begynn med https:// for et annet nettsted, eller med / for en side i butikken din, for eksempel /pages/contact.',
  link_too_long: 'Bruk høyst 500 tegn.',
  sentence_not_plain: 'Bruk ren tekst, uten HTML, Liquid eller krøllparenteser.',
  sentence_too_long: 'Bruk høyst 200 tegn.',

  block: 'Blokken «Track your order» i temaet ditt',
  block_placed: 'I temaet ditt',
  block_placed_text: 'Kundene finner den i det publiserte temaet ditt.',
  block_placed_on: 'Kundene finner den i det publiserte temaet ditt, på: {places}.',
  block_everywhere:
    'Alle sider med malen «page» viser den. Vil du ha den på bare én side, fjerner du den fra malen og følger disse trinnene.',
  block_missing: 'Ikke i temaet ditt',
  block_missing_text:
    'Sporingssiden trenger den ikke. Med blokken utformer du siden i temaredigeringen. Gi siden en egen mal, så ingen annen side viser blokken.',
  block_template:
    'Åpne listen øverst i temaredigeringen, velg Sider › Opprett mal og kall malen track-order.',
  block_add: 'Legg til blokken i den malen, og lagre.',
  block_page: 'Opprett en side og velg temamalen track-order.',
  block_unavailable: 'Ikke mulig i dette temaet',
  block_unavailable_text:
    'Temaet ditt er av en eldre type som ikke kan vise appblokker. Bruk sporingssiden i stedet.',
  block_unknown: 'Ikke kjent',
  block_unknown_text:
    'Shopify forteller ikke denne siden om blokken er i temaet ditt. Du ser det i temaredigeringen.',
  block_looking: 'Ser på temaet ditt…',
  add_block: 'Legg til blokken',
  create_page: 'Opprett en side',
  open_editor: 'Åpne temaredigering',
  block_was_placed: 'Blokken er i temaet ditt',

  links: 'En lenke til én kunde',
  links_text:
    'Den åpner én bestilling uten å spørre etter e-postadresse. Send den bare til kunden som har bestillingen.',
  link_order: 'Bestillingsnummer',
  link_days: 'Lenken virker i (dager)',
  make_link: 'Lag en lenke',
  link_made: 'Lenken er klar',
  link_to: 'Lenke til bestilling {order}',
  link_until: 'Virker til {date}, med mindre du avslutter den før.',
  copy_link: 'Kopier lenken',
  open_link: 'Åpne lenken',
  link_copied: 'Lenken er kopiert',
  end_links: 'Avslutt lenkene til denne bestillingen',
  links_ended: 'Lenkene til bestilling {order} er avsluttet',
  link_several: 'Flere bestillinger har dette nummeret. Velg den du mener.',
  link_choice: '{order}, bestilt {date}',
  end_all: 'Avslutt alle lenker i butikken',
  end_all_sure: 'Alle lenker som kunder har fått, slutter å virke. Dette kan ikke angres.',
  end_all_yes: 'Ja, avslutt alle lenker',
  end_all_no: 'Behold dem',
  all_links_ended: 'Alle lenker er avsluttet',
  links_failed: 'Det gikk ikke. Prøv igjen om litt.',
  link_no_order: 'Det finnes ingen bestilling med dette nummeret.',
  link_days_range: 'Skriv inn et helt tall fra 1 til 90.',
  order_required: 'Skriv inn et bestillingsnummer.',
  order_malformed: 'Dette er ikke et bestillingsnummer. Det ser ut som #1001.',
  order_is_email: 'Dette er en e-postadresse. Skriv inn bestillingsnummeret.',
  order_is_link: 'Dette er en lenke. Skriv inn bestillingsnummeret.',
  order_is_tracking_number: 'Dette er et sporingsnummer. Skriv inn bestillingsnummeret.',

  kept: 'Bestillinger vi lagrer',
  kept_on:
    'For at kundene skal få svar med en gang, lagrer vi, kryptert, det de kan lese om bestillingene sine, og en kode laget av e-postadressen; aldri navn, gate, telefonnummer, e-postadresse eller hva de har betalt. Alt slettes {end} dager etter at en bestilling er avsluttet, og senest {most} dager etter at den ble lagt inn.',
  kept_deletes: 'Slår du det av, slettes det som er lagret.',
  kept_off: 'Bestillinger lagres ikke. Hver gang en kunde ser etter, spør vi Shopify.',
  keep_turn_off: 'Slå av',
  keep_turn_on: 'Slå på',
  keep_leave_on: 'La det stå på',
  kept_now_off: 'Ingenting lagres lenger',
  kept_now_on: 'Bestillinger lagres',
  kept_failed: 'Det gikk ikke. Prøv igjen om litt.',
  kept_unread: 'Vi kunne ikke lese om bestillinger lagres. Åpne denne siden igjen om litt.',
  asks: 'En kunde ber om innsyn i det som er lagret',
  asks_kept:
    'Forespurt {asked}. Lagrede bestillinger: {count}. Last ned filen og send den til kunden innen {due}.',
  asks_nothing:
    'Forespurt {asked}. Ingenting er lagret om kundens bestillinger. Si det til kunden innen {due}.',
  asks_download: 'Last ned filen',
  asks_downloaded: 'Filen er lastet ned',
  asks_order: 'Åpne en bestilling fra denne kunden',

  health: 'Forbindelsen til butikken din',
  ok: 'I orden',
  note: 'Greit å vite',
  warning: 'Krever oppmerksomhet',
  critical: 'Virker ikke',

  read_orders: 'Leser bestillingene dine',
  read_orders_missing: 'Appen har ikke lov til å lese bestillingene dine',
  read_orders_fix:
    'Ingen bestillinger blir funnet. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  read_merchant_managed_fulfillment_orders: 'Ser hva du fortsatt skal sende',
  read_merchant_managed_fulfillment_orders_missing:
    'Appen har ikke lov til å se hva du fortsatt skal sende',
  read_merchant_managed_fulfillment_orders_fix:
    'Kundene får ikke vite hva som gjenstår. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  read_third_party_fulfillment_orders: 'Ser hva lagerpartnerne dine fortsatt skal sende',
  read_third_party_fulfillment_orders_missing:
    'Appen har ikke lov til å se hva lagerpartnerne dine fortsatt skal sende',
  read_third_party_fulfillment_orders_fix:
    'Kundene får ikke vite hva en partner fortsatt skal sende. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  read_returns: 'Ser returer',
  read_returns_missing: 'Appen har ikke lov til å se returer',
  read_returns_fix:
    'Kundene får ikke vite hvor returen er. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  read_fulfillments: 'Får vite om sendinger og skanninger med en gang',
  read_fulfillments_missing: 'Noen nyheter om pakker kan komme sent',
  read_fulfillments_fix:
    'Alle bestillinger blir funnet, men en ny skanning kan bli vist opptil en dag senere. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  write_app_proxy: 'Sporingssiden din er slått på',
  write_app_proxy_missing: 'Sporingssiden din er slått av',
  write_app_proxy_fix:
    'Appen mangler nettadressen sin i butikken din, så ingen bestilling kan slås opp. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',

  email: 'Gjenkjenner kunder på e-postadressen',
  email_missing: 'Appen har ikke lov til å lese e-postadresser',
  email_fix:
    'Uten dem kan ingen kunde gjenkjennes. Bare vi kan rette det, ved å be Shopify om godkjenning: skriv til oss.',
  email_unknown: 'Dette kan sjekkes når butikken har fått sin første bestilling.',

  password: 'Butikken din er åpen for besøkende',
  password_title: 'Butikken din har et passord',
  password_fix:
    'Bare besøkende som kan passordet, kan følge en bestilling. Fjern det når du åpner butikken.',
  password_unknown_title: 'Har butikken din et passord?',
  password_unknown:
    'Så lenge den har det, kan bare besøkende som kan passordet, følge en bestilling. Du finner det i butikkens preferanser.',
  open_preferences: 'Åpne preferansene',

  write_to_us: 'Skriv til oss',

  old_orders: 'Finner bestillinger uansett alder',
  old_orders_title: 'Finner bestillinger fra de siste 60 dagene',
  old_orders_note:
    'Kunder med en eldre bestilling blir bedt om å kontakte deg. Bare vi kan rette det, ved å be Shopify om godkjenning: skriv til oss.',

  api: 'Oppdatert fram til {date}',
  api_ending_title: 'Oppdatert bare fram til {date}',
  api_ending_fix: 'Appen må oppdateres før den dagen. Det kan bare vi gjøre: skriv til oss.',
  api_ended_title: 'Utdatert siden {date}',
  api_ended_fix:
    'Kundene kan lese feil eller ufullstendige svar til appen er oppdatert. Det kan bare vi gjøre: skriv til oss.',

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
