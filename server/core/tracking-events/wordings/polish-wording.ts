import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const POLISH_MARKS = marks({
  negation: /\b(?:nie|bez|brak|nigdy)\b/,
  notYet: /\b(?:jeszcze|dotad)\b/,
  condition: /\b(?:jesli|jezeli|w przypadku|w razie|o ile|inaczej|czy)\b/,
  whenever: /\b(?:po|gdy|kiedy|przed|do czasu|zanim|aby|zeby)\b[^,]{0,50}$/,
  possibility: /\b(?:moze|mozliwe|prawdopodobnie|mogla|mogl|powinn\w+|mial\w* (?:byc|zostac))\b/,
  wish: /\b(?:prosba|sprawdz|potwierdz|prosi\w*|prosimy|zyczeni\w*|zlecen\w*|dyspozycj\w*|wybran\w)\b/,
  wished: /^.{0,20}\b(?:wymagan\w|wybran\w|zlecon\w)\b/,
  future: /\b(?:zostanie|zostana|bedzie|beda|planowan\w*|przewidywan\w*|wkrotce|ma byc)\b/,
  later: /\b(?:jutro|nastepn\w+|kolejn\w+|wkrotce|planowan\w*|przewidywan\w*|pojutrze)\b/,
  today: /\b(?:dzis|dzisiaj)\b/,
  ongoing: /\b(?:w trakcie|oczekuje|przygotowywan\w)\b/,
  undone:
    /\b(?:anulowan\w*|odwolan\w*|wstrzyman\w*|czesciow\w+|prawie|bledn\w+|omylkow\w+|pomylkow\w+|zly|zla)\b|\b(?:reklamac|sprawdzamy|wyjasni|poszukiwa)\w*/,
  ofNews:
    /\b(?:powiadomieni[ea]|wiadomosc|sms|e-?mail|faktura|list|informacja|przypomnienie) (?:(?:zostal\w|jest|juz) )*$|\bjako $/,
  toSender: /\b(?:do |od )?nadawc\w+\b|\bsprzedawc\w+\b/,
  onward: /\bdo (?:dalszej |dalszego )?(?:doreczenia|dostarczenia|transportu|wysylki|przewozu)\b/,
  toLocker: /\b(?:paczkoma\w+|automa\w+|skryt\w+|appkoma\w+)\b/,
  toCounter: /\b(?:punk\w+|paczkopunk\w+|pop|placowk\w+|urzed\w+|uped\w+|sklep\w*|pok)\b/,
  toCarrier:
    /\b(?:kurierowi|przewoznik\w*|oddzial\w*|sortown\w*|magazyn\w*|terminal\w*|partner\w*|filii|filia|agencji)\b/,
  byCarrier:
    /\b(?:przez|od|z) (?:\w+ )?(?:kurier\w*|nadawc\w*|doreczyciel\w*|przewoznik\w*|inpost|dpd|dhl|poczt\w*|oddzial\w*|paczkoma\w*|punkt\w*)\b/,
  byRecipient: /\b(?:przez|od) (?:\w+ )?(?:odbiorc\w+|adresat\w*|klient\w*)\b/,
});

/** First match counts. What InPost, DPD, DHL, Orlen and Poczta Polska write; only what is certain. */
export const POLISH: readonly WordingRule[] = [
  [
    'info_received',
    null,
    /\b(?:zarejestrowan|przygotowan|utworzon|awizowan)\w* (?:dane|przesylk\w*|przez nadawce|paczk\w*)|\b(?:dane|informacj\w+)\b.{0,25}\b(?:zarejestrowan|otrzyman|przyjet|przekazan)\w*|\bprzesylka (?:utworzona|zarejestrowana|przygotowana)|\bprzygotowana przez nadawce|\bnie zostala jeszcze (?:nadana|przekazana|odebrana)|\boczekuje na (?:nadanie|przekazanie)|\b(?:otrzyma|przyje)\w+ dane\b/,
  ],
  [
    'cancelled',
    null,
    /\b(?:przesylk|paczk|etykiet|zamowien|zleceni)\w+ (?:zostal\w )?anulowan\w+|^anulowan\w+(?: (?:przesylk|paczk|etykiet|zamowien)\w+)?[.!]?$/,
  ],
  [
    'returned',
    null,
    /\bzwrocon\w+ (?:do )?nadawc\w+|\bzwrot (?:zostal )?(?:doreczony|dostarczony|przekazany|wydany) (?:do )?nadawc\w+/,
  ],
  ['returning', null, /\bzwrot\w*\b|\bzwrac\w+|\bzwrocon\w+|\bodeslan\w+/],
  ['exception', 'refused', /\bodmow\w+|\bodmowil\w*/],
  [
    'exception',
    'address_problem',
    /\b(?:bledny|niepelny|nieprawidlowy|zly|niekompletny) adres\w*|\badres\w*\b.{0,15}\b(?:bledn|niepeln|nieprawidlow|nieznan)\w+|\badresat\w* nieznan\w+/,
  ],
  [
    'exception',
    'unclaimed',
    /\b(?:uplynal|minal)\b.{0,15}\b(?:termin|czas) odbioru|\bnie (?:zostala )?odebran\w+|\bnieodebran\w+|\bnie podjet\w+/,
  ],
  ['exception', 'damaged', /\buszkodzon\w+/],
  ['exception', 'lost', /\bzagin\w+/],
  ['attempt_failed', 'notice_left', /\bawizo\b|\bpozostawiono awizo|\bawizowan\w+/],
  [
    'attempt_failed',
    'recipient_absent',
    /\b(?:odbiorc\w+|adresat\w*) nieobecn\w+|\bnieobecnosc\b|\bbrak odbiorcy|\bnie zastano\b/,
  ],
  ['attempt_failed', 'no_access', /\bbrak dostepu\b|\bosiedle zamkniete\b/],
  [
    'attempt_failed',
    null,
    /\bnie (?:zostala )?(?:doreczon|dostarczon)\w+|\bniedoreczon\w+|\bnieudan\w+ (?:prob\w+ )?(?:doreczeni\w+|dostarczeni\w+|dostaw\w+)|\bproba doreczenia|\bnie udalo sie\b.{0,15}\b(?:doreczyc|dostarczyc)/,
  ],
  ['delivered', 'collected', /\bodebran\w+ przez (?:odbiorc\w+|adresat\w*|klient\w*)/],
  [
    'available_for_pickup',
    'pickup_point',
    /\bgotow\w+ do odbioru|\bczeka na odbior|\boczekuje na odbior|\bdo odbioru w\b|\bumieszczon\w+ w (?:paczkomacie|automacie|skrytce)|\bmozna odebrac/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:wydan|przekazan|zaladowan)\w+ (?:kurierowi )?do (?:doreczenia|dostarczenia)|\bw (?:trakcie )?doreczeni\w+|\bkurier\w* (?:jest )?w drodze|\bwydan\w+ kurierowi|\bw doreczeniu\b|\bdzis(?:iaj)? (?:\w+ )?(?:dostarczymy|doreczymy)\b/,
  ],
  ['in_transit', 'delayed', /\bopozni\w+/],
  ['delivered', 'neighbour', /\b(?:doreczon|dostarczon|przekazan|wydan)\w+\b.{0,20}\bsasiad\w+/],
  ['delivered', 'mailbox', /\b(?:doreczon|dostarczon|pozostawion)\w+\b.{0,20}\bskrzyn\w+/],
  ['delivered', null, /\b(?:doreczon|dostarczon)(?:a|o|y)\b/],
  ['in_transit', 'customs_processing', /\bceln\w+|\bodprawa\b|\burzad celny/],
  ['in_transit', 'picked_up', /\bodebran\w+\b/],
  ['in_transit', 'accepted', /\bnadan\w+\b|\bprzyjet\w+\b/],
  ['in_transit', 'sorting', /\bsortow\w+/],
  ['in_transit', 'departed', /\b(?:wyslan|wyjechal|opuscil)\w*\b/],
  ['in_transit', 'arrived', /\b(?:dotarl|przybyl)\w*\b/],
  ['in_transit', 'rescheduled', /\b(?:kolejny|nastepny|ponown\w+) (?:cykl |termin )?doreczeni\w+/],
  [
    'in_transit',
    null,
    /\bw drodze\b|\bw transporcie\b|\bw tranzycie\b|\bprzekierowan\w+|\bprzekazan\w+\b/,
  ],
];
