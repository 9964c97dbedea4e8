import { access } from './access/da.ts';
import { backfill } from './backfill/da.ts';
import { carriers } from './carriers/da.ts';
import { delivery } from './delivery/da.ts';
import { deliveries } from './deliveries/da.ts';
import { numbers } from './numbers/da.ts';
import { flags } from './flags/da.ts';
import { mails } from './mails/da.ts';
import { reports } from './reports/da.ts';
import { webhooks } from './webhooks/da.ts';
import type { Words } from './words.ts';

export const da: Words = {
  title: 'Track your order',
  loading: 'Vi kigger på din butik…',
  failed: 'Vi kunne ikke tjekke din butik',
  failed_text: 'Shopify eller denne app svarede ikke. Vent lidt, og prøv igen.',
  try_again: 'Prøv igen',
  still_failed: 'Stadig intet svar',
  read_again: 'Tjek igen',
  was_read_again: 'Lige tjekket',

  works: 'Ordresporingen virker',
  works_text: 'Kunder kan følge deres ordrer på din sporingsside.',
  ready: 'Ordresporingen er klar',
  ready_text: 'Du kan prøve den, så snart din butik har fået sin første ordre.',

  page: 'Din sporingsside',
  page_text: 'Den er der allerede, med dit temas udseende. Sæt adressen ind i din menu.',
  page_address: 'Adresse',
  page_moved:
    'Har du givet appen en anden adresse under Indstillinger › Apps og salgskanaler? Så brug den.',
  open_page: 'Åbn siden',
  copy: 'Kopiér',
  copied: 'Adresse kopieret',
  open_menus: 'Åbn dine menuer',
  copy_failed: 'Din browser tillader ikke kopiering. Markér teksten, og kopiér den selv.',
  previews: 'Det, kunder læser, med en opdigtet ordre. Forhåndsvisningerne virker i ét døgn.',
  preview_arriving: 'Forhåndsvisning: på vej',
  preview_delivered: 'Forhåndsvisning: leveret',
  preview_attempted: 'Forhåndsvisning: et problem',

  emails: 'En knap i dine mails',
  emails_text:
    'Den fører kunder til deres ordre på din sporingsside, i samme accentfarve som dine mails. Kopiér den, åbn notifikationen, vælg “Rediger kode”, og sæt den ind, hvor knappen skal være.',
  order_confirmation: 'Ordrebekræftelse',
  shipping_confirmation: 'Leveringsbekræftelse',
  copy_button: 'Kopiér knappen',
  button_copied: 'Knap kopieret',
  open_notification: 'Åbn notifikationen',
  track_order: 'Følg din ordre',
  track_package: 'Spor din pakke',

  page_settings: 'Det, der står på din sporingsside',
  page_settings_text:
    'Blokken i dit tema har de samme indstillinger. Lad et felt være tomt for vores egen tekst på kundens sprog.',
  contact_link: 'Kontaktside',
  contact_link_help:
    'Hvor “Kontakt os” fører hen, normalt /pages/contact. Uden den skriver kunder til butikkens e-mailadresse.',
  returns_link: 'Returside',
  returns_link_help: 'Hvor “Retur” fører hen. Uden den er der intet sådant link.',
  contact_sentence: 'Sådan kontakter man dig',
  contact_sentence_help: 'For eksempel “Ring til os på hverdage kl. 9-17.”',
  returns_sentence: 'Sådan sender man noget tilbage',
  returns_sentence_help: 'For eksempel “Brug labelen i din pakke.”',
  ships_in: 'Hvor hurtigt du sender',
  ships_in_help:
    'For eksempel “Sendes normalt inden for 2-3 hverdage.” Her har vi ingen egen tekst.',
  form_of_address: 'Tiltaleform',
  form_of_address_help:
    'For hollandsk (je eller u), tysk (du eller Sie), fransk (tu eller vous), spansk (tú eller usted) og italiensk (tu eller Lei).',
  form_as_written: 'Som vi skriver: formelt på fransk, uformelt på de andre',
  form_formal: 'Formelt',
  form_informal: 'Uformelt',
  save: 'Gem',
  page_settings_saved: 'Din sporingsside er ændret',
  page_settings_wrong: 'Intet er gemt endnu: Se på de røde felter',
  page_settings_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',
  page_settings_unread: 'Vi kunne ikke læse dine valg. Åbn siden igen om et øjeblik.',
  link_malformed:
    'Begynd med https:// for et andet website eller med / for en side i din butik, for eksempel /pages/contact.',
  link_too_long: 'Brug højst 500 tegn.',
  sentence_not_plain: 'Brug almindelig tekst uden HTML, Liquid eller krøllede parenteser.',
  sentence_too_long: 'Brug højst 200 tegn.',

  block: 'Blokken “Track your order” i dit tema',
  block_placed: 'I dit tema',
  block_placed_text: 'Kunder finder den i dit udgivne tema.',
  block_placed_on: 'Kunder finder den i dit udgivne tema, på: {places}.',
  block_everywhere:
    'Alle sider med skabelonen “page” viser den. Vil du kun have den på én side, så fjern den fra den skabelon, og følg disse trin.',
  block_missing: 'Ikke i dit tema',
  block_missing_text:
    'Du behøver den ikke til sporingssiden. Med den udformer du siden i temaeditoren. Giv siden sin egen skabelon, så ingen anden side viser blokken.',
  block_template:
    'Åbn listen øverst i temaeditoren, vælg Sider › Opret skabelon, og kald skabelonen track-order.',
  block_add: 'Føj blokken til skabelonen, og gem.',
  block_page: 'Opret en side, og vælg temaskabelonen track-order.',
  block_unavailable: 'Ikke muligt i dette tema',
  block_unavailable_text:
    'Dit tema er af en ældre slags, som ikke kan vise appblokke. Brug sporingssiden i stedet.',
  block_unknown: 'Vides ikke',
  block_unknown_text:
    'Shopify fortæller ikke denne side, om blokken er i dit tema. Din temaeditor viser det.',
  block_looking: 'Vi kigger på dit tema…',
  add_block: 'Tilføj blokken',
  create_page: 'Opret en side',
  open_editor: 'Åbn temaeditoren',
  block_was_placed: 'Blokken er i dit tema',

  links: 'Et link til én kunde',
  links_text:
    'Det åbner én ordre uden at spørge om e-mailadresse. Send det kun til kunden, der afgav ordren.',
  link_order: 'Ordrenummer',
  link_days: 'Linket virker (dage)',
  make_link: 'Lav et link',
  link_made: 'Linket er klar',
  link_to: 'Link til ordre {order}',
  link_until: 'Virker til {date}, medmindre du afslutter det før.',
  copy_link: 'Kopiér linket',
  open_link: 'Åbn linket',
  link_copied: 'Link kopieret',
  end_links: 'Afslut linkene til denne ordre',
  links_ended: 'Linkene til ordre {order} virker ikke længere',
  link_several: 'Flere ordrer har dette nummer. Vælg den, du mener.',
  link_choice: '{order}, afgivet {date}',
  end_all: 'Afslut alle butikkens links',
  end_all_sure:
    'Alle links, der er sendt til kunder, holder op med at virke. Det kan ikke fortrydes.',
  end_all_yes: 'Ja, afslut alle links',
  end_all_no: 'Behold dem',
  all_links_ended: 'Alle links er afsluttet',
  links_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',
  link_no_order: 'Der er ingen ordre med dette nummer.',
  link_days_range: 'Angiv et helt tal fra 1 til 90.',
  order_required: 'Angiv et ordrenummer.',
  order_malformed: 'Det er ikke et ordrenummer. Det ser ud som #1001.',
  order_is_email: 'Det er en e-mailadresse. Angiv ordrenummeret.',
  order_is_link: 'Det er et link. Angiv ordrenummeret.',
  order_is_tracking_number: 'Det er et sporingsnummer. Angiv ordrenummeret.',

  kept: 'Ordrer, vi gemmer',
  kept_on:
    'For at kunder kan få svar med det samme, gemmer vi, krypteret, det, de må læse om deres ordrer, og en kode, der er dannet af deres e-mailadresse; aldrig deres navn, vej, telefonnummer, e-mailadresse, eller hvad de har betalt. Alt slettes {end} dage efter at en ordre er afsluttet, og senest {most} dage efter at den blev afgivet.',
  kept_deletes: 'Hvis du slår det fra, slettes alt, hvad der er gemt.',
  kept_off: 'Ordrer gemmes ikke. Hver gang en kunde kigger, spørger vi Shopify.',
  keep_turn_off: 'Slå fra',
  keep_turn_on: 'Slå til',
  keep_leave_on: 'Lad det være slået til',
  kept_now_off: 'Intet gemmes længere',
  kept_now_on: 'Ordrer gemmes',
  kept_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',
  kept_unread: 'Vi kunne ikke læse, om ordrer gemmes. Åbn siden igen om et øjeblik.',
  asks: 'En kunde spørger, hvad der er gemt om kunden',
  asks_kept:
    'Spurgt den {asked}. Gemte ordrer: {count}. Download filen, og send den til kunden senest den {due}.',
  asks_nothing:
    'Spurgt den {asked}. Intet er gemt om kundens ordrer. Fortæl kunden det senest den {due}.',
  asks_download: 'Download filen',
  asks_downloaded: 'Filen er downloadet',
  asks_order: 'Åbn en af kundens ordrer',

  health: 'Forbindelse til din butik',
  ok: 'Virker',
  note: 'Godt at vide',
  warning: 'Bør tjekkes',
  critical: 'Virker ikke',

  read_orders: 'Læser dine ordrer',
  read_orders_missing: 'Appen må ikke læse dine ordrer',
  read_orders_fix:
    'Der kan ikke findes nogen ordrer. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  read_merchant_managed_fulfillment_orders: 'Ser, hvad du mangler at sende',
  read_merchant_managed_fulfillment_orders_missing: 'Appen må ikke se, hvad du mangler at sende',
  read_merchant_managed_fulfillment_orders_fix:
    'Kunder kan ikke få at vide, hvad der mangler at komme. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  read_third_party_fulfillment_orders: 'Ser, hvad dine lagerpartnere mangler at sende',
  read_third_party_fulfillment_orders_missing:
    'Appen må ikke se, hvad dine lagerpartnere mangler at sende',
  read_third_party_fulfillment_orders_fix:
    'Kunder kan ikke få at vide, hvad en partner mangler at sende. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  read_returns: 'Ser returneringer',
  read_returns_missing: 'Appen må ikke se returneringer',
  read_returns_fix:
    'Kunder kan ikke få at vide, hvor deres retur er. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  read_fulfillments: 'Hører straks om leveringer og scanninger',
  read_fulfillments_missing: 'Nogle opdateringer om pakker kan komme sent',
  read_fulfillments_fix:
    'Alle ordrer findes, men en ny scanning kan være op til et døgn forsinket. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  write_app_proxy: 'Din sporingsside er slået til',
  write_app_proxy_missing: 'Din sporingsside er slået fra',
  write_app_proxy_fix:
    'Appen mangler sin webadresse i din butik, så ingen ordre kan slås op. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',

  email: 'Genkender kunder på deres e-mailadresse',
  email_missing: 'Appen må ikke læse e-mailadresser',
  email_fix:
    'Uden dem kan ingen kunde genkendes. Kun vi kan løse det ved at bede Shopify om godkendelse: Skriv til os.',
  email_unknown: 'Det kan tjekkes, så snart din butik har fået sin første ordre.',

  password: 'Din butik er åben for besøgende',
  password_title: 'Din butik har en adgangskode',
  password_fix:
    'Kun besøgende, der kender adgangskoden, kan følge en ordre. Fjern den, når du åbner din butik.',
  password_unknown_title: 'Har din butik en adgangskode?',
  password_unknown:
    'Så længe den har en, kan kun besøgende, der kender den, følge en ordre. Du finder den i webshoppens præferencer.',
  open_preferences: 'Åbn præferencerne',

  write_to_us: 'Skriv til os',

  old_orders: 'Finder ordrer uanset alder',
  old_orders_title: 'Finder ordrer fra de seneste 60 dage',
  old_orders_note:
    'Kunder med en ældre ordre bliver bedt om at kontakte dig. Kun vi kan løse det ved at bede Shopify om godkendelse: Skriv til os.',

  api: 'Aktuel indtil {date}',
  api_ending_title: 'Kun aktuel indtil {date}',
  api_ending_fix: 'Appen skal opdateres inden den dag. Det kan kun vi gøre: Skriv til os.',
  api_ended_title: 'Forældet siden {date}',
  api_ended_fix:
    'Kunder kan få forkerte eller ufuldstændige svar, indtil appen er opdateret. Det kan kun vi gøre: Skriv til os.',

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
