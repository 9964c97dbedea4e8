import { Kind, parse, type DocumentNode } from '@0no-co/graphql.web';
import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from './admin-schema.d.ts';

/** The types of `gql.tada`. Its own `graphql` does the same as ours, and brings a compiler into production. */
type TypedGraphql = initGraphQLTada<{
  introspection: introspection;
  /** Masking hides the fields of a fragment; here the code that reads a fragment maps all of it. */
  disableMasking: true;
  scalars: {
    /** ISO 8601, UTC. */
    DateTime: string;
    URL: string;
    /** Checked by whoever receives it. */
    JSON: object;
  };
}>;

/**
 * Types a document by Shopify's Admin schema (`admin.graphql`, pruned to the fields of our documents): an
 * unknown field or a wrong variable is a compile error in `npm run typecheck`.
 */
export const graphql = toDocument as TypedGraphql;

export type { ResultOf, VariablesOf } from 'gql.tada';

/**
 * Parses a document, and appends the fragments that it uses, each once.
 *
 * @param fragments - Documents of the fragments that the text names.
 */
function toDocument(text: string, fragments: readonly DocumentNode[] = []): DocumentNode {
  const used = fragments
    .flatMap(({ definitions }) => definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [...new Set([...parse(text).definitions, ...used])] };
}
