import { access } from './access/pl.ts';
import { backfill } from './backfill/pl.ts';
import { carriers } from './carriers/pl.ts';
import { delivery } from './delivery/pl.ts';
import { deliveries } from './deliveries/pl.ts';
import { numbers } from './numbers/pl.ts';
import { flags } from './flags/pl.ts';
import { mails } from './mails/pl.ts';
import { reports } from './reports/pl.ts';
import { webhooks } from './webhooks/pl.ts';
import type { Words } from './words.ts';

export const pl: Words = {
  title: 'Track your order',
  loading: 'Sprawdzamy Twój sklep…',
  failed: 'Nie udało się sprawdzić Twojego sklepu',
  failed_text: 'Shopify lub ta aplikacja nie odpowiada. Odczekaj chwilę i spróbuj ponownie.',
  try_again: 'Spróbuj ponownie',
  still_failed: 'Nadal brak odpowiedzi',
  read_again: 'Sprawdź ponownie',
  was_read_again: 'Sprawdzono przed chwilą',

  works: 'Śledzenie zamówień działa',
  works_text: 'Klienci mogą śledzić swoje zamówienia na Twojej stronie śledzenia.',
  ready: 'Śledzenie zamówień jest gotowe',
  ready_text: 'Wypróbujesz je, gdy w sklepie pojawi się pierwsze zamówienie.',

  page: 'Twoja strona śledzenia',
  page_text: 'Jest już gotowa i wygląda jak Twój motyw. Dodaj jej adres do menu.',
  page_address: 'Adres',
  page_moved:
    'Jeśli aplikacja ma inny adres w sekcji Ustawienia › Aplikacje i kanały sprzedaży, użyj tamtego.',
  open_page: 'Otwórz stronę',
  copy: 'Kopiuj',
  copied: 'Skopiowano adres',
  open_menus: 'Otwórz swoje menu',
  copy_failed: 'Twoja przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go ręcznie.',
  previews: 'To, co czytają klienci, na zmyślonym zamówieniu. Podglądy działają jeden dzień.',
  preview_arriving: 'Podgląd: w drodze',
  preview_delivered: 'Podgląd: dostarczono',
  preview_attempted: 'Podgląd: problem',

  emails: 'Przycisk w Twoich e-mailach',
  emails_text:
    'Prowadzi klientów do ich zamówienia na stronie śledzenia i ma kolor akcentu Twoich e-maili. Skopiuj go, otwórz powiadomienie, wybierz „Edytuj kod” i wklej go tam, gdzie ma się znaleźć.',
  order_confirmation: 'Potwierdzenie zamówienia',
  shipping_confirmation: 'Potwierdzenie wysyłki',
  copy_button: 'Kopiuj przycisk',
  button_copied: 'Skopiowano przycisk',
  open_notification: 'Otwórz powiadomienie',
  track_order: 'Śledź zamówienie',
  track_package: 'Śledź paczkę',

  page_settings: 'Treść Twojej strony śledzenia',
  page_settings_text:
    'Blok w Twoim motywie ma te same ustawienia. Pozostaw pole puste, aby użyć naszego tekstu w języku klienta.',
  contact_link: 'Strona kontaktowa',
  contact_link_help:
    'Dokąd prowadzi „Skontaktuj się z nami”, zwykle /pages/contact. Bez tej strony klienci piszą na adres e-mail sklepu.',
  returns_link: 'Strona zwrotów',
  returns_link_help: 'Dokąd prowadzi link „Zwroty”. Bez tej strony nie ma takiego linku.',
  contact_sentence: 'Jak się z Tobą skontaktować',
  contact_sentence_help: 'Na przykład „Zadzwoń do nas w dni robocze od 9 do 17”.',
  returns_sentence: 'Jak coś odesłać',
  returns_sentence_help: 'Na przykład „Użyj etykiety z paczki”.',
  ships_in: 'Jak szybko wysyłasz',
  ships_in_help:
    'Na przykład „Zwykle wysyłamy w ciągu 2–3 dni roboczych”. Tu nie mamy własnego tekstu.',
  form_of_address: 'Forma zwracania się',
  form_of_address_help:
    'Dla niderlandzkiego (je lub u), niemieckiego (du lub Sie), francuskiego (tu lub vous), hiszpańskiego (tú lub usted) i włoskiego (tu lub Lei).',
  form_as_written: 'Tak, jak piszemy: po francusku formalnie, w pozostałych nieformalnie',
  form_formal: 'Formalna',
  form_informal: 'Nieformalna',
  save: 'Zapisz',
  page_settings_saved: 'Zmieniono stronę śledzenia',
  page_settings_wrong: 'Jeszcze nic nie zapisano: sprawdź pola na czerwono',
  page_settings_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',
  page_settings_unread:
    'Nie udało się wczytać Twoich ustawień. Za chwilę otwórz tę stronę ponownie.',
  link_malformed:
    'Zacznij od https:// dla innej witryny albo od / dla strony Twojego sklepu, na przykład /pages/contact.',
  link_too_long: 'Użyj najwyżej 500 znaków.',
  sentence_not_plain: 'Użyj zwykłego tekstu, bez HTML, Liquid i nawiasów klamrowych.',
  sentence_too_long: 'Użyj najwyżej 200 znaków.',

  block: 'Blok „Track your order” w Twoim motywie',
  block_placed: 'W Twoim motywie',
  block_placed_text: 'Klienci znajdą go w opublikowanym motywie.',
  block_placed_on: 'Klienci znajdą go w opublikowanym motywie, w tych miejscach: {places}.',
  block_everywhere:
    'Pokazuje go każda strona z szablonem „page”. Aby mieć go tylko na jednej stronie, usuń go z tego szablonu i wykonaj te kroki.',
  block_missing: 'Nie ma go w Twoim motywie',
  block_missing_text:
    'Strona śledzenia działa bez niego. Z nim zaprojektujesz stronę w edytorze motywu. Nadaj stronie własny szablon, aby bloku nie pokazywała żadna inna.',
  block_template:
    'W edytorze motywu otwórz listę u góry, wybierz Strony › Utwórz szablon i nazwij go track-order.',
  block_add: 'Dodaj blok do tego szablonu i zapisz.',
  block_page: 'Utwórz stronę i wybierz szablon motywu track-order.',
  block_unavailable: 'Niemożliwe w tym motywie',
  block_unavailable_text:
    'Twój motyw jest starszego typu i nie może pokazywać bloków aplikacji. Użyj zamiast tego strony śledzenia.',
  block_unknown: 'Nie wiadomo',
  block_unknown_text:
    'Shopify nie mówi tej stronie, czy blok jest w Twoim motywie. Sprawdzisz to w edytorze motywu.',
  block_looking: 'Sprawdzamy Twój motyw…',
  add_block: 'Dodaj blok',
  create_page: 'Utwórz stronę',
  open_editor: 'Otwórz edytor motywu',
  block_was_placed: 'Blok jest w Twoim motywie',

  links: 'Link dla jednego klienta',
  links_text:
    'Otwiera jedno zamówienie bez pytania o adres e-mail. Wyślij go tylko klientowi z tego zamówienia.',
  link_order: 'Numer zamówienia',
  link_days: 'Link działa (dni)',
  make_link: 'Utwórz link',
  link_made: 'Link jest gotowy',
  link_to: 'Link do zamówienia {order}',
  link_until: 'Działa do {date}, jeśli nie unieważnisz go wcześniej.',
  copy_link: 'Kopiuj link',
  open_link: 'Otwórz link',
  link_copied: 'Skopiowano link',
  end_links: 'Unieważnij linki do tego zamówienia',
  links_ended: 'Unieważniono linki do zamówienia {order}',
  link_several: 'Ten numer ma więcej niż jedno zamówienie. Wybierz to właściwe.',
  link_choice: '{order}, złożone {date}',
  end_all: 'Unieważnij wszystkie linki sklepu',
  end_all_sure: 'Wszystkie linki wysłane klientom przestaną działać. Tego nie można cofnąć.',
  end_all_yes: 'Tak, unieważnij wszystkie',
  end_all_no: 'Zachowaj linki',
  all_links_ended: 'Unieważniono wszystkie linki',
  links_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',
  link_no_order: 'Nie ma zamówienia o tym numerze.',
  link_days_range: 'Wpisz liczbę całkowitą od 1 do 90.',
  order_required: 'Wpisz numer zamówienia.',
  order_malformed: 'To nie jest numer zamówienia. Powinien wyglądać tak: #1001.',
  order_is_email: 'To adres e-mail. Wpisz numer zamówienia.',
  order_is_link: 'To link. Wpisz numer zamówienia.',
  order_is_tracking_number: 'To numer śledzenia. Wpisz numer zamówienia.',

  kept: 'Przechowywane zamówienia',
  kept_on:
    'Aby klienci od razu dostawali odpowiedź, przechowujemy w zaszyfrowanej postaci to, co wolno im przeczytać o ich zamówieniach, oraz kod utworzony z ich adresu e-mail; nigdy imienia i nazwiska, ulicy, numeru telefonu, adresu e-mail ani zapłaconej kwoty. Wszystko usuwamy {end} dni po zakończeniu zamówienia, a najpóźniej {most} dni po jego złożeniu.',
  kept_deletes: 'Wyłączenie usuwa to, co jest przechowywane.',
  kept_off: 'Zamówienia nie są przechowywane. Gdy klient sprawdza zamówienie, pytamy Shopify.',
  keep_turn_off: 'Wyłącz',
  keep_turn_on: 'Włącz',
  keep_leave_on: 'Zostaw włączone',
  kept_now_off: 'Nic już nie jest przechowywane',
  kept_now_on: 'Zamówienia są przechowywane',
  kept_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',
  kept_unread:
    'Nie udało się odczytać, czy zamówienia są przechowywane. Za chwilę otwórz tę stronę ponownie.',
  asks: 'Klient pyta, jakie jego dane są przechowywane',
  asks_kept:
    'Data pytania: {asked}. Przechowywane zamówienia: {count}. Pobierz plik i wyślij go klientowi do {due}.',
  asks_nothing:
    'Data pytania: {asked}. Z jego zamówień nic nie jest przechowywane. Przekaż to klientowi do {due}.',
  asks_download: 'Pobierz plik',
  asks_downloaded: 'Pobrano plik',
  asks_order: 'Otwórz zamówienie tego klienta',

  health: 'Połączenie z Twoim sklepem',
  ok: 'W porządku',
  note: 'Warto wiedzieć',
  warning: 'Wymaga uwagi',
  critical: 'Nie działa',

  read_orders: 'Odczytuje Twoje zamówienia',
  read_orders_missing: 'Aplikacji nie wolno odczytywać Twoich zamówień',
  read_orders_fix:
    'Nie można znaleźć żadnego zamówienia. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  read_merchant_managed_fulfillment_orders: 'Widzi, co masz jeszcze do wysłania',
  read_merchant_managed_fulfillment_orders_missing:
    'Aplikacji nie wolno widzieć, co masz jeszcze do wysłania',
  read_merchant_managed_fulfillment_orders_fix:
    'Klienci nie dowiedzą się, co jeszcze przyjdzie. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  read_third_party_fulfillment_orders:
    'Widzi, co Twoi partnerzy magazynowi mają jeszcze do wysłania',
  read_third_party_fulfillment_orders_missing:
    'Aplikacji nie wolno widzieć, co Twoi partnerzy magazynowi mają jeszcze do wysłania',
  read_third_party_fulfillment_orders_fix:
    'Klienci nie dowiedzą się, co partner ma jeszcze wysłać. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  read_returns: 'Widzi zwroty',
  read_returns_missing: 'Aplikacji nie wolno widzieć zwrotów',
  read_returns_fix:
    'Klienci nie dowiedzą się, gdzie jest ich zwrot. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  read_fulfillments: 'Od razu dowiaduje się o wysyłkach i skanach',
  read_fulfillments_missing: 'Niektóre informacje o paczkach mogą się spóźniać',
  read_fulfillments_fix:
    'Każde zamówienie da się znaleźć, ale nowy skan może pojawić się nawet dzień później. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',
  write_app_proxy: 'Twoja strona śledzenia jest włączona',
  write_app_proxy_missing: 'Twoja strona śledzenia jest wyłączona',
  write_app_proxy_fix:
    'Aplikacja nie ma swojego adresu w Twoim sklepie, więc nie da się sprawdzić żadnego zamówienia. Zamknij tę stronę, otwórz aplikację ponownie i zatwierdź to, o co poprosi Shopify.',

  email: 'Rozpoznaje klientów po adresie e-mail',
  email_missing: 'Aplikacji nie wolno odczytywać adresów e-mail',
  email_fix:
    'Bez nich nie da się rozpoznać żadnego klienta. Tylko my możemy to naprawić, prosząc Shopify o zgodę: napisz do nas.',
  email_unknown: 'Będzie można to sprawdzić, gdy w sklepie pojawi się pierwsze zamówienie.',

  password: 'Twój sklep jest otwarty dla odwiedzających',
  password_title: 'Twój sklep ma hasło',
  password_fix:
    'Zamówienie mogą śledzić tylko osoby, które znają hasło. Usuń je, gdy otworzysz sklep.',
  password_unknown_title: 'Czy Twój sklep ma hasło?',
  password_unknown:
    'Dopóki je ma, zamówienie mogą śledzić tylko osoby, które je znają. Znajdziesz je w preferencjach sklepu.',
  open_preferences: 'Otwórz preferencje',

  write_to_us: 'Napisz do nas',

  old_orders: 'Znajduje zamówienia z każdego okresu',
  old_orders_title: 'Znajduje zamówienia z ostatnich 60 dni',
  old_orders_note:
    'Klientów ze starszym zamówieniem prosimy o kontakt z Tobą. Tylko my możemy to naprawić, prosząc Shopify o zgodę: napisz do nas.',

  api: 'Aplikacja aktualna do {date}',
  api_ending_title: 'Aplikacja aktualna tylko do {date}',
  api_ending_fix:
    'Aplikację trzeba zaktualizować przed tym dniem. Możemy to zrobić tylko my: napisz do nas.',
  api_ended_title: 'Aplikacja nieaktualna od {date}',
  api_ended_fix:
    'Dopóki aplikacja nie zostanie zaktualizowana, klienci mogą czytać błędne lub niepełne odpowiedzi. Możemy to zrobić tylko my: napisz do nas.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
