import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Paketdienste',
  carriers_text:
    'Von welchen Paketdiensten es Neuigkeiten zu deinen Paketen gibt, und ein Tracking-Dienst für alle anderen.',
  open_carriers: 'Paketdienste öffnen',
  carriers_loading: 'Wir sehen nach, woher es Neuigkeiten zu deinen Paketen gibt …',
  carriers_failed: 'Wir konnten deine Paketdienste nicht laden',
  carriers_failed_text: 'Diese App hat nicht geantwortet. Warte kurz und versuche es noch einmal.',
  carriers_off_for_server: 'Hier gibt es keine Neuigkeiten von einem Tracking-Dienst',
  carriers_off_for_server_text:
    'Ein Tracking-Dienst wird nur nach Bestellungen gefragt, die diese App aufbewahrt, und wer die App betreibt, hat das ausgeschaltet.',
  carriers_off_for_shop: 'Für einen Tracking-Dienst müssen Bestellungen aufbewahrt werden',
  carriers_off_for_shop_text:
    'Er wird nur nach Bestellungen gefragt, die diese App aufbewahrt, und das hast du ausgeschaltet. Schalte es auf der Startseite wieder ein und wähle dann hier einen Dienst.',

  news: 'Neuigkeiten zu deinen Paketen',
  news_complete: 'Zu allen deinen Paketen gibt es Neuigkeiten.',
  news_needs_none:
    'Zu allen deinen Paketen gibt es Neuigkeiten von Shopify. Du brauchst keinen Tracking-Dienst.',
  news_missing:
    'Pakete ohne Neuigkeiten: {count} von {total} ({share}). Die Kunden finden dort einen Link zum Paketdienst.',
  news_counted:
    'Gezählt sind Pakete, die vor mehr als einem Tag verschickt wurden, aus Bestellungen, die diese App aufbewahrt.',
  news_none_counted:
    'Noch gibt es nichts zu zählen. Hier erscheint etwas, sobald Pakete einen Tag unterwegs sind.',
  news_carrier: 'Paketdienst',
  news_packages: 'Pakete',
  news_from_shopify: 'Neuigkeiten von Shopify',
  news_from: 'Neuigkeiten von {service}',
  news_none: 'Keine Neuigkeiten',
  news_no_carrier: 'Ohne Paketdienst',
  news_others: 'Alle anderen Paketdienste',

  service_add: 'Ein Tracking-Dienst',
  service_add_text:
    'Shopify verfolgt nicht jeden Paketdienst. Wo Neuigkeiten fehlen, hat ein Tracking-Dienst sie oft: jeden Scan, den erwarteten Tag und was schiefgegangen ist. Deine Kunden lesen das dann wie bei jedem anderen Paket. Du brauchst ein eigenes Konto bei einem Dienst und bezahlst dort.',
  service_name: 'Tracking-Dienst',
  service_own: 'Eigener Dienst',
  service_key: 'API-Schlüssel',
  service_key_help:
    'Du findest ihn in deinem Konto bei {service}. Wir prüfen ihn sofort und kostenlos, bewahren ihn verschlüsselt auf und zeigen ihn nie wieder an.',
  service_address: 'Adresse deines Servers',
  service_address_help:
    'Zum Beispiel https://karrio.example.com. Sie muss aus dem Internet erreichbar sein.',
  service_ceiling: 'Höchstzahl an Paketen im Monat',
  service_ceiling_help:
    'Die meisten Dienste berechnen jedes Paket, das sie neu verfolgen. Über dieser Zahl warten Pakete auf den nächsten Monat.',
  service_postal_code: 'Postleitzahl mitschicken, wenn der Dienst danach fragt',
  service_postal_code_help:
    'Manche Paketdienste geben nur damit Auskunft. Wir lesen sie in diesem Moment bei Shopify und bewahren sie nicht auf.',
  service_postal_code_missing:
    'Manche Paketdienste geben nur mit der Postleitzahl Auskunft. Sie wird nicht mitgeschickt, weil Shopify dieser App nicht erlaubt hat, Adressen zu lesen. Nur wir können das beheben, indem wir Shopify um Genehmigung bitten: Schreib uns.',
  service_writes_back: 'Auch an Shopify melden',
  service_writes_back_help:
    'Dann weiß Shopify, dass ein Paket abgeholt wurde, in Zustellung ist oder zugestellt wurde, und zeigt es auf der Bestellseite und in den E-Mails von Shopify. Jeder Schritt wird einmal geschrieben. Was geschrieben wurde, bleibt bei Shopify. Aus, bis du es einschaltest.',
  service_writes_back_missing:
    'Beim Speichern fragt Shopify dich nach der Berechtigung, Fulfillments zu bearbeiten. Ohne sie wird nichts geschrieben.',
  service_connect: 'Prüfen und speichern',
  service_connected: '{service} ist verbunden',

  sent: 'Was {service} erfährt',
  sent_text: 'Nur über Pakete, zu denen Shopify keine Neuigkeiten hat:',
  sent_number: 'die Sendungsnummer',
  sent_carrier: 'den Namen des Paketdienstes',
  sent_country: 'das Land, in das es geht',
  sent_shipped: 'wann es verschickt wurde',
  sent_postal_code: 'die Postleitzahl, wenn {service} danach fragt',
  sent_never:
    'Niemals Name, Straße, E-Mail-Adresse oder Telefonnummer, und auch nicht, was bestellt wurde.',

  key_missing: 'Gib den API-Schlüssel ein.',
  key_malformed:
    'Das ist kein API-Schlüssel: Er enthält Leerzeichen oder ungewöhnliche Zeichen. Kopiere ihn noch einmal.',
  key_wrong:
    '{service} nimmt diesen Schlüssel nicht an. Kopiere ihn noch einmal aus deinem Konto dort.',
  key_used_up:
    'Der Schlüssel stimmt, aber dein Konto bei {service} ist aufgebraucht. Lade es dort auf und versuche es noch einmal.',
  address_malformed: 'Gib eine Adresse ein, die mit https:// beginnt und kein Passwort enthält.',
  address_refused:
    'Diese Adresse führt in ein privates Netz. Gib eine ein, die aus dem Internet erreichbar ist.',
  address_silent:
    'Unter dieser Adresse antwortet niemand. Prüfe sie, oder versuche es gleich noch einmal.',
  address_unexpected: 'Unter dieser Adresse antwortet etwas, aber nicht wie {service}. Prüfe sie.',
  ceiling_malformed: 'Gib eine ganze Zahl von 1 bis {most} ein.',
  secret_malformed: 'Verwende höchstens 500 Zeichen in einer Zeile.',
  service_unreachable: '{service} antwortet nicht. Versuche es gleich noch einmal.',
  service_busy:
    '{service} möchte gerade weniger Anfragen. Versuche es in einer Minute noch einmal.',
  service_unexpected:
    '{service} hat etwas geantwortet, das wir nicht verstehen. Versuche es später noch einmal, oder schreib uns.',
  service_not_offered: 'Dieser Dienst ist nicht mehr verfügbar. Öffne diese Seite noch einmal.',
  too_many_checks: 'Es wurden zu viele Schlüssel geprüft. Versuche es in einer Stunde noch einmal.',

  service_used:
    'Pakete in diesem Monat: {used} von höchstens {most}. Der nächste Monat beginnt am {date}.',
  service_full:
    'Deine Grenze für diesen Monat ist erreicht. Weitere Pakete warten bis zum {date}, oder bis du sie erhöhst.',
  service_checked: 'Letzte Antwort: {time}',
  service_server: 'Dein Server: {address}',

  trouble: 'Von {service} kommen zurzeit keine Neuigkeiten',
  trouble_wrong_key: '{service} nimmt deinen Schlüssel nicht mehr an.',
  trouble_rate_limited: '{service} möchte weniger Anfragen.',
  trouble_quota_used_up: 'Dein Konto bei {service} ist aufgebraucht. Lade es dort auf.',
  trouble_no_answer: '{service} antwortet nicht.',
  trouble_server_error: '{service} meldet selbst eine Störung.',
  trouble_unexpected_answer: '{service} gibt Antworten, die wir nicht verstehen.',
  trouble_at: 'Zuletzt versucht: {time}.',
  trouble_resumes: 'Wir versuchen es von selbst wieder: {time}.',
  trouble_stops: 'Wir fragen wieder, sobald du einen gültigen Schlüssel gespeichert hast.',
  trouble_stays:
    'Was schon angekommen ist, bleibt. Kunden merken nur, dass nichts Neues hinzukommt.',

  hook_address: 'Webhook-Adresse',
  hook_address_help:
    'Trage sie in deinem Konto bei {service} als Webhook ein. Dann kommen Neuigkeiten sofort; sonst fragen wir alle paar Stunden nach.',
  hook_copy: 'Adresse kopieren',
  hook_secret: 'Webhook-Secret',
  hook_secret_help:
    'Es gehört zum Webhook in deinem Konto bei {service} und beweist, dass Neuigkeiten von dort kommen. Ohne es werden Webhooks abgelehnt.',
  hook_secret_saved:
    'Eines ist gespeichert und wird nie angezeigt. Gib ein anderes ein, um es zu ersetzen.',
  service_saved: 'Deine Einstellungen sind gespeichert',

  service_change: 'Anderer Schlüssel oder Dienst',
  service_change_text:
    'Der neue Schlüssel wird zuerst geprüft; bis er funktioniert, bleibt der jetzige. Ein anderer Dienst hat eine andere Webhook-Adresse.',
  service_keep: 'Jetzigen behalten',

  service_off: '{service} ausschalten',
  service_off_text: 'Dann gibt es zu Paketen nur die Neuigkeiten, die Shopify hat.',
  service_off_sure:
    'Das löscht den Schlüssel und alle Neuigkeiten von {service}, die hier gespeichert sind. Es lässt sich nicht rückgängig machen. Dein Konto bei {service} bleibt, wie es ist.',
  service_off_yes: 'Ja, ausschalten',
  service_off_no: 'Eingeschaltet lassen',
  service_off_done: '{service} ist ausgeschaltet',
};
