import type { StopWords } from './stop-words.ts';

export const pl: StopWords = {
  subject_webhook: 'Webhooki sklepu {shop} zostały zatrzymane',
  subject_flow: 'Shopify Flow nic już nie dostaje ze sklepu {shop}',
  subject_mail: 'E-maile do klientów sklepu {shop} zostały zatrzymane',
  stopped_at: 'Zatrzymano: {time}',
  by_gone: 'Druga strona odpowiedziała, że nie chce więcej.',
  by_failing: 'Od pięciu dni nic nie dotarło.',
  by_hourly_limit:
    'W ciągu godziny było ich ponad {most}, więc coś jest nie tak. Tego, co czekało na wysłanie, nie wysłano.',
  by_unreadable: 'Nie da się już odczytać, dokąd trafiają.',
  do_webhook:
    'Sprawdź swój serwer, a potem otwórz stronę webhooków i zapisz je. Wtedy znów zaczną działać.',
  do_flow:
    'Sprawdź workflow w Shopify Flow, a potem wyłącz i włącz ponownie ten, który zaczyna się od „Delivery needs you”. Wtedy znów będzie dostawać zdarzenia.',
  do_mail: 'Otwórz aplikację, sprawdź tam ustawienia i włącz e-maile ponownie.',
  open: 'Otwórz aplikację',
  why: '{app} wysyła ten e-mail raz, do osób, które dostają raporty ze sklepu {shop}, albo na jego adres kontaktowy.',
};
