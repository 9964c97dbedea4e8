import type { print } from '@0no-co/graphql.web';
import { FindOrderCandidates, OrderById } from './find-order-candidates.ts';
import { OrderDetails } from './order-details.ts';

type Document = Parameters<typeof print>[0];

/** What a look-up asks in step 2, by what it asks in step 1: both steps cost points of the same bucket. */
export const SECOND_QUERIES: ReadonlyMap<Document, Document> = new Map<Document, Document>([
  [FindOrderCandidates, OrderDetails],
  [OrderById, OrderDetails],
]);
