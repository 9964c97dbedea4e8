import type { BulkFile, BulkOrders, BulkSearch } from '../../ports/bulk-orders.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import { reasonOf, ShopifyUnavailable } from '../client/unavailable.ts';
import { BackfillState, StartBackfill, StopBackfill } from '../documents/bulk-operations.ts';
import type { ResultOf } from '../documents/graphql.ts';
import { bulkQuery } from './bulk-query.ts';
import { createReadList, type ReadListOptions } from './read-list.ts';

/** Milliseconds for one query, with its wait for points. */
const DEADLINE = 20_000;

type Operation = NonNullable<ResultOf<typeof BackfillState>['bulkOperation']>;

/** Searches all orders of a shop by bulk operations: 21 points, however many there are. */
export function createBulkOrders(
  options: ReadListOptions & { queryAdmin: QueryAdmin },
): BulkOrders {
  const { queryAdmin } = options;
  return {
    async start(shop, since) {
      const query = bulkQuery(since);
      const asked = queryAdmin(shop, StartBackfill, { query }, createBackgroundDeadline(DEADLINE));
      const answer = await nullIfNotInstalled(asked).catch(deniedOrThrow);
      if (answer === 'denied') return answer;
      const { bulkOperation, userErrors = [] } = answer?.bulkOperationRunQuery ?? {};
      if (bulkOperation) return { operation: bulkOperation.id };
      if (answer === null) return null;
      const codes = userErrors.map(({ code }) => code);
      if (codes.some((code) => code !== null && BUSY.has(code))) return 'busy';
      throw new ShopifyUnavailable('graphql', `no bulk operation: ${codes.join()}`);
    },

    async find(shop, operation) {
      const found = queryAdmin(
        shop,
        BackfillState,
        { id: operation },
        createBackgroundDeadline(DEADLINE),
      );
      const answer = await nullIfNotInstalled(found);
      if (answer === null) return null;
      return answer.bulkOperation ? toSearch(answer.bulkOperation) : { status: 'expired' };
    },

    async cancel(shop, operation) {
      // One that has ended is an error of the user, and as good.
      await nullIfNotInstalled(
        queryAdmin(shop, StopBackfill, { id: operation }, createBackgroundDeadline(DEADLINE)),
      );
    },

    readList: createReadList(options),
  };
}

/** https://shopify.dev/docs/api/admin-graphql/2026-10/enums/BulkOperationUserErrorCode */
const BUSY = new Set<string>(['LIMIT_REACHED', 'OPERATION_IN_PROGRESS']);

function deniedOrThrow(error: unknown): 'denied' {
  if (reasonOf(error) === 'denied') return 'denied';
  throw error;
}

function toSearch(operation: Operation): BulkSearch {
  const { status, errorCode, rootObjectCount, url, partialDataUrl, fileSize } = operation;
  if (status === 'COMPLETED') {
    return { status: 'completed', file: toFile(url, fileSize), orders: Number(rootObjectCount) };
  }
  if (status === 'FAILED') {
    const isDenied = errorCode === 'ACCESS_DENIED';
    return { status: 'failed', isDenied, partial: toFile(partialDataUrl, null) };
  }
  return { status: OTHER_STATUSES[status] };
}

const OTHER_STATUSES = {
  CREATED: 'running',
  RUNNING: 'running',
  CANCELING: 'cancelled',
  CANCELED: 'cancelled',
  EXPIRED: 'expired',
} as const;

function toFile(url: string | null | undefined, size: unknown): BulkFile | null {
  return url ? { url, size: typeof size === 'string' ? Number(size) : null } : null;
}
