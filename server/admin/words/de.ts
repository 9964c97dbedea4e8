import { access } from './access/de.ts';
import { backfill } from './backfill/de.ts';
import { carriers } from './carriers/de.ts';
import { delivery } from './delivery/de.ts';
import { deliveries } from './deliveries/de.ts';
import { numbers } from './numbers/de.ts';
import { flags } from './flags/de.ts';
import { mails } from './mails/de.ts';
import { reports } from './reports/de.ts';
import { webhooks } from './webhooks/de.ts';
import type { Words } from './words.ts';

export const de: Words = {
  title: 'Track your order',
  loading: 'Wir sehen uns deinen Shop an …',
  failed: 'Wir konnten deinen Shop nicht prüfen',
  failed_text: 'Shopify oder diese App hat nicht geantwortet. Warte kurz und versuche es erneut.',
  try_again: 'Erneut versuchen',
  still_failed: 'Weiterhin keine Antwort',
  read_again: 'Erneut prüfen',
  was_read_again: 'Gerade eben geprüft',

  works: 'Die Sendungsverfolgung funktioniert',
  works_text: 'Kunden können ihre Bestellungen auf deiner Tracking-Seite verfolgen.',
  ready: 'Die Sendungsverfolgung ist bereit',
  ready_text: 'Du kannst sie ausprobieren, sobald dein Shop die erste Bestellung hat.',

  page: 'Deine Tracking-Seite',
  page_text: 'Sie ist schon da, im Look deines Themes. Füge ihre Adresse in dein Menü ein.',
  page_address: 'Adresse',
  page_moved:
    'Hast du der App unter Einstellungen › Apps und Vertriebskanäle eine andere Adresse gegeben? Dann verwende diese.',
  open_page: 'Seite öffnen',
  copy: 'Kopieren',
  copied: 'Adresse kopiert',
  open_menus: 'Menüs öffnen',
  copy_failed:
    'Dein Browser lässt das Kopieren nicht zu. Markiere den Text und kopiere ihn selbst.',
  previews: 'Was Kunden lesen, mit einer erfundenen Bestellung. Die Vorschauen gelten einen Tag.',
  preview_arriving: 'Vorschau: unterwegs',
  preview_delivered: 'Vorschau: zugestellt',
  preview_attempted: 'Vorschau: ein Problem',

  emails: 'Ein Button in deinen E-Mails',
  emails_text:
    'Er führt Kunden zu ihrer Bestellung auf deiner Tracking-Seite, in der Akzentfarbe deiner E-Mails. Kopiere ihn, öffne die Benachrichtigung, wähle „Code bearbeiten“ und füge ihn dort ein, wo er stehen soll.',
  order_confirmation: 'Bestellbestätigung',
  shipping_confirmation: 'Versandbestätigung',
  copy_button: 'Button kopieren',
  button_copied: 'Button kopiert',
  open_notification: 'Benachrichtigung öffnen',
  track_order: 'Bestellung verfolgen',
  track_package: 'Paket verfolgen',

  page_settings: 'Was auf deiner Tracking-Seite steht',
  page_settings_text:
    'Der Block in deinem Theme hat dieselben Einstellungen. Lass ein Feld leer für unseren eigenen Text in der Sprache des Kunden.',
  contact_link: 'Kontaktseite',
  contact_link_help:
    'Wohin der Kontaktlink führt, meist /pages/contact. Ohne ihn schreiben Kunden an die E-Mail-Adresse deines Shops.',
  returns_link: 'Seite für Rücksendungen',
  returns_link_help: 'Wohin der Link für Rücksendungen führt. Leer lassen, um ihn wegzulassen.',
  contact_sentence: 'Wie Kunden dich erreichen',
  contact_sentence_help: 'Zum Beispiel „Ruf uns werktags von 9 bis 17 Uhr an.“',
  returns_sentence: 'Wie Kunden etwas zurücksenden',
  returns_sentence_help: 'Zum Beispiel „Nutze das Etikett in deinem Paket.“',
  ships_in: 'Wie schnell du verschickst',
  ships_in_help:
    'Zum Beispiel „Versand meist in 2 bis 3 Werktagen.“ Hier haben wir keinen eigenen Text.',
  form_of_address: 'Anrede',
  form_of_address_help:
    'Für Niederländisch (je oder u), Deutsch (du oder Sie), Französisch (tu oder vous), Spanisch (tú oder usted) und Italienisch (tu oder Lei).',
  form_as_written: 'Wie von uns geschrieben: Französisch förmlich, die anderen persönlich',
  form_formal: 'Förmlich',
  form_informal: 'Persönlich',
  save: 'Speichern',
  page_settings_saved: 'Deine Tracking-Seite ist geändert',
  page_settings_wrong: 'Noch nichts gespeichert: Sieh dir die roten Felder an',
  page_settings_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
  page_settings_unread:
    'Wir konnten deine Auswahl nicht lesen. Öffne diese Seite gleich noch einmal.',
  link_malformed:
    'Beginne mit https:// für eine andere Website oder mit / für eine Seite deines Shops, zum Beispiel /pages/contact.',
  link_too_long: 'Verwende höchstens 500 Zeichen.',
  sentence_not_plain: 'Verwende einfachen Text ohne HTML, Liquid oder geschweifte Klammern.',
  sentence_too_long: 'Verwende höchstens 200 Zeichen.',

  block: 'Der Block „Track your order“ in deinem Theme',
  block_placed: 'In deinem Theme',
  block_placed_text: 'Kunden finden ihn in deinem veröffentlichten Theme.',
  block_placed_on: 'Kunden finden ihn in deinem veröffentlichten Theme, auf: {places}.',
  block_everywhere:
    'Jede Seite mit der Vorlage „page“ zeigt ihn. Soll er nur auf einer Seite stehen, entferne ihn dort und folge diesen Schritten.',
  block_missing: 'Nicht in deinem Theme',
  block_missing_text:
    'Für die Tracking-Seite brauchst du ihn nicht. Mit ihm gestaltest du die Seite im Theme-Editor. Gib der Seite eine eigene Vorlage, damit keine andere Seite den Block zeigt.',
  block_template:
    'Öffne im Theme-Editor oben die Liste, wähle Seiten › Vorlage erstellen und nenne die Vorlage track-order.',
  block_add: 'Füge den Block zu dieser Vorlage hinzu und speichere.',
  block_page: 'Erstelle eine Seite und wähle die Theme-Vorlage track-order.',
  block_unavailable: 'In diesem Theme nicht möglich',
  block_unavailable_text:
    'Dein Theme ist älter und kann keine App-Blöcke anzeigen. Verwende stattdessen die Tracking-Seite.',
  block_unknown: 'Nicht bekannt',
  block_unknown_text:
    'Shopify teilt dieser Seite nicht mit, ob der Block in deinem Theme ist. Dein Theme-Editor zeigt es.',
  block_looking: 'Wir sehen uns dein Theme an …',
  add_block: 'Block hinzufügen',
  create_page: 'Seite erstellen',
  open_editor: 'Theme-Editor öffnen',
  block_was_placed: 'Der Block ist in deinem Theme',

  links: 'Ein Link für einen Kunden',
  links_text:
    'Er öffnet eine Bestellung, ohne nach einer E-Mail-Adresse zu fragen. Sende ihn nur an den Kunden dieser Bestellung.',
  link_order: 'Bestellnummer',
  link_days: 'Link gilt (Tage)',
  make_link: 'Link erstellen',
  link_made: 'Der Link ist bereit',
  link_to: 'Link zu Bestellung {order}',
  link_until: 'Gilt bis {date}, wenn du ihn nicht vorher beendest.',
  copy_link: 'Link kopieren',
  open_link: 'Link öffnen',
  link_copied: 'Link kopiert',
  end_links: 'Links zu dieser Bestellung beenden',
  links_ended: 'Die Links zu Bestellung {order} sind beendet',
  link_several: 'Mehr als eine Bestellung hat diese Nummer. Wähle, welche du meinst.',
  link_choice: '{order}, aufgegeben am {date}',
  end_all: 'Alle Links des Shops beenden',
  end_all_sure:
    'Jeder Link, den Kunden bekommen haben, funktioniert dann nicht mehr. Das lässt sich nicht rückgängig machen.',
  end_all_yes: 'Ja, alle Links beenden',
  end_all_no: 'Links behalten',
  all_links_ended: 'Alle Links sind beendet',
  links_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
  link_no_order: 'Es gibt keine Bestellung mit dieser Nummer.',
  link_days_range: 'Gib eine ganze Zahl von 1 bis 90 ein.',
  order_required: 'Gib eine Bestellnummer ein.',
  order_malformed: 'Das ist keine Bestellnummer. Sie sieht aus wie #1001.',
  order_is_email: 'Das ist eine E-Mail-Adresse. Gib die Bestellnummer ein.',
  order_is_link: 'Das ist ein Link. Gib die Bestellnummer ein.',
  order_is_tracking_number: 'Das ist eine Sendungsnummer. Gib die Bestellnummer ein.',

  kept: 'Bestellungen, die wir aufbewahren',
  kept_on:
    'Damit Kunden sofort eine Antwort bekommen, bewahren wir verschlüsselt auf, was sie von ihrer Bestellung lesen dürfen, und einen Code, der aus ihrer E-Mail-Adresse gebildet ist; nie ihren Namen, ihre Straße, Telefonnummer oder E-Mail-Adresse und nie, was sie bezahlt haben. Alles wird {end} Tage nach dem Ende einer Bestellung gelöscht, spätestens {most} Tage nach ihrem Eingang.',
  kept_deletes: 'Wenn du das ausschaltest, wird alles Aufbewahrte gelöscht.',
  kept_off:
    'Bestellungen werden nicht aufbewahrt. Jedes Mal, wenn ein Kunde nachsieht, wird Shopify gefragt.',
  keep_turn_off: 'Ausschalten',
  keep_turn_on: 'Einschalten',
  keep_leave_on: 'Eingeschaltet lassen',
  kept_now_off: 'Es wird nichts mehr aufbewahrt',
  kept_now_on: 'Bestellungen werden aufbewahrt',
  kept_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
  kept_unread:
    'Wir konnten nicht lesen, ob Bestellungen aufbewahrt werden. Öffne diese Seite gleich noch einmal.',
  asks: 'Ein Kunde fragt, was über ihn aufbewahrt wird',
  asks_kept:
    'Gefragt am {asked}. Aufbewahrte Bestellungen: {count}. Lade die Datei herunter und sende sie dem Kunden bis zum {due}.',
  asks_nothing:
    'Gefragt am {asked}. Von seinen Bestellungen wird nichts aufbewahrt. Teile das dem Kunden bis zum {due} mit.',
  asks_download: 'Datei herunterladen',
  asks_downloaded: 'Die Datei ist heruntergeladen',
  asks_order: 'Eine Bestellung dieses Kunden öffnen',

  health: 'Verbindung zu deinem Shop',
  ok: 'In Ordnung',
  note: 'Gut zu wissen',
  warning: 'Bitte ansehen',
  critical: 'Funktioniert nicht',

  read_orders: 'Liest deine Bestellungen',
  read_orders_missing: 'Die App darf deine Bestellungen nicht lesen',
  read_orders_fix:
    'Es kann keine Bestellung gefunden werden. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  read_merchant_managed_fulfillment_orders: 'Sieht, was du noch verschicken musst',
  read_merchant_managed_fulfillment_orders_missing:
    'Die App darf nicht sehen, was du noch verschicken musst',
  read_merchant_managed_fulfillment_orders_fix:
    'Kunden erfahren nicht, was noch kommt. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  read_third_party_fulfillment_orders: 'Sieht, was deine Lagerpartner noch verschicken müssen',
  read_third_party_fulfillment_orders_missing:
    'Die App darf nicht sehen, was deine Lagerpartner noch verschicken müssen',
  read_third_party_fulfillment_orders_fix:
    'Kunden erfahren nicht, was ein Partner noch verschicken muss. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  read_returns: 'Sieht Rückgaben',
  read_returns_missing: 'Die App darf Rückgaben nicht sehen',
  read_returns_fix:
    'Kunden erfahren nicht, wo ihre Rücksendung ist. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  read_fulfillments: 'Erfährt sofort von Sendungen und Scans',
  read_fulfillments_missing: 'Manche Neuigkeiten zu Paketen können später kommen',
  read_fulfillments_fix:
    'Jede Bestellung wird gefunden, aber ein neuer Scan erscheint vielleicht erst nach bis zu einem Tag. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',
  write_app_proxy: 'Deine Tracking-Seite ist eingeschaltet',
  write_app_proxy_missing: 'Deine Tracking-Seite ist ausgeschaltet',
  write_app_proxy_fix:
    'Der App fehlt ihre Webadresse in deinem Shop, deshalb lässt sich keine Bestellung abrufen. Schließe diese Seite, öffne die App erneut und stimme zu, wenn Shopify fragt.',

  email: 'Erkennt Kunden an ihrer E-Mail-Adresse',
  email_missing: 'Die App darf keine E-Mail-Adressen lesen',
  email_fix:
    'Ohne sie wird kein Kunde erkannt. Nur wir können das beheben, indem wir Shopify um Genehmigung bitten: Schreib uns.',
  email_unknown: 'Das lässt sich prüfen, sobald dein Shop die erste Bestellung hat.',

  password: 'Dein Shop ist für Besucher offen',
  password_title: 'Dein Shop hat ein Passwort',
  password_fix:
    'Nur Besucher, die das Passwort kennen, können eine Bestellung verfolgen. Entferne es, wenn du deinen Shop eröffnest.',
  password_unknown_title: 'Hat dein Shop ein Passwort?',
  password_unknown:
    'Solange er eines hat, können nur Besucher, die es kennen, eine Bestellung verfolgen. Du findest es in den Konfigurationen deines Onlineshops.',
  open_preferences: 'Konfigurationen öffnen',

  write_to_us: 'Schreib uns',

  old_orders: 'Findet Bestellungen jeden Alters',
  old_orders_title: 'Findet Bestellungen der letzten 60 Tage',
  old_orders_note:
    'Kunden mit einer älteren Bestellung werden gebeten, dich zu kontaktieren. Nur wir können das beheben, indem wir Shopify um Genehmigung bitten: Schreib uns.',

  api: 'Aktuell bis {date}',
  api_ending_title: 'Nur noch bis {date} aktuell',
  api_ending_fix:
    'Die App muss vor diesem Tag aktualisiert werden. Das können nur wir: Schreib uns.',
  api_ended_title: 'Veraltet seit {date}',
  api_ended_fix:
    'Bis die App aktualisiert ist, lesen Kunden vielleicht falsche oder unvollständige Antworten. Das können nur wir beheben: Schreib uns.',

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
