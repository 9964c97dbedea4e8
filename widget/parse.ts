/** Unknown → typed, or `undefined` where the value is not what it should be. */
export type Parse<T> = (value: unknown) => T | undefined;

export const text: Parse<string> = (value) => (typeof value === 'string' ? value : undefined);

export const number: Parse<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const truth: Parse<boolean> = (value) => value === true;

/**
 * Any string: a newer server may say a code this widget has no words for. It passes as one of the
 * contract's because `Say` answers every string, a strange one with nothing.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where that is decided
export const code = text as Parse<never>;

/** A missing field is `null`: the widget may be newer than the server. */
export const nullable =
  <T>(parse: Parse<T>): Parse<T | null> =>
  (value) =>
    value === null || value === undefined ? null : parse(value);

/** For what is better left out than refused. */
export const lenient =
  <T>(parse: Parse<T>): Parse<T | null> =>
  (value) =>
    parse(value) ?? null;

/** One element that cannot be read refuses the list: an order never loses a line silently. */
export const list =
  <T>(parse: Parse<T>): Parse<T[]> =>
  (value) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) return undefined;
    const parsed = value.map(parse).filter((element) => element !== undefined);
    return parsed.length === value.length ? parsed : undefined;
  };

/** An object with at least these fields; others are left behind. */
export const shape =
  <T extends object>(fields: { [K in keyof T]: Parse<T[K]> }): Parse<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const parsed: Partial<T> = {};
    for (const key in fields) {
      const read = fields[key](Reflect.get(value, key));
      if (read === undefined) return undefined;
      parsed[key] = read;
    }
    return isWhole(parsed, fields) ? parsed : undefined;
  };

function isWhole<T extends object>(
  parsed: Partial<T>,
  fields: { [K in keyof T]: unknown },
): parsed is T {
  return Object.keys(fields).every((key) => key in parsed);
}
