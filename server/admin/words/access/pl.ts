import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Co mogą wpisać klienci',
  factors_text:
    'Klienci znajdują swoje zamówienie po numerze i adresie e-mail. Możesz pozwolić im wpisać zamiast adresu coś innego. Otwiera to tę samą stronę: co zamówiono i gdzie to jest; nigdy imię i nazwisko, ulicę ani zapłaconą kwotę.',
  factor_postal_code: 'Kod pocztowy adresu dostawy',
  factor_postal_code_odds:
    'Chroni słabiej niż adres e-mail: sąsiedzi go znają. Pięć prób dziennie na zamówienie. Obca osoba, która zgaduje, trafi w 1 dniu na 90 000 tam, gdzie kod to jedna ulica (Holandia, Wielka Brytania), w 1 na 8000 w Stanach Zjednoczonych, w 1 na 1600 w Niemczech i w 1 na 230 w Belgii; kto zna miejscowość, o wiele częściej. Wszystkie próby w Twoim sklepie razem: najwyżej 200 dziennie.',
  factor_phone: 'Numer telefonu z zamówienia',
  factor_phone_odds:
    'Liczy się tylko cały numer, nigdy jego ostatnie cyfry. Pięć prób dziennie na zamówienie: obca osoba, która zgaduje, trafi w 1 dniu na 20 milionów. Kto zna numer klienta, potrzebuje jednej próby. Zamówienie znajdą wtedy także klienci, którzy podali w nim tylko numer telefonu.',
  factor_missing_address:
    'Jeszcze niemożliwe: Shopify nie pozwala tej aplikacji odczytywać chronionego pola „address”. Tylko my możemy o to poprosić: napisz do nas.',
  factor_missing_phone:
    'Jeszcze niemożliwe: Shopify nie pozwala tej aplikacji odczytywać chronionego pola „phone”. Tylko my możemy o to poprosić: napisz do nas.',
  factors_unread:
    'Nie udało się odczytać, co mogą wpisać klienci. Za chwilę otwórz tę stronę ponownie.',
  factors_saved: 'Zapisano. W sklepie zadziała to w ciągu minuty.',
  factors_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',

  desk: 'Klucze do systemu obsługi klienta',
  desk_text:
    'Mając klucz, Gorgias, Zendesk lub Freshdesk może poprosić o link do zamówienia i wstawić go do odpowiedzi. Kto ma klucz, może otworzyć każde zamówienie Twojego sklepu, więc trzymaj go w ustawieniach tego systemu.',
  desk_address: 'Adres, który wywołuje system',
  desk_name: 'Nazwa systemu',
  desk_make: 'Utwórz klucz',
  desk_made: 'Klucz jest gotowy',
  desk_once: 'Skopiuj klucz teraz. Nie pokażemy go ponownie.',
  desk_key: 'Nowy klucz',
  desk_copy: 'Kopiuj klucz',
  desk_copied: 'Skopiowano klucz',
  desk_used: 'Ostatnie użycie: {time}',
  desk_unused: 'Jeszcze nie użyto',
  desk_revoke: 'Unieważnij klucz „{name}”',
  desk_revoke_sure:
    'System nie dostanie już z nim żadnych linków. Linki, które już ma, działają do swojego terminu.',
  desk_revoke_yes: 'Tak, unieważnij',
  desk_revoke_no: 'Zachowaj klucz',
  desk_revoked: 'Unieważniono klucz',
  desk_name_missing: 'Wpisz nazwę o długości najwyżej 60 znaków.',
  desk_full: 'Osiągnięto limit kluczy: {most}. Najpierw unieważnij jeden.',
  desk_failed: 'Nie udało się. Spróbuj ponownie za chwilę.',
  desk_unread: 'Nie udało się wczytać Twoich kluczy. Za chwilę otwórz tę stronę ponownie.',
};
