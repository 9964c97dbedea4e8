import type { ReportPageWords } from './report-words.ts';

export const reports: ReportPageWords = {
  reports: 'Berichte',
  reports_text:
    'Gespeicherte Ansichten deiner Lieferungen im Posteingang, an den Tagen deiner Wahl.',
  open_reports: 'Berichte öffnen',
  reports_loading: 'Wir lesen deine Berichte…',
  reports_failed: 'Wir konnten deine Berichte nicht lesen',
  reports_failed_text: 'Diese App hat nicht geantwortet. Warte kurz und versuche es noch einmal.',
  reports_cannot_send: 'Diese App verschickt noch keine E-Mails',
  reports_cannot_send_text:
    'Wer die App betreibt, muss sie mit einem Mailserver verbinden: SMTP_URL, MAIL_FROM und SHOPIFY_APP_URL fehlen. Bis dahin lässt sich kein Bericht erstellen, und es wird keiner verschickt.',
  reports_need_view: 'Speichere zuerst eine Ansicht',
  reports_need_view_text:
    'Ein Bericht ist eine gespeicherte Ansicht deiner Lieferungen. Beginne mit allem, was dich braucht, oder wähle Filter in der Liste und speichere sie unter einem Namen.',
  reports_first_view: '„Braucht dich“ verwenden',
  reports_first_name: 'Wochenbericht',
  report_new: 'Neuer Bericht',
  report_view: 'Ansicht',
  report_view_gone: 'Eine gelöschte Ansicht',
  report_weekdays: 'Tage',
  report_hour: 'Uhrzeit',
  report_hour_help: 'In der Zeitzone deines Shops: {zone}.',
  report_language: 'Sprache',
  report_recipients: 'Empfänger',
  report_recipients_help:
    'Eine E-Mail-Adresse pro Zeile, höchstens {most}. Alle werden einmal per E-Mail gefragt und erhalten sonst nichts, bevor sie zugestimmt haben.',
  report_recipients_contact:
    'Die Kontakt-E-Mail-Adresse deines Shops, {contact}, muss nicht gefragt werden.',
  report_sends_empty: 'Auch schicken, wenn nichts darin steht',
  report_contents:
    'Die E-Mail enthält Zahlen, die zehn dringendsten Lieferungen und eine CSV-Datei der Liste, ohne Kundendaten und ohne Sendungsnummern.',
  report_create: 'Bericht erstellen',
  report_save: 'Speichern',
  report_cancel: 'Abbrechen',
  report_change: 'Ändern',
  report_saved: 'Bericht gespeichert',
  report_off: 'Aus',
  report_turn_on: 'Einschalten',
  report_turn_off: 'Ausschalten',
  report_send_now: 'Jetzt senden',
  report_sending: 'Der Bericht wird gesendet',
  report_too_often: 'Das wurde zu oft verlangt. Es geht wieder ab {time}.',
  report_delete: 'Löschen',
  report_delete_sure:
    'Das löscht den Bericht und seine E-Mail-Adressen. Es lässt sich nicht rückgängig machen.',
  report_delete_yes: 'Ja, löschen',
  report_keep: 'Behalten',
  report_deleted: 'Bericht gelöscht',
  report_next: 'Nächste E-Mail: {time}',
  report_last_sent: 'Gesendet: {time}',
  report_last_empty: 'Nicht gesendet, weil nichts darin stand: {time}',
  report_last_failed: 'Konnte nicht gesendet werden: {time}',
  report_tried_again: 'Der nächste Versuch: {time}',
  report_person_agreed: 'Erhält den Bericht',
  report_person_asked: 'Hat noch nicht zugestimmt',
  report_person_stopped: 'Hat den Bericht abbestellt',
  report_ask_again: 'Noch einmal fragen',
  report_asked: 'Die E-Mail ist unterwegs',
  report_asked_already: 'In der letzten Stunde wurde schon gefragt. Warte noch ein wenig.',
  report_address_refused: 'Das Postfach nimmt ihn nicht an. Prüfe die Adresse.',
  report_mail_refused:
    'Der Mailserver nimmt ihn nicht an. Wer diese App betreibt, muss danach sehen.',
  report_busy: 'Der Mailserver möchte später noch einmal gefragt werden.',
  report_unreachable: 'Der Mailserver antwortet nicht.',
  report_not_encrypted:
    'Der Mailserver bietet keine sichere Verbindung. Wer diese App betreibt, muss danach sehen.',
  report_login_refused:
    'Der Mailserver lehnt die Anmeldung dieser App ab. Wer diese App betreibt, muss danach sehen.',
  report_unknown: 'Die Verbindung brach beim Senden ab. Vielleicht ist er angekommen.',
  report_view_is_gone: 'Die Ansicht wurde gelöscht. Wähle eine andere.',
  report_no_recipient: 'Kein Empfänger hat zugestimmt.',
  report_nothing_kept:
    'Du bewahrst in dieser App keine Bestellungen auf, also gibt es nichts zu berichten.',
  report_unreadable: 'Deine Lieferungen konnten nicht gelesen werden.',
  report_weekdays_missing: 'Wähle mindestens einen Tag.',
  report_recipients_missing: 'Gib mindestens eine E-Mail-Adresse ein.',
  report_too_many_recipients: 'Gib höchstens {most} E-Mail-Adressen ein.',
  report_address_malformed:
    '„{typed}“ ist keine E-Mail-Adresse, an die wir senden können. Gib eine Adresse pro Zeile ein, zum Beispiel jane@example.com.',
  report_outdated: 'Jemand anders hat diesen Bericht inzwischen geändert. So ist er jetzt.',
  reports_full: 'Du hast {most} Berichte. Lösche einen, bevor du einen neuen erstellst.',
};
