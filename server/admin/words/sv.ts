import { access } from './access/sv.ts';
import { backfill } from './backfill/sv.ts';
import { carriers } from './carriers/sv.ts';
import { delivery } from './delivery/sv.ts';
import { deliveries } from './deliveries/sv.ts';
import { numbers } from './numbers/sv.ts';
import { flags } from './flags/sv.ts';
import { mails } from './mails/sv.ts';
import { reports } from './reports/sv.ts';
import { webhooks } from './webhooks/sv.ts';
import type { Words } from './words.ts';

export const sv: Words = {
  title: 'Track your order',
  loading: 'Vi tittar på din butik…',
  failed: 'Vi kunde inte kontrollera din butik',
  failed_text: 'Shopify eller den här appen svarade inte. Vänta lite och försök igen.',
  try_again: 'Försök igen',
  still_failed: 'Fortfarande inget svar',
  read_again: 'Kontrollera igen',
  was_read_again: 'Nyss kontrollerat',

  works: 'Orderspårningen fungerar',
  works_text: 'Kunder kan följa sina ordrar på din spårningssida.',
  ready: 'Orderspårningen är redo',
  ready_text: 'Du kan prova den så snart din butik har fått sin första order.',

  page: 'Din spårningssida',
  page_text: 'Den finns redan, med ditt temas utseende. Lägg in adressen i din meny.',
  page_address: 'Adress',
  page_moved:
    'Har du gett appen en annan adress under Inställningar › Appar och försäljningskanaler? Använd då den.',
  open_page: 'Öppna sidan',
  copy: 'Kopiera',
  copied: 'Adress kopierad',
  open_menus: 'Öppna dina menyer',
  copy_failed: 'Din webbläsare tillåter inte kopiering. Markera texten och kopiera den själv.',
  previews: 'Det kunder läser, med en påhittad order. Förhandsvisningarna gäller i ett dygn.',
  preview_arriving: 'Förhandsvisning: på väg',
  preview_delivered: 'Förhandsvisning: levererat',
  preview_attempted: 'Förhandsvisning: ett problem',

  emails: 'En knapp i dina mejl',
  emails_text:
    'Den leder kunder till deras order på din spårningssida, i samma accentfärg som dina mejl. Kopiera den, öppna aviseringen, välj ”Redigera kod” och klistra in den där knappen ska vara.',
  order_confirmation: 'Orderbekräftelse',
  shipping_confirmation: 'Leveransbekräftelse',
  copy_button: 'Kopiera knappen',
  button_copied: 'Knapp kopierad',
  open_notification: 'Öppna aviseringen',
  track_order: 'Följ din beställning',
  track_package: 'Spåra ditt paket',

  page_settings: 'Det som står på din spårningssida',
  page_settings_text:
    'Blocket i ditt tema har samma inställningar. Lämna ett fält tomt för vår egen text, på kundens språk.',
  contact_link: 'Kontaktsida',
  contact_link_help:
    'Dit ”Kontakta oss” leder, oftast /pages/contact. Utan den skriver kunder till butikens e-postadress.',
  returns_link: 'Retursida',
  returns_link_help: 'Dit ”Returer” leder. Utan den finns ingen sådan länk.',
  contact_sentence: 'Hur man kontaktar dig',
  contact_sentence_help: 'Till exempel ”Ring oss på vardagar kl. 9–17.”',
  returns_sentence: 'Hur man skickar tillbaka något',
  returns_sentence_help: 'Till exempel ”Använd etiketten i paketet.”',
  ships_in: 'Hur snabbt du skickar',
  ships_in_help: 'Till exempel ”Skickas oftast inom 2–3 vardagar.” Här har vi ingen egen text.',
  form_of_address: 'Tilltal',
  form_of_address_help:
    'För nederländska (je eller u), tyska (du eller Sie), franska (tu eller vous), spanska (tú eller usted) och italienska (tu eller Lei).',
  form_as_written: 'Som vi skriver: formellt på franska, informellt på de andra',
  form_formal: 'Formellt',
  form_informal: 'Informellt',
  save: 'Spara',
  page_settings_saved: 'Din spårningssida är ändrad',
  page_settings_wrong: 'Inget är sparat än: se de röda fälten',
  page_settings_failed: 'Det gick inte. Försök igen om en liten stund.',
  page_settings_unread: 'Vi kunde inte läsa vad du har valt. Öppna sidan igen om en liten stund.',
  link_malformed:
    'Börja med https:// för en annan webbplats, eller med / för en sida i din butik, till exempel /pages/contact.',
  link_too_long: 'Använd högst 500 tecken.',
  sentence_not_plain: 'Använd vanlig text utan HTML, Liquid eller klammerparenteser.',
  sentence_too_long: 'Använd högst 200 tecken.',

  block: 'Blocket ”Track your order” i ditt tema',
  block_placed: 'I ditt tema',
  block_placed_text: 'Kunder hittar det i ditt publicerade tema.',
  block_placed_on: 'Kunder hittar det i ditt publicerade tema, på: {places}.',
  block_everywhere:
    'Varje sida med mallen ”page” visar det. Vill du ha det på bara en sida tar du bort det ur den mallen och följer de här stegen.',
  block_missing: 'Inte i ditt tema',
  block_missing_text:
    'Du behöver det inte för spårningssidan. Med det utformar du sidan i temaredigeraren. Ge sidan en egen mall, så att ingen annan sida visar blocket.',
  block_template:
    'Öppna listan högst upp i temaredigeraren, välj Sidor › Skapa mall och ge mallen namnet track-order.',
  block_add: 'Lägg till blocket i mallen och spara.',
  block_page: 'Skapa en sida och välj temamallen track-order.',
  block_unavailable: 'Inte möjligt i det här temat',
  block_unavailable_text:
    'Ditt tema är av en äldre sort som inte kan visa appblock. Använd spårningssidan i stället.',
  block_unknown: 'Okänt',
  block_unknown_text:
    'Shopify talar inte om för den här sidan om blocket finns i ditt tema. Temaredigeraren visar det.',
  block_looking: 'Vi tittar på ditt tema…',
  add_block: 'Lägg till blocket',
  create_page: 'Skapa en sida',
  open_editor: 'Öppna temaredigeraren',
  block_was_placed: 'Blocket finns i ditt tema',

  links: 'En länk till en kund',
  links_text:
    'Den öppnar en order utan att fråga efter e-postadress. Skicka den bara till kunden som lade ordern.',
  link_order: 'Ordernummer',
  link_days: 'Länken gäller (dagar)',
  make_link: 'Skapa en länk',
  link_made: 'Länken är klar',
  link_to: 'Länk till order {order}',
  link_until: 'Gäller till {date}, om du inte avslutar den före dess.',
  copy_link: 'Kopiera länken',
  open_link: 'Öppna länken',
  link_copied: 'Länk kopierad',
  end_links: 'Avsluta länkarna till den här ordern',
  links_ended: 'Länkarna till order {order} gäller inte längre',
  link_several: 'Flera ordrar har det här numret. Välj den du menar.',
  link_choice: '{order}, lagd {date}',
  end_all: 'Avsluta butikens alla länkar',
  end_all_sure: 'Alla länkar som har skickats till kunder slutar fungera. Det går inte att ångra.',
  end_all_yes: 'Ja, avsluta alla länkar',
  end_all_no: 'Behåll dem',
  all_links_ended: 'Inga länkar gäller längre',
  links_failed: 'Det gick inte. Försök igen om en liten stund.',
  link_no_order: 'Det finns ingen order med det här numret.',
  link_days_range: 'Ange ett heltal från 1 till 90.',
  order_required: 'Ange ett ordernummer.',
  order_malformed: 'Det här är inget ordernummer. Det ser ut som #1001.',
  order_is_email: 'Det här är en e-postadress. Ange ordernumret.',
  order_is_link: 'Det här är en länk. Ange ordernumret.',
  order_is_tracking_number: 'Det här är ett spårningsnummer. Ange ordernumret.',

  kept: 'Ordrar som vi sparar',
  kept_on:
    'För att kunder ska få svar direkt sparar vi, krypterat, det som de får läsa om sina ordrar och en kod som bildas av deras e-postadress; aldrig deras namn, gata, telefonnummer, e-postadress eller vad de har betalat. Allt raderas {end} dagar efter att en order har avslutats, och senast {most} dagar efter att den lades.',
  kept_deletes: 'Om du stänger av det raderas allt som är sparat.',
  kept_off: 'Ordrar sparas inte. Varje gång en kund tittar frågar vi Shopify.',
  keep_turn_off: 'Stäng av',
  keep_turn_on: 'Slå på',
  keep_leave_on: 'Låt det vara på',
  kept_now_off: 'Inget sparas längre',
  kept_now_on: 'Ordrar sparas',
  kept_failed: 'Det gick inte. Försök igen om en liten stund.',
  kept_unread: 'Vi kunde inte läsa om ordrar sparas. Öppna sidan igen om en liten stund.',
  asks: 'En kund frågar vad som sparas om hen',
  asks_kept:
    'Frågan kom den {asked}. Sparade ordrar: {count}. Ladda ner filen och skicka den till kunden senast den {due}.',
  asks_nothing:
    'Frågan kom den {asked}. Inget är sparat om kundens ordrar. Tala om det för kunden senast den {due}.',
  asks_download: 'Ladda ner filen',
  asks_downloaded: 'Filen är nedladdad',
  asks_order: 'Öppna en av kundens ordrar',

  health: 'Anslutning till din butik',
  ok: 'Fungerar',
  note: 'Bra att veta',
  warning: 'Behöver ses över',
  critical: 'Fungerar inte',

  read_orders: 'Läser dina ordrar',
  read_orders_missing: 'Appen får inte läsa dina ordrar',
  read_orders_fix:
    'Inga ordrar går att hitta. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  read_merchant_managed_fulfillment_orders: 'Ser vad du har kvar att skicka',
  read_merchant_managed_fulfillment_orders_missing: 'Appen får inte se vad du har kvar att skicka',
  read_merchant_managed_fulfillment_orders_fix:
    'Kunder kan inte få veta vad som återstår. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  read_third_party_fulfillment_orders: 'Ser vad dina lagerpartner har kvar att skicka',
  read_third_party_fulfillment_orders_missing:
    'Appen får inte se vad dina lagerpartner har kvar att skicka',
  read_third_party_fulfillment_orders_fix:
    'Kunder kan inte få veta vad en partner har kvar att skicka. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  read_returns: 'Ser returer',
  read_returns_missing: 'Appen får inte se returer',
  read_returns_fix:
    'Kunder kan inte få veta var deras retur är. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  read_fulfillments: 'Får genast veta om leveranser och skanningar',
  read_fulfillments_missing: 'Vissa uppdateringar om paket kan dröja',
  read_fulfillments_fix:
    'Alla ordrar hittas, men en ny skanning kan dröja upp till ett dygn. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  write_app_proxy: 'Din spårningssida är på',
  write_app_proxy_missing: 'Din spårningssida är avstängd',
  write_app_proxy_fix:
    'Appen saknar sin webbadress i din butik, så inga ordrar går att söka fram. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',

  email: 'Känner igen kunder på deras e-postadress',
  email_missing: 'Appen får inte läsa e-postadresser',
  email_fix:
    'Utan dem kan ingen kund kännas igen. Bara vi kan åtgärda det, genom att be Shopify om godkännande: skriv till oss.',
  email_unknown: 'Det går att kontrollera så snart din butik har fått sin första order.',

  password: 'Din butik är öppen för besökare',
  password_title: 'Din butik har ett lösenord',
  password_fix:
    'Bara besökare som kan lösenordet kan följa en order. Ta bort det när du öppnar butiken.',
  password_unknown_title: 'Har din butik ett lösenord?',
  password_unknown:
    'Så länge den har ett kan bara besökare som kan det följa en order. Du hittar det i onlinebutikens preferenser.',
  open_preferences: 'Öppna preferenserna',

  write_to_us: 'Skriv till oss',

  old_orders: 'Hittar ordrar oavsett ålder',
  old_orders_title: 'Hittar ordrar från de senaste 60 dagarna',
  old_orders_note:
    'Kunder med en äldre order ombeds att kontakta dig. Bara vi kan åtgärda det, genom att be Shopify om godkännande: skriv till oss.',

  api: 'Aktuell till {date}',
  api_ending_title: 'Aktuell bara till {date}',
  api_ending_fix: 'Appen måste uppdateras före den dagen. Bara vi kan göra det: skriv till oss.',
  api_ended_title: 'Inaktuell sedan {date}',
  api_ended_fix:
    'Kunder kan få felaktiga eller ofullständiga svar tills appen har uppdaterats. Bara vi kan göra det: skriv till oss.',

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
