import type { StopWords } from './stop-words.ts';

export const nl: StopWords = {
  subject_webhook: 'De webhooks van {shop} zijn gestopt',
  subject_flow: 'Shopify Flow krijgt niets meer voor {shop}',
  subject_mail: 'De e-mails aan klanten van {shop} zijn gestopt',
  stopped_at: 'Gestopt: {time}',
  by_gone: 'De andere kant heeft geantwoord dat die niets meer wil.',
  by_failing: 'Er is al vijf dagen niets aangekomen.',
  by_hourly_limit:
    'Het waren er meer dan {most} in een uur, dus er klopt iets niet. Wat nog verstuurd moest worden, is niet verstuurd.',
  by_unreadable: 'Waar ze heen gaan, kan niet meer worden gelezen.',
  do_webhook:
    'Controleer je server, open daarna de pagina met webhooks en sla ze op. Dan beginnen ze weer.',
  do_flow:
    'Controleer je workflows in Shopify Flow en zet de workflow die met ‘Delivery needs you’ begint uit en weer aan. Dan krijgt die weer gebeurtenissen.',
  do_mail: 'Open de app, controleer de instellingen en zet de e-mails weer aan.',
  open: 'App openen',
  why: '{app} stuurt deze e-mail één keer, naar wie de rapporten van {shop} krijgt of naar het contactadres.',
};
