import { sql, type Compilable, type CompiledQuery, type RawBuilder } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Begins the text that stands for a value while a statement is compiled. No value of ours has this character. */
export const MARK = '\u0001';

/** What a statement can be bound to. */
type Value = string | number | Uint8Array;

/**
 * A statement about a shop whose text is written once for each number of values, and not each time it runs: writing it
 * takes longer than running it.
 *
 * @param build - Makes the statement. What it gets stands for the shop and for the values, wherever Kysely binds them.
 * @returns the statement for a shop, with these values, for `executeQuery`.
 */
export function compileOnce<Row>(
  build: (shop: RawBuilder<ShopDomain>, values: readonly string[]) => Compilable<Row>,
): (shop: ShopDomain, values: readonly Value[]) => CompiledQuery<Row> {
  const compiled = new Map<number, CompiledQuery<Row>>();

  function ofLength(length: number): CompiledQuery<Row> {
    const before = compiled.get(length);
    if (before) return before;
    const marks = Array.from({ length }, (_, index) => `${MARK}${index}`);
    const query = build(sql<ShopDomain>`${MARK}`, marks).compile();
    compiled.set(length, query);
    return query;
  }

  return (shop, values) => {
    const query = ofLength(values.length);
    const valueOf = (parameter: unknown): unknown => {
      if (typeof parameter !== 'string' || !parameter.startsWith(MARK)) return parameter;
      return parameter === MARK ? shop : values[Number(parameter.slice(MARK.length))];
    };
    return { ...query, parameters: query.parameters.map(valueOf) };
  };
}
