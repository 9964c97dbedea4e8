import type { StopWords } from './stop-words.ts';

export const nb: StopWords = {
  subject_webhook: 'Webhookene til {shop} har stoppet',
  subject_flow: 'Det sendes ikke lenger noe til Shopify Flow for {shop}',
  subject_mail: 'E-postene til kundene hos {shop} har stoppet',
  stopped_at: 'Stoppet: {time}',
  by_gone: 'Mottakersiden har svart at den ikke vil ha flere.',
  by_failing: 'Ingen har kommet fram på fem dager.',
  by_hourly_limit:
    'Det var flere enn {most} på en time, så noe er galt. De som fortsatt skulle sendes, er ikke sendt.',
  by_unreadable: 'Adressen de går til, kan ikke leses lenger.',
  do_webhook: 'Sjekk serveren din, åpne så siden for webhooks og lagre dem. Da starter de igjen.',
  do_flow:
    'Sjekk arbeidsflytene dine i Shopify Flow, og slå så den som begynner med «Delivery needs you», av og på igjen. Da sendes det hendelser til den igjen.',
  do_mail: 'Åpne appen, sjekk innstillingene der, og slå på e-postene igjen.',
  open: 'Åpne appen',
  why: '{app} sender denne e-posten én gang, til dem som får rapportene fra {shop}, eller til butikkens kontaktadresse.',
};
