const BEYOND_ASCII = /[\u0080-\uffff]/;
const ACCENTS = /\p{Mn}/gu;
const NOT_PLAIN = /[ßøØæÆœŒłŁđ’‘™®]/g;

/** Letters that are no letter with an accent, and signs that stand for a plain one. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  '’': "'",
  '‘': "'",
  '™': '',
  '®': '',
};

/** A text without accents: `Überfällig` as `Uberfallig`. */
export function plainLetters(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(NOT_PLAIN, (sign) => PLAIN[sign] ?? sign);
}
