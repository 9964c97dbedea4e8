import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analityka',
  numbers_text:
    'Ile dostaw dociera na czas, ile trwają u poszczególnych przewoźników i co najczęściej idzie nie tak.',
  open_numbers: 'Zobacz analitykę',
  numbers_loading: 'Wczytujemy Twoją analitykę…',
  numbers_failed: 'Nie udało się wczytać Twojej analityki',
  numbers_off_for_server: 'Nie ma tu analityki',
  numbers_off_for_server_text:
    'Liczy się ją z zamówień, które ta aplikacja przechowuje, a operator aplikacji to wyłączył.',
  numbers_off_for_shop: 'Analityka wymaga przechowywania zamówień',
  numbers_off_for_shop_text:
    'Liczy się ją z zamówień, które ta aplikacja przechowuje. Liczenie zacznie się, gdy ponownie włączysz przechowywanie.',

  numbers_period: 'Okres',
  period_last_7: 'Ostatnie 7 dni',
  period_last_30: 'Ostatnie 30 dni',
  period_last_90: 'Ostatnie 90 dni',
  period_this_month: 'Ten miesiąc',
  period_last_month: 'Poprzedni miesiąc',
  numbers_days: '{days}, w porównaniu z okresem {before}',
  numbers_since: 'Liczone od {date}, więc poprzedni okres nie jest pełny.',
  numbers_empty: 'Nic jeszcze nie policzono. Pierwsze liczby pojawią się z następnymi dostawami.',
  numbers_period_unknown: 'Nie znamy okresu z tego adresu. To jest ostatnie 30 dni.',
  numbers_lists:
    'Na listach są dostawy, które nadal przechowujemy, więc może ich być mniej, niż tu policzono.',

  numbers_day: 'Dzień',
  numbers_week: 'Tydzień',
  numbers_total: 'Razem',
  numbers_now: 'Ten okres',
  numbers_before: 'Poprzedni okres',
  numbers_deliveries: 'Dostawy',

  on_time_title: 'Dostawy na czas',
  on_time_rose: 'Na czas: wzrost z {before} do {now}',
  on_time_fell: 'Na czas: spadek z {before} do {now}',
  on_time_same: 'Na czas: {now}, mniej więcej jak poprzednio ({before})',
  on_time_alone: 'Na czas: {now}',
  on_time_few:
    'Za mało dostaw z przewidywanym terminem, aby powiedzieć, ile dotarło na czas: {count}',
  on_time_text:
    'Na czas to znaczy: dostarczono najpóźniej w dniu, który najpierw obiecano klientowi. Procent nie obejmuje dostaw bez takiego dnia.',
  on_time: 'Na czas',
  on_time_unknown: 'Bez przewidywanego terminu',

  transit_title: 'Czas w drodze',
  transit_alone: 'Połowa dostaw: najwyżej {median}, dziewięć na dziesięć: najwyżej {p90}',
  transit_compared:
    'Połowa dostaw: najwyżej {median}, dziewięć na dziesięć: najwyżej {p90}; w poprzednim okresie {median_before} i {p90_before}',
  transit_few: 'Za mało dostaw, aby powiedzieć, ile trwają: {count}',
  transit_text: 'Dni od wysyłki do dostarczenia, razem z weekendami.',
  transit_median: 'Połowa: najwyżej',
  transit_p90: 'Dziewięć na dziesięć: najwyżej',
  transit_median_before: 'Połowa, poprzedni okres',
  transit_longest: '{days} lub dłużej',
  transit_routes: 'Według kraju i przewoźnika',
  transit_no_country: 'Kraj nieznany',

  problems_title: 'Problemy',
  problems_finding:
    'Problemy: {count} (poprzedni okres: {before}). Najczęściej: {problem} ({most})',
  problems_none: 'Brak problemów w tym okresie',
  problems_text:
    'Każdy problem liczy się raz na dostawę, w dniu, w którym się zaczął, także gdy już minął. Linki otwierają dostawy, które mają ten problem teraz.',
  problems_kind: 'Problem dostawy',

  lookups_title: 'Co sprawdzali klienci',
  lookups_finding: 'Sprawdzenia, w których znaleziono zamówienie: {share}',
  lookups_few: 'Sprawdzenia: {count}',
  lookups_text:
    'Liczone bez zapisywania, kto to był. Strona z blokiem w Twoim motywie nie liczy się jako otwarta.',
  lookups_what: 'Co się stało',
  lookups_pages: 'Otwarto stronę śledzenia',
  lookups_found: 'Znaleziono zamówienie',
  lookups_not_found: 'Nie znaleziono zamówienia',
  lookups_refused: 'Odrzucono po zbyt wielu próbach',
  lookups_unanswered: 'Shopify lub ta aplikacja nie odpowiedziały',
};
