import { access } from './access/nl.ts';
import { backfill } from './backfill/nl.ts';
import { carriers } from './carriers/nl.ts';
import { delivery } from './delivery/nl.ts';
import { deliveries } from './deliveries/nl.ts';
import { numbers } from './numbers/nl.ts';
import { flags } from './flags/nl.ts';
import { mails } from './mails/nl.ts';
import { reports } from './reports/nl.ts';
import { webhooks } from './webhooks/nl.ts';
import type { Words } from './words.ts';

export const nl: Words = {
  title: 'Track your order',
  loading: 'We bekijken je winkel…',
  failed: 'We konden je winkel niet controleren',
  failed_text: 'Shopify of deze app gaf geen antwoord. Wacht even en probeer het opnieuw.',
  try_again: 'Opnieuw proberen',
  still_failed: 'Nog steeds geen antwoord',
  read_again: 'Opnieuw controleren',
  was_read_again: 'Zojuist gecontroleerd',

  works: 'Bestellingen volgen werkt',
  works_text: 'Klanten kunnen hun bestelling volgen op je volgpagina.',
  ready: 'Bestellingen volgen staat klaar',
  ready_text: 'Je kunt het proberen zodra je winkel een eerste bestelling heeft.',

  page: 'Je volgpagina',
  page_text: 'De pagina is er al, in de stijl van je thema. Zet het adres in je menu.',
  page_address: 'Adres',
  page_moved:
    'Heb je de app een ander adres gegeven bij Instellingen › Apps en verkoopkanalen? Gebruik dan dat adres.',
  open_page: 'Pagina openen',
  copy: 'Kopiëren',
  copied: 'Adres gekopieerd',
  open_menus: 'Menu’s openen',
  copy_failed: 'Je browser staat kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
  previews: 'Wat klanten lezen, met een verzonnen bestelling. De voorbeelden werken één dag.',
  preview_arriving: 'Voorbeeld: onderweg',
  preview_delivered: 'Voorbeeld: bezorgd',
  preview_attempted: 'Voorbeeld: een probleem',

  emails: 'Een knop in je e-mails',
  emails_text:
    'De knop brengt klanten naar hun bestelling op je volgpagina, in de accentkleur van je e-mails. Kopieer de knop, open de melding, kies ‘Code bewerken’ en plak hem waar hij moet komen.',
  order_confirmation: 'Orderbevestiging',
  shipping_confirmation: 'Verzendbevestiging',
  copy_button: 'Knop kopiëren',
  button_copied: 'Knop gekopieerd',
  open_notification: 'Melding openen',
  track_order: 'Bestelling volgen',
  track_package: 'Pakket volgen',

  page_settings: 'Wat je volgpagina zegt',
  page_settings_text:
    'Het blok in je thema heeft dezelfde instellingen. Laat een veld leeg voor onze eigen tekst, in de taal van de klant.',
  contact_link: 'Contactpagina',
  contact_link_help:
    'Waar de contactlink heen gaat, meestal /pages/contact. Zonder link schrijven klanten naar het e-mailadres van je winkel.',
  returns_link: 'Retourpagina',
  returns_link_help: 'Waar de retourlink heen gaat. Laat leeg om die link weg te laten.',
  contact_sentence: 'Hoe klanten je bereiken',
  contact_sentence_help: 'Bijvoorbeeld ‘Bel ons op werkdagen van 9 tot 17 uur.’',
  returns_sentence: 'Hoe klanten iets terugsturen',
  returns_sentence_help: 'Bijvoorbeeld ‘Gebruik het label in je pakket.’',
  ships_in: 'Hoe snel je verzendt',
  ships_in_help:
    'Bijvoorbeeld ‘We verzenden meestal binnen 2 tot 3 werkdagen.’ Hier hebben we geen eigen tekst.',
  form_of_address: 'Aanspreekvorm',
  form_of_address_help:
    'Voor Nederlands (je of u), Duits (du of Sie), Frans (tu of vous), Spaans (tú of usted) en Italiaans (tu of Lei).',
  form_as_written: 'Zoals wij schrijven: Frans formeel, de andere informeel',
  form_formal: 'Formeel',
  form_informal: 'Informeel',
  save: 'Opslaan',
  page_settings_saved: 'Je volgpagina is aangepast',
  page_settings_wrong: 'Er is nog niets opgeslagen: bekijk de rode velden',
  page_settings_failed: 'Dat is niet gelukt. Probeer het zo opnieuw.',
  page_settings_unread: 'We konden je keuzes niet ophalen. Open deze pagina zo opnieuw.',
  link_malformed:
    'Begin met https:// voor een andere site, of met / voor een pagina van je winkel, zoals /pages/contact.',
  link_too_long: 'Gebruik hoogstens 500 tekens.',
  sentence_not_plain: 'Gebruik gewone tekst, zonder HTML, Liquid of accolades.',
  sentence_too_long: 'Gebruik hoogstens 200 tekens.',

  block: 'Het blok ‘Track your order’ in je thema',
  block_placed: 'In je thema',
  block_placed_text: 'Klanten vinden het in je gepubliceerde thema.',
  block_placed_on: 'Klanten vinden het in je gepubliceerde thema, op: {places}.',
  block_everywhere:
    'Elke pagina met het sjabloon ‘page’ laat het zien. Wil je het op één pagina? Haal het daar weg en volg deze stappen.',
  block_missing: 'Niet in je thema',
  block_missing_text:
    'Voor de volgpagina heb je het niet nodig. Met het blok maak je de pagina zelf op in je thema-editor. Geef die pagina een eigen sjabloon, dan staat het blok op geen andere pagina.',
  block_template:
    'Open in de thema-editor de lijst bovenaan, kies Pagina’s › Sjabloon maken en noem het sjabloon track-order.',
  block_add: 'Voeg het blok toe aan dat sjabloon en sla op.',
  block_page: 'Maak een pagina en kies het themasjabloon track-order.',
  block_unavailable: 'Niet mogelijk in dit thema',
  block_unavailable_text:
    'Je thema is van een oudere soort zonder app-blokken. Gebruik in plaats daarvan de volgpagina.',
  block_unknown: 'Onbekend',
  block_unknown_text:
    'Shopify vertelt deze pagina niet of het blok in je thema staat. In je thema-editor zie je het.',
  block_looking: 'We bekijken je thema…',
  add_block: 'Blok toevoegen',
  create_page: 'Pagina maken',
  open_editor: 'Thema-editor openen',
  block_was_placed: 'Het blok staat in je thema',

  links: 'Een link voor één klant',
  links_text:
    'De link opent één bestelling zonder naar een e-mailadres te vragen. Stuur hem alleen naar de klant van die bestelling.',
  link_order: 'Bestelnummer',
  link_days: 'Link geldig (dagen)',
  make_link: 'Link maken',
  link_made: 'De link staat klaar',
  link_to: 'Link naar bestelling {order}',
  link_until: 'Werkt tot {date}, tenzij je hem beëindigt.',
  copy_link: 'Link kopiëren',
  open_link: 'Link openen',
  link_copied: 'Link gekopieerd',
  end_links: 'Links naar deze bestelling beëindigen',
  links_ended: 'De links naar bestelling {order} zijn beëindigd',
  link_several: 'Meer dan één bestelling heeft dit nummer. Kies welke je bedoelt.',
  link_choice: '{order}, geplaatst op {date}',
  end_all: 'Alle links van de winkel beëindigen',
  end_all_sure:
    'Elke link die klanten hebben gekregen, werkt dan niet meer. Dit kun je niet ongedaan maken.',
  end_all_yes: 'Ja, alle links beëindigen',
  end_all_no: 'Links houden',
  all_links_ended: 'Alle links zijn beëindigd',
  links_failed: 'Dat is niet gelukt. Probeer het zo opnieuw.',
  link_no_order: 'Er is geen bestelling met dit nummer.',
  link_days_range: 'Vul een heel getal in van 1 tot en met 90.',
  order_required: 'Vul een bestelnummer in.',
  order_malformed: 'Dit is geen bestelnummer. Het lijkt op #1001.',
  order_is_email: 'Dit is een e-mailadres. Vul het bestelnummer in.',
  order_is_link: 'Dit is een link. Vul het bestelnummer in.',
  order_is_tracking_number: 'Dit is een trackingnummer. Vul het bestelnummer in.',

  kept: 'Bestellingen die we bewaren',
  kept_on:
    'Om klanten meteen te kunnen antwoorden, bewaren we versleuteld wat ze van hun bestelling mogen lezen, en een code die van hun e-mailadres is gemaakt; nooit hun naam, straat, telefoonnummer, e-mailadres of wat ze hebben betaald. Alles wordt {end} dagen na het einde van een bestelling gewist, en uiterlijk {most} dagen nadat ze is geplaatst.',
  kept_deletes: 'Als je dit uitzet, wordt gewist wat er is bewaard.',
  kept_off:
    'Er worden geen bestellingen bewaard. Elke keer dat een klant kijkt, wordt Shopify gevraagd.',
  keep_turn_off: 'Uitzetten',
  keep_turn_on: 'Aanzetten',
  keep_leave_on: 'Aan laten',
  kept_now_off: 'Er wordt niets meer bewaard',
  kept_now_on: 'Bestellingen worden bewaard',
  kept_failed: 'Dat is niet gelukt. Probeer het zo opnieuw.',
  kept_unread:
    'We konden niet ophalen of er bestellingen worden bewaard. Open deze pagina zo opnieuw.',
  asks: 'Een klant vraagt wat er over hem of haar is bewaard',
  asks_kept:
    'Gevraagd op {asked}. Bewaarde bestellingen: {count}. Download het bestand en stuur het uiterlijk {due} naar de klant.',
  asks_nothing:
    'Gevraagd op {asked}. Van deze bestellingen is niets bewaard. Laat dat de klant uiterlijk {due} weten.',
  asks_download: 'Bestand downloaden',
  asks_downloaded: 'Het bestand is gedownload',
  asks_order: 'Een bestelling van deze klant openen',

  health: 'Verbinding met je winkel',
  ok: 'In orde',
  note: 'Goed om te weten',
  warning: 'Vraagt aandacht',
  critical: 'Werkt niet',

  read_orders: 'Leest je bestellingen',
  read_orders_missing: 'De app heeft geen toestemming om je bestellingen te lezen',
  read_orders_fix:
    'Er kan geen bestelling worden gevonden. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  read_merchant_managed_fulfillment_orders: 'Ziet wat je nog moet verzenden',
  read_merchant_managed_fulfillment_orders_missing:
    'De app heeft geen toestemming om te zien wat je nog moet verzenden',
  read_merchant_managed_fulfillment_orders_fix:
    'Klanten kunnen niet lezen wat er nog komt. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  read_third_party_fulfillment_orders: 'Ziet wat je magazijnpartners nog moeten verzenden',
  read_third_party_fulfillment_orders_missing:
    'De app heeft geen toestemming om te zien wat je magazijnpartners nog moeten verzenden',
  read_third_party_fulfillment_orders_fix:
    'Klanten kunnen niet lezen wat een partner nog moet sturen. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  read_returns: 'Ziet retouren',
  read_returns_missing: 'De app heeft geen toestemming om retouren te zien',
  read_returns_fix:
    'Klanten kunnen niet lezen waar hun retour is. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  read_fulfillments: 'Hoort meteen van zendingen en scans',
  read_fulfillments_missing: 'Sommig nieuws over pakketten kan later komen',
  read_fulfillments_fix:
    'Elke bestelling wordt gevonden, maar een nieuwe scan kan tot een dag later verschijnen. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  write_app_proxy: 'Je volgpagina staat aan',
  write_app_proxy_missing: 'Je volgpagina staat uit',
  write_app_proxy_fix:
    'De app mist haar webadres in je winkel, dus er kan geen bestelling worden opgezocht. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',

  email: 'Herkent klanten aan hun e-mailadres',
  email_missing: 'De app heeft geen toestemming om e-mailadressen te lezen',
  email_fix:
    'Zonder e-mailadres wordt geen klant herkend. Alleen wij kunnen dit verhelpen, door Shopify om goedkeuring te vragen: schrijf ons.',
  email_unknown: 'Dit is te controleren zodra je winkel een eerste bestelling heeft.',

  password: 'Je winkel is open voor bezoekers',
  password_title: 'Je winkel heeft een wachtwoord',
  password_fix:
    'Alleen bezoekers die het wachtwoord kennen, kunnen een bestelling volgen. Verwijder het als je winkel opengaat.',
  password_unknown_title: 'Heeft je winkel een wachtwoord?',
  password_unknown:
    'Zolang dat zo is, kunnen alleen bezoekers die het kennen een bestelling volgen. Je vindt het in de voorkeuren van je winkel.',
  open_preferences: 'Voorkeuren openen',

  write_to_us: 'Schrijf ons',

  old_orders: 'Vindt bestellingen van elke leeftijd',
  old_orders_title: 'Vindt bestellingen van de laatste 60 dagen',
  old_orders_note:
    'Klanten met een oudere bestelling lezen dat ze contact met je moeten opnemen. Alleen wij kunnen dit verhelpen, door Shopify om goedkeuring te vragen: schrijf ons.',

  api: 'Actueel tot {date}',
  api_ending_title: 'Nog maar actueel tot {date}',
  api_ending_fix: 'De app moet voor die dag worden bijgewerkt. Alleen wij kunnen dat: schrijf ons.',
  api_ended_title: 'Verouderd sinds {date}',
  api_ended_fix:
    'Tot de app is bijgewerkt, kunnen klanten onjuiste of onvolledige antwoorden lezen. Alleen wij kunnen dat: schrijf ons.',

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
