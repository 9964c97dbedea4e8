/** The fields of an order that a search compares, with the Admin API's names. */
export interface Searchable {
  id: string;
  name: string;
  email: string | null;
  confirmationNumber: string | null;
}

type Matcher = (order: Searchable) => boolean;

interface Token {
  kind: 'open' | 'close' | 'word';
  text: string;
  /** The part before the colon of `field:value`, or `null`. */
  field: string | null;
  /** A quoted word is never an operator. */
  quoted: boolean;
}

/** How a search compares each field. None distinguishes case: `text` is in lower case. */
const fields: Readonly<Record<string, (order: Searchable, text: string) => boolean>> = {
  // Shopify's index finds longer names too, such as #10010 for 1001.
  name: ({ name }, text) =>
    fold(name).startsWith(text) || fold(name).replace(/^#/, '').startsWith(text.replace(/^#/, '')),
  email: ({ email }, text) => matches(email, text),
  confirmation_number: ({ confirmationNumber }, text) => matches(confirmationNumber, text),
  id: ({ id }, text) => matches(id.slice(id.lastIndexOf('/') + 1), text),
};

/**
 * Parses a query in Shopify's search syntax: terms joined by `AND`, which may be left out, `OR`, `NOT` or `-`,
 * parentheses, `field:value`, quotes with backslash escapes, `*`. Like Shopify it never fails: it ignores a
 * term with an unknown field. https://shopify.dev/docs/api/usage/search-syntax
 */
export function parseOrderSearch(query: string): Matcher {
  const tokens = tokenize(query);
  let place = 0;

  function isWord(text: string): boolean {
    const token = tokens[place];
    return token?.kind === 'word' && token.field === null && !token.quoted && token.text === text;
  }

  function either(): Matcher {
    const sides = [both()];
    while (isWord('OR')) {
      place += 1;
      sides.push(both());
    }
    return (order) => sides.some((side) => side(order));
  }

  function both(): Matcher {
    const terms: Matcher[] = [];
    while (place < tokens.length && tokens[place]?.kind !== 'close' && !isWord('OR')) {
      if (isWord('AND')) place += 1;
      else terms.push(term());
    }
    return (order) => terms.every((one) => one(order));
  }

  function term(): Matcher {
    if (isWord('NOT')) {
      place += 1;
      return not(term());
    }
    const token = tokens[place];
    place += 1;
    if (!token || token.kind === 'close') return () => true;
    if (token.kind === 'word') return toMatcher(token);
    const inside = either();
    place += 1;
    return inside;
  }

  return either();
}

function toMatcher({ field, text }: Token): Matcher {
  if (field?.startsWith('-')) return not(toMatcher({ ...word(text), field: field.slice(1) }));
  const value = fold(text).replace(/\*$/, '');
  if (field === null) {
    return (order) => Object.values(fields).some((matchesField) => matchesField(order, value));
  }
  const compare = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const wanted = text.endsWith('*') ? `${value}*` : value;
  return compare ? (order) => compare(order, field === 'name' ? value : wanted) : () => true;
}

function matches(actual: string | null, text: string): boolean {
  if (actual === null) return false;
  const prefix = text.endsWith('*');
  return prefix ? fold(actual).startsWith(text.slice(0, -1)) : fold(actual) === text;
}

function not(matcher: Matcher): Matcher {
  return (order) => !matcher(order);
}

function fold(text: string): string {
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

const BRACKETS: Readonly<Record<string, Token>> = {
  '(': { ...word('('), kind: 'open' },
  ')': { ...word(')'), kind: 'close' },
};

function nextToken(rest: string): [taken: number, token: Token] {
  const bracket = BRACKETS[rest.charAt(0)];
  if (bracket) return [1, bracket];
  const field = /^(-?\w+):/.exec(rest);
  const start = field ? field[0].length : 0;
  const quote = /^["']/.exec(rest.slice(start))?.[0] ?? null;
  let at = quote ? start + 1 : start;
  let text = '';
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
