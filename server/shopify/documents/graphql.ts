import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './admin-schema.d.ts';

/**
 * Types a document by Shopify's Admin schema (`admin.graphql`, pruned to the fields of our documents): an
 * unknown field or a wrong variable is a compile error in `npm run typecheck`.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  /** Masking hides the fields of a fragment; here the code that reads a fragment maps all of it. */
  disableMasking: true;
  scalars: {
    /** ISO 8601, UTC. */
    DateTime: string;
    URL: string;
  };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
