import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-maile do klientów',
  mails_text:
    'Pisz do klientów, gdy coś dzieje się z dostawą, zanim zapytają. Nic nie wysyłamy, dopóki tego tu nie włączysz.',
  mails_loading: 'Wczytujemy Twoje e-maile do klientów…',
  mails_failed: 'Nie udało się wczytać Twoich e-maili do klientów',
  mails_cannot_send_text:
    'Operator aplikacji musi połączyć ją z serwerem poczty: brakuje SMTP_URL, MAIL_FROM i SHOPIFY_APP_URL. Do tego czasu nie można tu nic włączyć i żaden klient nie dostaje e-maila.',
  mails_not_kept: 'Nie przechowujesz zamówień w tej aplikacji',
  mails_not_kept_text:
    'Bez nich nie zauważymy, co dzieje się z dostawą. Włącz przechowywanie zamówień na stronie głównej aplikacji; do tego czasu nie można tu nic włączyć.',
  mails_not_kept_server_text:
    'Operator aplikacji wyłączył przechowywanie zamówień (KEEP_ORDERS). Bez nich nie zauważymy, co dzieje się z dostawą, więc nie można tu nic włączyć.',
  mails_kinds: 'Kiedy klienci dostają e-mail',
  mails_shopify:
    'Shopify samo może napisać, że zamówienie wysłano, że jest w trakcie dostawy lub że je dostarczono: Ustawienia › Powiadomienia. Dlatego proponujemy tylko to, czego nikt inny nie mówi.',
  mails_suggest: 'Wybierz, co proponujemy',
  mails_wishes: 'Klienci mogą prosić o e-maile o swoim zamówieniu',
  mails_wishes_text:
    'Gdy włączysz powyżej choć jeden rodzaj, strona śledzenia zaproponuje im: wszystkie informacje albo tylko gdy coś pójdzie nie tak, także te rodzaje, których nie wybierasz. E-maile trafiają na adres z zamówienia i kończą się z jego ostatnią dostawą.',
  mail_when_shipped:
    'Gdy wysłano zamówienie lub jego część. Mówi to też potwierdzenie wysyłki z Shopify.',
  mail_when_late:
    'Gdy minął obiecany dzień albo przewoźnik podaje późniejszy. Twój limit w dniach: {late}.',
  mail_when_no_movement:
    'Gdy nie było skanu tak długo, jak mówi Twój limit. W dniach roboczych: {domestic} w jednym kraju, {abroad} przez granicę, {customs} w odprawie celnej.',
  mail_when_attempt_failed:
    'Gdy przewoźnik nie mógł dostarczyć paczki; ponownie po próbie w innym dniu.',
  mail_when_ready_to_collect:
    'Gdy zamówienie czeka w punkcie odbioru lub w Twoim sklepie. O Twoim sklepie mówi to też powiadomienie z Shopify.',
  mail_when_collection_reminder: 'Gdy nadal tam czeka. Twój limit w dniach: {pickup}.',
  mail_when_going_back: 'Gdy paczka wraca do Ciebie, choć klient niczego nie zwracał.',
  mail_when_lost: 'Gdy przewoźnik zgłasza zagubienie. Być może wolisz napisać samodzielnie.',
  mail_when_delivered: 'Gdy paczka dotarła. Mówi to też powiadomienie z Shopify.',
  mails_rules:
    'Najwyżej jeden e-mail o zamówieniu na 12 godzin, żadnego między 21:00 a 8:00, nic, co ma już jeden dzień lub jest nieaktualne, i nigdy żadnych reklam. Klient rezygnuje z e-maili o zamówieniu jednym kliknięciem.',
  mails_sender: 'Nadawca: {name} <{from}>. Odpowiedzi trafiają na adres {contact}.',
  mails_sender_alone: 'Nadawca: {name} <{from}>.',
  mails_your_store: 'Twój sklep',
  mails_saved: 'Zapisano',
  mails_off: 'E-maile do klientów są wyłączone',
  mails_stopped: 'E-maile zostały zatrzymane',
  mails_stopped_failing: 'Serwer poczty nie przyjął żadnego od pięciu dni.',
  mails_stopped_other: 'Nie można ich już stąd wysyłać.',
  mails_stopped_help: 'To, co czekało, nie zostanie już wysłane.',
  mails_start: 'Włącz ponownie',
  mails_trouble: 'E-maile chwilowo nie wychodzą',
  mails_last_sent: 'Ostatnio wysłano: {time}',
  mail_shopify_away: 'Shopify nie podało, do kogo pisać.',
  mail_problem: 'Coś poszło nie tak po naszej stronie.',
  mail_preview: 'Podgląd',
  mail_preview_text: 'Na zmyślonym zamówieniu, tymi samymi słowami co wysyłane e-maile.',
  mail_preview_failed: 'Nie udało się pokazać e-maila. Odczekaj chwilę i wybierz ponownie.',
  mail_kind: 'Co się stało',
  mail_subject: 'Temat',
  mail_as_text: 'Pokaż jako zwykły tekst',
  mail_as_page: 'Pokaż tak, jak wygląda',
  mail_test: 'Wyślij mi test',
  mail_test_to: 'Do',
  mail_test_help:
    'Test trafia tylko na kontaktowy adres e-mail Twojego sklepu albo do osoby, która zgodziła się na raport z Twojego sklepu.',
  mail_test_nobody:
    'Nie udało się odczytać kontaktowego adresu e-mail sklepu i nikt nie zgodził się na raport. Nie ma więc komu wysłać testu.',
  mail_test_send: 'Wyślij test',
  mail_test_sent: 'Wysłano na adres {to}',
  mail_test_not_sent: 'Nie wysłano na adres {to}.',
  mail_domain: 'Co mówi DNS: {domain}',
  mail_domain_text:
    'Skrzynki bardziej ufają e-mailowi, gdy domena, z której pochodzi, mówi, kto może wysyłać w jej imieniu. Te rekordy może zmienić tylko właściciel domeny {domain}.',
  mail_domain_reading: 'Pytamy DNS…',
  mail_domain_failed: 'Aplikacja nie odpowiada.',
  dns_good: 'W porządku',
  dns_mend: 'Do poprawy',
  dns_unsure: 'Nie wiadomo',
  dns_name: 'Nazwa',
  dns_record: 'Rekord',
  dns_copy: 'Kopiuj nazwę',
  dns_copied: 'Skopiowano nazwę',
  dns_unread:
    'Nie udało się go odczytać: DNS nie odpowiedział na czas. Spróbuj ponownie za chwilę.',
  dns_several: 'Jest ich kilka, a to znaczy tyle, co żaden. Zostaw jeden.',
  dns_invalid: 'Jest niezrozumiały. Porównaj go z tym, co podaje Twój dostawca poczty.',
  spf_missing:
    'Nie ma go. Dodaj rekord TXT podany przez Twojego dostawcę poczty; zaczyna się od v=spf1.',
  spf_fail: 'Wysyłać mogą tylko serwery, które wymienia.',
  spf_softfail: 'To, co wysyłają inne serwery niż wymienione, uchodzi za wątpliwe.',
  spf_neutral: 'Nic nie mówi o serwerach, których nie wymienia. Niech kończy się na ~all lub -all.',
  spf_pass: 'Każdemu pozwala wysyłać w imieniu tej domeny. Niech kończy się na ~all lub -all.',
  spf_redirect: 'Kto może wysyłać, mówi rekord innej domeny (redirect=). Tamtego nie odczytano.',
  dmarc_missing: 'Nie ma go. Dodaj rekord TXT o tej nazwie, na początek v=DMARC1; p=none',
  dmarc_none:
    'Tylko obserwuje. Gdy SPF i DKIM są w porządku, p=quarantine nie pozwala innym używać tej domeny.',
  dmarc_quarantine: 'E-maile bez dowodu, że pochodzą z tej domeny, trafiają do spamu.',
  dmarc_reject: 'E-maile bez dowodu, że pochodzą z tej domeny, są odrzucane.',
  dkim_not_named:
    'Nikt nie podał, jakim kluczem podpisuje serwer poczty: operator aplikacji ustawia MAIL_DKIM_SELECTOR.',
  dkim_missing: 'Nie ma klucza o tej nazwie. Dodaj rekord, który podaje Twój dostawca poczty.',
  dkim_revoked:
    'Klucz wycofano (p= jest puste). Opublikuj ten, którym serwer poczty podpisuje teraz.',
  dkim_present: 'Jest klucz, którym można sprawdzić podpis.',
  mail_sent_when: 'Kiedy',
  mail_rule_too_late: 'Nie wysłano: minął dzień',
  mail_rule_recent_message: 'Nie wysłano: w ciągu 12 godzin był już e-mail o tym zamówieniu',
  mail_rule_hourly_limit: 'Nie wysłano: ponad 1000 w ciągu godziny',
  mail_rule_channel_off: 'Nie wysłano: było to wyłączone',
  mail_rule_shopper_stopped: 'Nie wysłano: klient nie chce więcej o tym zamówieniu',
  mail_rule_muted: 'Nie wysłano: dostawa jest wyciszona',
  mail_rule_order_gone: 'Nie wysłano: zamówienia już nie ma',
  mail_rule_order_cancelled: 'Nie wysłano: zamówienie anulowano',
  mail_rule_no_address: 'Nie wysłano: w zamówieniu nie ma adresu e-mail, na który możemy napisać',
  mail_rule_other_address: 'Nie wysłano: zamówienie miało już inny adres e-mail',
  webhook_test: 'Wyślij test',
  webhook_test_text: 'Jedno podpisane zdarzenie typu „test” trafi na adres {url}.',
  webhook_test_taken: 'Twój serwer je przyjął ({status}).',
  webhook_test_refused:
    'Odpowiedź Twojego serwera: {status}. Webhook jest przyjęty tylko przy statusie od 200 do 299.',
  webhook_test_unreachable: 'Twój serwer nie odpowiada albo nie w ciągu 5 sekund.',
  notices: 'Kto dowiaduje się o dostawach',
  notices_text:
    'Klienci przez e-mail, Twój własny serwer przez webhooki, a wszystko inne przez Shopify Flow.',
  notices_flow_text: 'Włączone, gdy tylko jakiś workflow zaczyna się od „Delivery needs you”.',
  notices_flow_open: 'Otwórz Flow',
  notice_off: 'Wyłączone',
  notice_on: 'Włączone · zdarzenia: {kinds}',
  notice_on_plain: 'Włączone',
  notice_stopped: 'Zatrzymane',
  link_mails: 'Linki przez e-mail',
  link_mails_text:
    'Klienci, którzy nie mają numeru zamówienia, mogą na stronie śledzenia poprosić o wysłanie im linków do zamówień. Nie trzeba do tego nic włączać.',
  link_mails_answers: 'Odpowiadaj na prośby o nowy link do zamówienia',
  link_mails_answers_text:
    'Gdy link do strony zamówienia w Shopify wygaśnie, klient może tam poprosić o nowy. Wtedy wysyłamy też nasz na adres z zamówienia.',
  link_mails_problems: 'Linki, których nie udało się wysłać',
};
