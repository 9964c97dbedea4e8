/**
 * Makes `server/shopify/documents/admin.graphql`: Shopify's real Admin schema, reduced to what our documents ask
 * for. `npm run generate` writes it, and from it the types that `gql.tada` reads.
 */
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  printSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import * as bulk from '../../../server/shopify/documents/bulk-operations.ts';
import * as changes from '../../../server/shopify/documents/changed-orders.ts';
import * as writing from '../../../server/shopify/documents/create-fulfillment-event.ts';
import * as contact from '../../../server/shopify/documents/contact-email.ts';
import * as candidates from '../../../server/shopify/documents/find-order-candidates.ts';
import * as mailable from '../../../server/shopify/documents/mailable-orders.ts';
import * as morePages from '../../../server/shopify/documents/more-pages.ts';
import * as details from '../../../server/shopify/documents/order-details.ts';
import * as note from '../../../server/shopify/documents/order-note.ts';
import * as owners from '../../../server/shopify/documents/order-of-record.ts';
import * as flow from '../../../server/shopify/documents/receive-flow-trigger.ts';
import * as postalCode from '../../../server/shopify/documents/postal-code.ts';
import * as recipient from '../../../server/shopify/documents/recipient.ts';
import * as refetch from '../../../server/shopify/documents/refetch-orders.ts';
import * as connection from '../../../server/shopify/documents/shop-connection.ts';
import * as sender from '../../../server/shopify/documents/shop-sender.ts';
import * as facts from '../../../server/shopify/documents/shop-facts.ts';

export const PRUNED_SCHEMA = new URL(
  '../../../server/shopify/documents/admin.graphql',
  import.meta.url,
);

/** The SDL of the fields that `documents` select, and of no others. */
export function pruneToDocuments(
  schema: GraphQLSchema,
  selecting: readonly DocumentNode[],
): string {
  const selected = new Map<string, Set<string>>();
  for (const document of selecting) {
    const types = new TypeInfo(schema);
    const collect = visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType()?.name;
        if (!parent) return;
        const fields = selected.get(parent) ?? new Set();
        selected.set(parent, fields.add(name.value));
      },
    });
    visit(document, collect);
  }
  const keeps = (type: string, field: string): boolean =>
    selected.get(type)?.has(field) === true || (field === 'id' && selected.has(type));
  const reduced = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, field, type) => (keeps(type, field) ? config : null),
    [MapperKind.INTERFACE_FIELD]: (config, field, type) =>
      keeps(type, field) || (type === 'Node' && field === 'id') ? config : null,
  });
  return `${printSchema(pruneSchema(reduced))}\n`;
}

/** Every document the server sends; a fragment alone is none. */
export function ourDocuments(): DocumentNode[] {
  return [
    candidates,
    details,
    morePages,
    connection,
    bulk,
    changes,
    owners,
    refetch,
    facts,
    contact,
    mailable,
    note,
    postalCode,
    writing,
    flow,
    recipient,
    sender,
  ]
    .flatMap((module) => Object.values<unknown>({ ...module }))
    .filter((one): one is DocumentNode => typeof one === 'object' && one !== null && 'kind' in one)
    .filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition'));
}
