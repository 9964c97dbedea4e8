import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './admin-schema.d.ts';

/**
 * Types a document by Shopify's real Admin schema (`admin.graphql`, pruned to what we ask for):
 * an unknown field or a wrong variable is a compile error in `npm run typecheck`.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  /** The whole answer is ours to map, in this folder only: masking would only add casts. */
  disableMasking: true;
  scalars: {
    /** ISO 8601, UTC. */
    DateTime: string;
    URL: string;
  };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
