import type { StopWords } from './stop-words.ts';

export const de: StopWords = {
  subject_webhook: 'Die Webhooks von {shop} sind angehalten',
  subject_flow: 'Shopify Flow erhält nichts mehr für {shop}',
  subject_mail: 'Die E-Mails an Kunden von {shop} sind angehalten',
  stopped_at: 'Angehalten: {time}',
  by_gone: 'Die Gegenseite hat geantwortet, dass sie nichts mehr möchte.',
  by_failing: 'Seit fünf Tagen ist nichts angekommen.',
  by_hourly_limit:
    'Es waren mehr als {most} in einer Stunde, also stimmt etwas nicht. Was noch zu senden war, wurde nicht gesendet.',
  by_unreadable: 'Wohin sie gehen, lässt sich nicht mehr lesen.',
  do_webhook:
    'Sieh nach deinem Server, öffne dann die Seite der Webhooks und speichere sie. Damit beginnen sie wieder.',
  do_flow:
    'Sieh nach deinen Workflows in Shopify Flow und schalte den, der mit „Delivery needs you“ beginnt, aus und wieder ein. Damit erhält er wieder Ereignisse.',
  do_mail: 'Öffne die App, prüfe die Einstellungen und schalte die E-Mails wieder ein.',
  open: 'App öffnen',
  why: '{app} schickt diese E-Mail einmal, an alle, die Berichte von {shop} erhalten, oder an dessen Kontaktadresse.',
};
