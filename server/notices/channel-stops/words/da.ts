import type { StopWords } from './stop-words.ts';

export const da: StopWords = {
  subject_webhook: 'Webhooks for {shop} er stoppet',
  subject_flow: 'Intet mere sendes til Shopify Flow for {shop}',
  subject_mail: 'Mails til kunder hos {shop} er stoppet',
  stopped_at: 'Stoppet: {time}',
  by_gone: 'Den anden side har svaret, at den ikke vil have flere.',
  by_failing: 'Intet er kommet frem i fem dage.',
  by_hourly_limit:
    'Der var mere end {most} på en time, så noget er galt. Det, der skulle sendes endnu, er ikke sendt.',
  by_unreadable: 'Adressen, de går til, kan ikke længere læses.',
  do_webhook: 'Tjek din server, åbn så siden med webhooks, og gem dem. Så starter de igen.',
  do_flow:
    'Tjek dine workflows i Shopify Flow, og slå det, der begynder med “Delivery needs you”, fra og til igen. Så får Flow hændelser igen.',
  do_mail: 'Åbn appen, tjek indstillingerne dér, og slå mails til igen.',
  open: 'Åbn appen',
  why: '{app} sender denne mail én gang til dem, der får rapporterne fra {shop}, eller til butikkens kontaktadresse.',
};
