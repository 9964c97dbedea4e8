import type { graphql } from '../documents/graphql.ts';

/**
 * The values of one of Shopify's enums. A table over them is total over the pinned schema: a version with
 * a new value does not compile until it is mapped.
 */
export type Enum<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<
  typeof graphql.scalar<Name>
>;

/**
 * The table's entry for a value. At run time Shopify may send a value that this build does not know;
 * that one, and `null`, get the neutral entry.
 */
export function lookUp<Entry>(
  table: Readonly<Record<string, Entry>>,
  value: string | null,
  neutral: NoInfer<Entry>,
): Entry {
  return value !== null && Object.hasOwn(table, value) ? (table[value] ?? neutral) : neutral;
}
