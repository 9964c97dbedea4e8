import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Przewoźnicy',
  carriers_text:
    'Którzy przewoźnicy wysyłają informacje o Twoich paczkach oraz usługa śledzenia dla pozostałych.',
  open_carriers: 'Zobacz przewoźników',
  carriers_loading: 'Sprawdzamy, skąd są informacje o Twoich paczkach…',
  carriers_failed: 'Nie udało się wczytać Twoich przewoźników',
  carriers_failed_text: 'Ta aplikacja nie odpowiada. Odczekaj chwilę i spróbuj ponownie.',
  carriers_off_for_server: 'Nie ma tu informacji z usługi śledzenia',
  carriers_off_for_server_text:
    'Usługę śledzenia pytamy tylko o zamówienia, które ta aplikacja przechowuje, a operator aplikacji to wyłączył.',
  carriers_off_for_shop: 'Usługa śledzenia wymaga przechowywania zamówień',
  carriers_off_for_shop_text:
    'Pytamy ją tylko o zamówienia, które ta aplikacja przechowuje, a przechowywanie jest u Ciebie wyłączone. Włącz je ponownie na stronie głównej, a potem wybierz usługę tutaj.',

  news: 'Informacje o Twoich paczkach',
  news_complete: 'O wszystkich Twoich paczkach są informacje.',
  news_needs_none:
    'O wszystkich Twoich paczkach są informacje z Shopify. Nie potrzebujesz usługi śledzenia.',
  news_missing:
    'Paczki bez informacji: {count} z {total} ({share}). Ich klienci znajdują zamiast tego link do przewoźnika.',
  news_counted:
    'Liczone są paczki, które wyjechały ponad dzień temu, z zamówień, które ta aplikacja przechowuje.',
  news_none_counted:
    'Nie ma jeszcze czego liczyć. Liczby pojawią się, gdy paczki będą w drodze od jednego dnia.',
  news_carrier: 'Przewoźnik',
  news_packages: 'Paczki',
  news_from_shopify: 'Informacje z Shopify',
  news_from: 'Informacje: {service}',
  news_none: 'Brak informacji',
  news_no_carrier: 'Nie podano przewoźnika',
  news_others: 'Wszyscy inni przewoźnicy',

  service_add: 'Usługa śledzenia',
  service_add_text:
    'Shopify nie śledzi każdego przewoźnika. Tam, gdzie nie ma informacji, często ma je usługa śledzenia: każdy skan, przewidywany dzień i to, co poszło nie tak. Twoi klienci czytają je wtedy jak przy każdej innej paczce. Potrzebujesz własnego konta w takiej usłudze i tam za nią płacisz.',
  service_name: 'Usługa śledzenia',
  service_own: 'Własna usługa',
  service_key: 'Klucz API',
  service_key_help:
    'Znajdziesz go na swoim koncie ({service}). Sprawdzamy go od razu i bezpłatnie, przechowujemy zaszyfrowany i nigdy więcej nie pokazujemy.',
  service_address: 'Adres Twojego serwera',
  service_address_help: 'Na przykład https://karrio.example.com. Musi być dostępny z internetu.',
  service_ceiling: 'Najwięcej paczek w miesiącu',
  service_ceiling_help:
    'Większość usług liczy opłatę za każdą paczkę, którą zaczyna śledzić. Paczki ponad tę liczbę czekają na następny miesiąc.',
  service_postal_code: 'Wysyłaj kod pocztowy, gdy usługa o niego prosi',
  service_postal_code_help:
    'Niektórzy przewoźnicy podają informacje tylko z nim. Odczytujemy go wtedy z Shopify i nie przechowujemy.',
  service_postal_code_missing:
    'Niektórzy przewoźnicy podają informacje tylko z kodem pocztowym. Nie jest wysyłany, bo Shopify nie pozwala tej aplikacji odczytywać adresów. Tylko my możemy to naprawić, prosząc Shopify o zgodę: napisz do nas.',
  service_writes_back: 'Przekazuj też do Shopify',
  service_writes_back_help:
    'Shopify wie wtedy, że paczkę odebrał przewoźnik, że jest w trakcie dostawy lub że ją dostarczono, i pokazuje to na stronie zamówienia i w swoich e-mailach. Każdą z tych informacji zapisujemy raz. To, co zapisano, zostaje w Shopify. Wyłączone, dopóki tego nie włączysz.',
  service_writes_back_missing:
    'Przy zapisywaniu Shopify poprosi Cię o pozwolenie na edycję realizacji. Bez niego nic nie zapiszemy.',
  service_connect: 'Sprawdź i zapisz',
  service_connected: 'Połączono: {service}',

  sent: 'Co dostaje {service}',
  sent_text: 'Tylko o paczkach, o których Shopify nie ma informacji:',
  sent_number: 'numer śledzenia',
  sent_carrier: 'nazwę przewoźnika',
  sent_country: 'kraj, do którego jedzie paczka',
  sent_shipped: 'kiedy ją wysłano',
  sent_postal_code: 'kod pocztowy, gdy prosi o niego {service}',
  sent_never: 'Nigdy imię i nazwisko, ulicę, adres e-mail, numer telefonu ani to, co zamówiono.',

  key_missing: 'Wpisz klucz API.',
  key_malformed:
    'To nie jest klucz API: ma w sobie spacje lub nietypowe znaki. Skopiuj go ponownie.',
  key_wrong: '{service} nie przyjmuje tego klucza. Skopiuj go ponownie ze swojego konta.',
  key_used_up:
    'Klucz jest prawidłowy, ale limit Twojego konta ({service}) jest wyczerpany. Zwiększ go tam i spróbuj ponownie.',
  address_malformed: 'Wpisz adres, który zaczyna się od https:// i nie zawiera hasła.',
  address_refused:
    'Ten adres prowadzi do sieci prywatnej. Wpisz taki, który jest dostępny z internetu.',
  address_silent: 'Pod tym adresem nic nie odpowiada. Sprawdź go albo spróbuj ponownie za chwilę.',
  address_unexpected: 'Pod tym adresem coś odpowiada, ale nie tak jak {service}. Sprawdź go.',
  ceiling_malformed: 'Wpisz liczbę całkowitą od 1 do {most}.',
  secret_malformed: 'Użyj najwyżej 500 znaków w jednym wierszu.',
  service_unreachable: '{service} nie odpowiada. Spróbuj ponownie za chwilę.',
  service_busy: '{service} chce teraz mniej zapytań. Spróbuj ponownie za minutę.',
  service_unexpected:
    '{service} odpowiada w sposób, którego nie rozumiemy. Spróbuj ponownie później albo napisz do nas.',
  service_not_offered: 'Tej usługi nie można już wybrać. Otwórz tę stronę ponownie.',
  too_many_checks: 'Sprawdzono zbyt wiele kluczy. Spróbuj ponownie za godzinę.',

  service_used: 'Paczki w tym miesiącu: {used} z {most}. Następny miesiąc zaczyna się {date}.',
  service_full:
    'Limit na ten miesiąc jest wyczerpany. Kolejne paczki czekają do {date} albo do zwiększenia limitu.',
  service_checked: 'Ostatnia odpowiedź: {time}',
  service_server: 'Twój serwer: {address}',

  trouble: '{service} nie podaje teraz informacji',
  trouble_wrong_key: '{service} nie przyjmuje już Twojego klucza.',
  trouble_rate_limited: '{service} chce mniej zapytań.',
  trouble_quota_used_up: 'Limit Twojego konta ({service}) jest wyczerpany. Zwiększ go tam.',
  trouble_no_answer: '{service} nie odpowiada.',
  trouble_server_error: '{service} zgłasza własny problem.',
  trouble_unexpected_answer: '{service} odpowiada w sposób, którego nie rozumiemy.',
  trouble_at: 'Ostatnia próba: {time}.',
  trouble_resumes: 'Sami spróbujemy ponownie: {time}.',
  trouble_stops: 'Zapytamy znowu, gdy tylko zapiszesz klucz, który działa.',
  trouble_stays: 'To, co już przyszło, zostaje. Klienci zauważą tylko, że nie ma nic nowego.',

  hook_address: 'Adres webhooka',
  hook_address_help:
    'Wpisz go jako webhook na swoim koncie ({service}). Wtedy informacje przychodzą od razu; bez tego pytamy co kilka godzin.',
  hook_copy: 'Kopiuj adres',
  hook_secret: 'Tajny klucz webhooka',
  hook_secret_help:
    'Należy do webhooka na Twoim koncie ({service}) i dowodzi, że informacje przychodzą stamtąd. Bez niego webhooki są odrzucane.',
  hook_secret_saved: 'Jest już zapisany i nigdy go nie pokazujemy. Aby go zastąpić, wpisz inny.',
  service_saved: 'Zapisano ustawienia',

  service_change: 'Inny klucz lub usługa',
  service_change_text:
    'Nowy klucz najpierw sprawdzimy; dopóki nie działa, zostaje obecny. Inna usługa ma inny adres webhooka.',
  service_keep: 'Zachowaj obecne',

  service_off: 'Wyłącz: {service}',
  service_off_text: 'O paczkach będą wtedy tylko te informacje, które ma Shopify.',
  service_off_sure:
    'To usuwa klucz i wszystkie zapisane tu informacje ({service}). Tego nie można cofnąć. Twoje konto ({service}) zostaje bez zmian.',
  service_off_yes: 'Tak, wyłącz',
  service_off_no: 'Zostaw włączone',
  service_off_done: 'Wyłączono: {service}',
};
