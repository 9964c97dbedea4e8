import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-Mails an Kunden',
  mails_text:
    'Schreib deinen Kunden, wenn mit einer Lieferung etwas passiert, bevor sie fragen. Es wird nichts gesendet, bis du es hier einschaltest.',
  mails_loading: 'Deine E-Mails an Kunden werden geladen …',
  mails_failed: 'Wir konnten deine E-Mails an Kunden nicht laden',
  mails_cannot_send_text:
    'Wer die App betreibt, muss sie mit einem Mailserver verbinden: SMTP_URL, MAIL_FROM und SHOPIFY_APP_URL fehlen. Bis dahin lässt sich hier nichts einschalten, und kein Kunde bekommt eine E-Mail.',
  mails_not_kept: 'Du bewahrst in dieser App keine Bestellungen auf',
  mails_not_kept_text:
    'Ohne sie merken wir nicht, was mit einer Lieferung passiert. Schalte das Aufbewahren auf der Startseite der App ein; bis dahin lässt sich hier nichts einschalten.',
  mails_not_kept_server_text:
    'Wer die App betreibt, hat das Aufbewahren von Bestellungen ausgeschaltet (KEEP_ORDERS). Ohne sie merken wir nicht, was mit einer Lieferung passiert; deshalb lässt sich hier nichts einschalten.',
  mails_kinds: 'Wann Kunden eine E-Mail bekommen',
  mails_shopify:
    'Shopify kann selbst mitteilen, dass eine Bestellung verschickt wurde, in Zustellung ist oder zugestellt wurde: Einstellungen › Benachrichtigungen. Deshalb schlagen wir nur vor, was sonst niemand sagt.',
  mails_suggest: 'Unseren Vorschlag wählen',
  mails_wishes: 'Kunden dürfen E-Mails zu ihrer eigenen Bestellung anfordern',
  mails_wishes_text:
    'Sobald oben eine Art eingeschaltet ist, bietet ihre Seite zur Sendungsverfolgung es an: alle Neuigkeiten oder nur, wenn etwas schiefgeht, auch von nicht gewählten Arten. Sie gehen an die Adresse der Bestellung und enden mit der letzten Lieferung.',
  mail_when_shipped:
    'Wenn eine Bestellung oder ein Teil davon verschickt ist. Das sagt auch die Versandbestätigung von Shopify.',
  mail_when_late:
    'Wenn der versprochene Tag vorbei ist oder der Versanddienst einen späteren nennt. Dein Grenzwert in Tagen: {late}.',
  mail_when_no_movement:
    'Wenn es so lange keinen Scan gab, wie dein Grenzwert sagt. In Werktagen: {domestic} innerhalb eines Landes, {abroad} über eine Grenze, {customs} beim Zoll.',
  mail_when_attempt_failed:
    'Wenn der Versanddienst nicht zustellen konnte; erneut bei einem Versuch an einem anderen Tag.',
  mail_when_ready_to_collect:
    'Wenn die Lieferung an einem Abholpunkt oder in deinem Laden bereitliegt. Für deinen Laden sagt das auch die Benachrichtigung von Shopify.',
  mail_when_collection_reminder:
    'Wenn sie dort noch immer liegt. Dein Grenzwert in Tagen: {pickup}.',
  mail_when_going_back: 'Wenn sie zu dir zurückgeht, obwohl der Kunde nichts zurückgeschickt hat.',
  mail_when_lost:
    'Wenn der Versanddienst sie als verloren meldet. Vielleicht schreibst du dann lieber selbst.',
  mail_when_delivered: 'Wenn sie angekommen ist. Das sagt auch die Benachrichtigung von Shopify.',
  mails_rules:
    'Höchstens eine E-Mail zu einer Bestellung in 12 Stunden, keine zwischen 21 und 8 Uhr, nichts, was einen Tag alt ist oder nicht mehr stimmt, und nie Werbung. Ein Klick beendet die E-Mails zu einer Bestellung.',
  mails_sender: 'Sie kommen von {name} <{from}>. Antworten gehen an {contact}.',
  mails_sender_alone: 'Sie kommen von {name} <{from}>.',
  mails_your_store: 'deinem Shop',
  mails_saved: 'Gespeichert',
  mails_off: 'E-Mails an Kunden sind ausgeschaltet',
  mails_stopped: 'Die E-Mails wurden gestoppt',
  mails_stopped_failing: 'Der Mailserver hat seit fünf Tagen keine angenommen.',
  mails_stopped_other: 'Von hier können keine mehr gesendet werden.',
  mails_stopped_help: 'Was noch wartete, wird nicht mehr gesendet.',
  mails_start: 'Wieder einschalten',
  mails_trouble: 'Im Moment gehen keine E-Mails hinaus',
  mails_last_sent: 'Zuletzt gesendet: {time}',
  mail_shopify_away: 'Shopify hat nicht gesagt, an wen zu schreiben ist.',
  mail_problem: 'Bei uns ist etwas schiefgegangen.',
  mail_preview: 'Vorschau',
  mail_preview_text:
    'Aus einer erfundenen Bestellung, mit denselben Worten wie in dem, was gesendet wird.',
  mail_preview_failed: 'Die E-Mail konnte nicht angezeigt werden. Warte kurz und wähle erneut.',
  mail_kind: 'Was passiert ist',
  mail_subject: 'Betreff',
  mail_as_text: 'Als reinen Text zeigen',
  mail_as_page: 'So zeigen, wie sie aussieht',
  mail_test: 'Test an mich senden',
  mail_test_to: 'An',
  mail_test_help:
    'Ein Test geht nur an die Kontaktadresse deines Shops oder an jemanden, der einem Bericht deines Shops zugestimmt hat.',
  mail_test_nobody:
    'Die Kontaktadresse deines Shops konnte nicht gelesen werden, und niemand hat einem Bericht zugestimmt. Deshalb gibt es niemanden, an den ein Test gehen könnte.',
  mail_test_send: 'Test senden',
  mail_test_sent: 'An {to} gesendet',
  mail_test_not_sent: 'Nicht an {to} gesendet.',
  mail_domain: 'Was das DNS über {domain} sagt',
  mail_domain_text:
    'Postfächer vertrauen einer E-Mail mehr, wenn die Domain, von der sie kommt, sagt, wer in ihrem Namen senden darf. Nur wem {domain} gehört, kann diese Einträge ändern.',
  mail_domain_reading: 'Das DNS wird gefragt …',
  mail_domain_failed: 'Die App hat nicht geantwortet.',
  dns_good: 'In Ordnung',
  dns_mend: 'Zu beheben',
  dns_unsure: 'Nicht bekannt',
  dns_name: 'Name',
  dns_record: 'Eintrag',
  dns_copy: 'Namen kopieren',
  dns_copied: 'Name kopiert',
  dns_unread:
    'Er konnte nicht gelesen werden: Das DNS hat nicht rechtzeitig geantwortet. Versuche es gleich noch einmal.',
  dns_several: 'Es gibt mehrere, das gilt wie keiner. Lass einen übrig.',
  dns_invalid: 'Er ist nicht zu verstehen. Vergleiche ihn mit dem, was dein Mail-Anbieter angibt.',
  spf_missing:
    'Er fehlt. Füge einen TXT-Eintrag hinzu, wie ihn dein Mail-Anbieter angibt; er beginnt mit v=spf1.',
  spf_fail: 'Andere Server als die genannten dürfen nicht senden.',
  spf_softfail: 'Was andere Server als die genannten senden, gilt als zweifelhaft.',
  spf_neutral: 'Er sagt nichts über Server, die er nicht nennt. Lass ihn auf ~all oder -all enden.',
  spf_pass: 'Jeder darf im Namen dieser Domain senden. Lass ihn auf ~all oder -all enden.',
  spf_redirect:
    'Der Eintrag einer anderen Domain sagt, wer senden darf (redirect=). Er wurde nicht gelesen.',
  dmarc_missing:
    'Er fehlt. Füge einen TXT-Eintrag mit diesem Namen hinzu, für den Anfang v=DMARC1; p=none',
  dmarc_none:
    'Er beobachtet nur. Sobald SPF und DKIM stimmen, hält p=quarantine andere von der Domain fern.',
  dmarc_quarantine: 'Was nicht nachweislich von dieser Domain kommt, landet im Spam.',
  dmarc_reject: 'Was nicht nachweislich von dieser Domain kommt, wird abgewiesen.',
  dkim_not_named:
    'Niemand hat gesagt, mit welchem Schlüssel der Mailserver signiert: Wer die App betreibt, setzt MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Es gibt keinen Schlüssel dieses Namens. Füge den Eintrag hinzu, den dein Mail-Anbieter angibt.',
  dkim_revoked:
    'Der Schlüssel wurde zurückgezogen (p= ist leer). Veröffentliche den, mit dem der Mailserver jetzt signiert.',
  dkim_present: 'Es gibt einen Schlüssel, mit dem sich die Signatur prüfen lässt.',
  mail_sent_when: 'Wann',
  mail_rule_too_late: 'Nicht gesendet: Ein Tag war vorbei',
  mail_rule_recent_message:
    'Nicht gesendet: In den 12 Stunden davor gab es schon eine E-Mail zur Bestellung',
  mail_rule_hourly_limit: 'Nicht gesendet: mehr als 1.000 in einer Stunde',
  mail_rule_channel_off: 'Nicht gesendet: Es war ausgeschaltet',
  mail_rule_shopper_stopped: 'Nicht gesendet: Der Kunde möchte nichts mehr zu der Bestellung',
  mail_rule_muted: 'Nicht gesendet: Du hast die Lieferung stummgeschaltet',
  mail_rule_order_gone: 'Nicht gesendet: Die Bestellung gibt es nicht mehr',
  mail_rule_order_cancelled: 'Nicht gesendet: Die Bestellung wurde storniert',
  mail_rule_no_address:
    'Nicht gesendet: Die Bestellung hat keine E-Mail-Adresse, an die wir schreiben können',
  mail_rule_other_address:
    'Nicht gesendet: Die Bestellung hatte inzwischen eine andere E-Mail-Adresse',
  webhook_test: 'Test senden',
  webhook_test_text: 'Ein Ereignis vom Typ „test“, signiert, geht an {url}.',
  webhook_test_taken: 'Dein Server hat ihn angenommen ({status}).',
  webhook_test_refused:
    'Dein Server antwortet mit {status}. Nur ein Status von 200 bis 299 nimmt einen Webhook an.',
  webhook_test_unreachable: 'Dein Server antwortet nicht oder nicht innerhalb von 5 Sekunden.',
  notices: 'Wer von Lieferungen erfährt',
  notices_text:
    'Kunden per E-Mail, dein eigener Server per Webhook und alles andere über Shopify Flow.',
  notices_flow_text: 'An, sobald ein Workflow mit „Delivery needs you“ beginnt.',
  notices_flow_open: 'Flow öffnen',
  notice_off: 'Aus',
  notice_on: 'An · Ereignisse: {kinds}',
  notice_on_plain: 'An',
  notice_stopped: 'Gestoppt',
  link_mails: 'Links per E-Mail',
  link_mails_text:
    'Kunden ohne Bestellnummer können sich auf der Tracking-Seite Links zu ihren Bestellungen schicken lassen. Dafür musst du nichts einschalten.',
  link_mails_answers: 'Anfragen nach einem neuen Link beantworten',
  link_mails_answers_text:
    'Ist ein Link zur Bestellseite von Shopify abgelaufen, kann ein Kunde dort einen neuen anfordern. Dann schicken wir auch einen von uns an die Adresse der Bestellung.',
  link_mails_problems: 'Links, die nicht verschickt werden konnten',
};
