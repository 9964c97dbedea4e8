import type { StopWords } from './stop-words.ts';

export const it: StopWords = {
  subject_webhook: 'I webhook di {shop} si sono fermati',
  subject_flow: 'Shopify Flow non riceve più nulla per {shop}',
  subject_mail: 'Le email ai clienti di {shop} si sono fermate',
  stopped_at: 'Fermo da: {time}',
  by_gone: 'L’altra parte ha risposto che non ne vuole più.',
  by_failing: 'Da cinque giorni non ne è arrivato nessuno.',
  by_hourly_limit:
    'Ce ne sono stati più di {most} in un’ora, quindi qualcosa non va. Quelli ancora da inviare non sono stati inviati.',
  by_unreadable: 'Non è più possibile leggere dove vanno.',
  do_webhook:
    'Controlla il tuo server, poi apri la pagina dei webhook e salvali. Così ricominciano.',
  do_flow:
    'Controlla i tuoi flussi di lavoro in Shopify Flow, poi disattiva e riattiva quello che inizia con «Delivery needs you». Così riceve di nuovo gli eventi.',
  do_mail: 'Apri l’app, controlla le impostazioni e riattiva le email.',
  open: 'Apri l’app',
  why: '{app} invia questa email una volta sola, a chi riceve i report di {shop} o al suo indirizzo di contatto.',
};
