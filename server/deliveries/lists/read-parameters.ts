/**
 * What Shopify itself puts into the address of an embedded page, and the name of the saved view that the address was
 * opened from: they say nothing about a list.
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant
 */
const NOT_OF_THE_LIST: ReadonlySet<string> = new Set([
  'embedded',
  'hmac',
  'host',
  'id_token',
  'locale',
  'saved',
  'session',
  'shop',
  'timestamp',
]);

/** Values that are read of one parameter: every country is fewer. */
const MAX_VALUES = 250;

/** Things that are named, and characters of a value: who made them up knows what they wrote. */
const MAX_IGNORED = 20;
const MAX_VALUE_SHOWN = 40;

/** Reads a value; `undefined` is: it is not known. */
type Parse<T> = (text: string) => T | undefined;

/** The parameters of a list. What none of the readers has understood is ignored, and named. */
export interface Parameters {
  /**
   * The first value of a parameter.
   *
   * @param secrecy - Of a parameter whose value is not repeated.
   */
  one<T>(name: string, parse: Parse<T>, secrecy?: 'secret'): T | undefined;
  /** The values of a list that commas divide. */
  many<T>(name: string, parse: Parse<T>): T[];
  /** The values of a parameter that stands there several times. */
  each<T>(name: string, parse: Parse<T>): T[];
  ignore(what: string): void;
  /** Names of parameters, `name=value` where only the value is unknown; without repeats, in their order. */
  ignored(): string[];
}

export function readParameters(query: string): Parameters {
  const params = new URLSearchParams(query);
  const known = new Set<string>();
  const ignored = new Set<string>();

  function parseAll<T>(name: string, texts: readonly string[], parse: Parse<T>): T[] {
    const values = new Set<T>();
    for (const [index, text] of texts.entries()) {
      const value = index < MAX_VALUES ? parse(text) : undefined;
      if (value === undefined) ignored.add(`${name}=${shorten(text)}`);
      else values.add(value);
    }
    return [...values];
  }

  return {
    one(name, parse, secrecy) {
      known.add(name);
      const [text, ...more] = params.getAll(name);
      if (text === undefined) return undefined;
      const value = parse(text);
      if (value === undefined || more.length > 0) {
        const shown = value === undefined ? text : (more[0] ?? '');
        ignored.add(secrecy ? name : `${name}=${shorten(shown)}`);
      }
      return value;
    },
    many(name, parse) {
      known.add(name);
      const texts = params.getAll(name).flatMap((text) => text.split(','));
      return parseAll(name, texts.map((text) => text.trim()).filter(Boolean), parse);
    },
    each(name, parse) {
      known.add(name);
      return parseAll(name, params.getAll(name), parse);
    },
    ignore: (what) => void ignored.add(what),
    ignored() {
      const unknown = [...new Set(params.keys())].filter(
        (name) => !known.has(name) && !NOT_OF_THE_LIST.has(name),
      );
      return [...ignored, ...unknown.map(shorten)].slice(0, MAX_IGNORED);
    },
  };
}

function shorten(text: string): string {
  return text.length <= MAX_VALUE_SHOWN ? text : `${text.slice(0, MAX_VALUE_SHOWN)}…`;
}
