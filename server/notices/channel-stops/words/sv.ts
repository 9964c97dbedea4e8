import type { StopWords } from './stop-words.ts';

export const sv: StopWords = {
  subject_webhook: 'Webhooks för {shop} har stoppats',
  subject_flow: 'Inget mer skickas till Shopify Flow för {shop}',
  subject_mail: 'Mejlen till kunder hos {shop} har stoppats',
  stopped_at: 'Stoppat: {time}',
  by_gone: 'Den andra sidan har svarat att den inte vill ha fler.',
  by_failing: 'Inget har kommit fram på fem dagar.',
  by_hourly_limit:
    'Det var fler än {most} på en timme, så något är fel. De som skulle skickas har inte skickats.',
  by_unreadable: 'Adressen som de går till kan inte längre läsas.',
  do_webhook:
    'Kontrollera din server, öppna sedan sidan för webhooks och spara dem. Då startar de igen.',
  do_flow:
    'Kontrollera dina arbetsflöden i Shopify Flow och stäng sedan av det som börjar med ”Delivery needs you” och slå på det igen. Då får Flow händelser igen.',
  do_mail: 'Öppna appen, kontrollera inställningarna där och slå på mejlen igen.',
  open: 'Öppna appen',
  why: '{app} skickar det här mejlet en gång, till dem som får rapporterna från {shop} eller till butikens kontaktadress.',
};
