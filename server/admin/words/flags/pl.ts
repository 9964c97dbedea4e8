import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Kiedy dostawa wymaga działania',
  flags_text:
    'Lista pokazuje dostawę w widoku „Wymagają działania”, gdy tylko minie jeden z tych limitów. To, co czytają klienci, się nie zmienia.',
  open_flags: 'Wybierz, kiedy dostawa wymaga działania',
  flags_loading: 'Wczytujemy Twoje ustawienia…',
  flags_failed: 'Nie udało się wczytać Twoich ustawień',
  flags_failed_text: 'Ta aplikacja nie odpowiada. Odczekaj chwilę i spróbuj ponownie.',
  flags_off_for_server: 'Nie ma tu nic do wyboru',
  flags_off_for_server_text:
    'Limity dotyczą zamówień, które ta aplikacja przechowuje, a operator aplikacji to wyłączył.',
  flags_off_for_shop: 'Nie przechowujesz zamówień w tej aplikacji',
  flags_off_for_shop_text:
    'Limity dotyczą przechowywanych zamówień. Włącz przechowywanie ponownie na stronie głównej, a potem wybierz limity tutaj.',

  effects: 'Dostawy wymagające działania przy tych ustawieniach: {after} (obecnie: {before}).',
  effects_same: 'Dostawy wymagające działania przy tych ustawieniach: {before}, tak jak obecnie.',
  effects_none: 'Przy tych ustawieniach żadna dostawa nie wymaga działania, tak jak obecnie.',
  effects_of_all:
    'Policzono we wszystkich otwartych zamówieniach: {count}. Wyciszone dostawy też się liczą.',
  effects_of_newest:
    'Policzono w najnowszych otwartych zamówieniach: {count}. Wyciszone dostawy też się liczą.',
  effects_reading: 'Liczymy, co zmieniłyby te ustawienia…',
  effects_failed: 'Nie udało się policzyć, co zmieniłyby te ustawienia. Mimo to możesz je zapisać.',

  limits_before: 'Przed wysyłką',
  limit_not_shipped: 'Nie wysłano',
  limit_not_shipped_help: 'Od zamówienia, jeśli nie tłumaczy tego żadne wstrzymanie.',
  limit_not_handed_over: 'Jest etykieta, brak skanu od przewoźnika',
  limit_not_handed_over_help: 'Od utworzenia etykiety.',
  limit_no_tracking: 'Wysłano bez numeru śledzenia i bez linku',
  limit_no_tracking_help: 'Od oznaczenia jako wysłane.',
  limits_under_way: 'W drodze',
  limit_no_movement_domestic: 'Brak skanu, w jednym kraju',
  limit_no_movement_cross_border: 'Brak skanu, przez granicę',
  limit_no_movement_customs: 'Brak skanu, w odprawie celnej',
  limit_late: 'Opóźnienie',
  limit_late_help: 'Po obiecanym dniu.',
  limits_pickup: 'W punkcie odbioru lub w Twoim sklepie',
  limit_pickup_overdue: 'Czeka na odbiór',
  limits_always:
    'Bez względu na wybór dostawa wymaga działania także wtedy, gdy została zagubiona, uszkodzona lub odesłana, gdy nie udało się jej dostarczyć oraz po 30 dniach bez informacji.',
  unit_business_days: 'dni robocze',
  unit_days: 'dni',
  limit_effect: 'Obejmie dostawy: {after} (obecnie: {before})',
  limit_effect_same: 'Obecnie obejmuje dostawy: {before}',

  work_days: 'Dni pracy',
  work_days_text: 'Tylko te dni liczymy jako dni robocze.',
  closed_days: 'Dni, w które masz zamknięte',
  closed_days_text: 'Nie są dniami roboczymi, także dla tego, co jest już w drodze.',
  closed_none: 'Jeszcze żadnych.',
  closed_from: 'Pierwszy dzień',
  closed_to: 'Ostatni dzień',
  closed_to_help: 'Pozostaw puste, jeśli chodzi o jeden dzień.',
  closed_add: 'Dodaj',
  closed_remove: 'Usuń',
  closed_remove_days: 'Usuń: {days}',
  closed_range: 'od {from} do {to}',
  closed_missing: 'Wybierz pierwszy dzień.',
  closed_order: 'Ostatni dzień jest przed pierwszym.',

  limit_wrong: 'Wpisz liczbę całkowitą od {min} do {max}.',
  no_working_day: 'Wybierz co najmniej jeden dzień.',
  date_malformed: 'To nie jest data. Wybierz ją ponownie.',
  too_many_dates: 'Za dużo dni (limit: {most}). Usuń te, które minęły.',
  flags_saved: 'Zapisano. Lista zmieni się za chwilę.',
  flags_deriving:
    'Dostosowujemy listę do tych ustawień. Przy wielu zamówieniach zajmie to kilka minut.',
  flags_changed: 'W międzyczasie ktoś inny zapisał inne ustawienia',
  flags_changed_text:
    'Widzisz teraz ustawienia tej osoby. Twoich nie zapisano: zmień, co trzeba, i zapisz ponownie.',
  flags_reset: 'Użyj wartości domyślnych',
};
