type Matcher<Item> = (item: Item) => boolean;

/** How a search compares each field. None distinguishes case: `text` is in lower case, and may end with `*`. */
export type SearchFields<Item> = Readonly<Record<string, (item: Item, text: string) => boolean>>;

interface Token {
  kind: 'open' | 'close' | 'word';
  text: string;
  /** The part before the colon of `field:value`, or `null`. */
  field: string | null;
  /** A quoted word is never an operator. */
  quoted: boolean;
}

/**
 * Parses a query in Shopify's search syntax: terms joined by `AND`, which may be left out, `OR`, `NOT` or `-`,
 * parentheses, `field:value`, quotes with backslash escapes, `*`. Like Shopify it never fails: it ignores a
 * term with an unknown field. https://shopify.dev/docs/api/usage/search-syntax
 */
export function parseSearch<Item>(query: string, fields: SearchFields<Item>): Matcher<Item> {
  const tokens = tokenize(query);
  let place = 0;

  function isWord(text: string): boolean {
    const token = tokens[place];
    return token?.kind === 'word' && token.field === null && !token.quoted && token.text === text;
  }

  function either(): Matcher<Item> {
    const sides = [both()];
    while (isWord('OR')) {
      place += 1;
      sides.push(both());
    }
    return (item) => sides.some((side) => side(item));
  }

  function both(): Matcher<Item> {
    const terms: Matcher<Item>[] = [];
    while (place < tokens.length && tokens[place]?.kind !== 'close' && !isWord('OR')) {
      if (isWord('AND')) place += 1;
      else terms.push(term());
    }
    return (item) => terms.every((one) => one(item));
  }

  function term(): Matcher<Item> {
    if (isWord('NOT')) {
      place += 1;
      return not(term());
    }
    const token = tokens[place];
    place += 1;
    if (!token || token.kind === 'close') return () => true;
    if (token.kind === 'word') return toMatcher(token, fields);
    const inside = either();
    place += 1;
    return inside;
  }

  return either();
}

function toMatcher<Item>({ field, text }: Token, fields: SearchFields<Item>): Matcher<Item> {
  if (field?.startsWith('-')) {
    return not(toMatcher({ ...word(text), field: field.slice(1) }, fields));
  }
  const value = fold(text);
  if (field === null) {
    const anywhere = value.replace(/\*$/, '');
    return (item) => Object.values(fields).some((isMatch) => isMatch(item, anywhere));
  }
  const compare = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return compare ? (item) => compare(item, value) : () => true;
}

/** Whether a field is exactly `text`, or begins with what stands before its `*`. */
export function isText(actual: string | null, text: string): boolean {
  if (actual === null) return false;
  return text.endsWith('*') ? fold(actual).startsWith(text.slice(0, -1)) : fold(actual) === text;
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  '': (difference) => difference === 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
};

/** Whether an instant stands to another as `text` says: `>=2026-11-26t13:05:00z`. */
export function isInstant(actual: string, text: string): boolean {
  const operator = OPERATOR.exec(text)?.[0] ?? '';
  const difference = Date.parse(actual) - Date.parse(text.slice(operator.length).toUpperCase());
  return COMPARISONS[operator]?.(difference) ?? false;
}

function not<Item>(matcher: Matcher<Item>): Matcher<Item> {
  return (item) => !matcher(item);
}

/** Text as a search compares it. */
export function fold(text: string): string {
  return text.toLowerCase();
}

function word(text: string): Token {
  return { kind: 'word', text, field: null, quoted: false };
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let rest = query.trimStart();
  while (rest !== '') {
    const [taken, token] = nextToken(rest);
    tokens.push(token);
    rest = rest.slice(taken).trimStart();
  }
  return tokens;
}

/** Before the value of `field:>=value`. */
const OPERATOR = /^[<>]=?/;

const BRACKETS: Readonly<Record<string, Token>> = {
  '(': { ...word('('), kind: 'open' },
  ')': { ...word(')'), kind: 'close' },
};

function nextToken(rest: string): [taken: number, token: Token] {
  const bracket = BRACKETS[rest.charAt(0)];
  if (bracket) return [1, bracket];
  const field = /^(-?\w+):/.exec(rest);
  const operator = field ? (OPERATOR.exec(rest.slice(field[0].length))?.[0] ?? '') : '';
  const start = field ? field[0].length + operator.length : 0;
  const quote = /^["']/.exec(rest.slice(start))?.[0] ?? null;
  let at = quote ? start + 1 : start;
  let text = operator;
  while (
    at < rest.length &&
    (quote ? rest.charAt(at) !== quote : !/[\s()]/.test(rest.charAt(at)))
  ) {
    if (rest.charAt(at) === '\\') at += 1;
    text += rest.charAt(at);
    at += 1;
  }
  const taken = Math.max(quote ? at + 1 : at, 1);
  return [taken, { ...word(text), field: field?.[1] ?? null, quoted: quote !== null }];
}
