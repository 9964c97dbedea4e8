import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Twoje wcześniejsze zamówienia',
  backfill_waiting: 'Za chwilę poszukamy Twoich zamówień.',
  backfill_searching: 'Shopify przygotowuje listę zamówień z ostatnich {days} dni.',
  backfill_reading: 'Odczytujemy zamówienia z ostatnich {days} dni: {read} z {found}.',
  backfill_left:
    'Jeszcze mniej więcej {time}. Połowa limitu API pozostaje wolna dla Twoich klientów.',
  backfill_meanwhile: 'W tym czasie klienci mogą śledzić zamówienia jak zwykle.',
  backfill_finished:
    'Zamówienia z ostatnich {days} dni odczytano {date}. Liczba zamówień: {found}.',
  backfill_cancelled: 'Odczyt zakończono {date}. To, co już odczytano, zostaje.',
  backfill_stopped: 'Odczyt zatrzymał się {date}. To, co już odczytano, zostaje.',
  backfill_busy: 'Shopify nie tworzy teraz więcej list dla tej aplikacji.',
  backfill_unavailable: 'Shopify nie odpowiada.',
  backfill_cut: 'Lista z Shopify się urwała.',
  backfill_search_failed: 'Shopify nie udało się ukończyć listy zamówień.',
  backfill_list_wrong: 'To, co wysłało Shopify, nie było listą zamówień.',
  backfill_denied:
    'Aplikacji nie wolno odczytywać Twoich zamówień. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  backfill_goes_on: 'Sami spróbujemy ponownie, od miejsca, w którym przerwaliśmy.',
  backfill_start: 'Odczytaj ponownie',
  backfill_cancel: 'Zakończ odczyt',
  backfill_now_on: 'Odczytujemy Twoje wcześniejsze zamówienia',
  backfill_now_off: 'Zakończono odczyt',
  backfill_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',
};
