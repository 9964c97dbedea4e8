import type { ShopEvent } from '../../orders/changes/order-change.ts';
import { toWholeSeconds } from '../../orders/updated-at.ts';
import type { AdminSchema } from '../admin-schema.ts';
import type { PageArguments } from '../graphql-connection.ts';
import { isInstant, isText, parseSearch } from '../search-syntax.ts';
import { toSortedConnection } from '../sorted-connection.ts';
import type { BulkFault } from './bulk-faults.ts';
import { startBulkFiles } from './bulk-files.ts';
import { failureOf, stateOf, type BulkOperation, type BulkState } from './bulk-operation.ts';
import { checkBulkQuery } from './bulk-rules.ts';
import { runBulkQuery } from './run-bulk-query.ts';

/** The bulk operations of one app in one shop. A test may change `fault` at any time. */
export interface BulkOperations {
  fault: BulkFault;
  /** The origin of the results; at Shopify it is `https://storage.googleapis.com`. */
  filesUrl: string;
  /** The fields of the root of queries and mutations. */
  root: Record<string, unknown>;
  /** The events of the operations that have ended since the last call. */
  endedSince(): ShopEvent[];
  close(): Promise<void>;
}

/** At once, per app and shop, since 2026-01. https://shopify.dev/docs/api/usage/bulk-operations/queries */
const MAX_RUNNING = 5;

const RUNNING = new Set<BulkState['status']>(['CREATED', 'RUNNING', 'CANCELING']);

/** A URL that no file of a shop has. */
const OTHER_HOST = 'https://storage.example';

/** The records that a query reads are those of the moment at which it is created. */
export async function createBulkOperations(deps: {
  admin: AdminSchema;
  root: Record<string, unknown>;
  scopes: readonly string[];
  storefrontUrl: () => string;
  now: () => Date;
}): Promise<BulkOperations> {
  const { admin, now } = deps;
  const operations = new Map<string, BulkOperation>();
  const announced = new Set<string>();
  const files = await startBulkFiles(() => bulk.fault);

  const stateNow = (operation: BulkOperation): BulkState => stateOf(operation, now().getTime());

  function recordOf(operation: BulkOperation) {
    const { status, errorCode, objectCount, endedAt } = stateNow(operation);
    const { id, query, result, fileUrl, fileSize } = operation;
    const hasFile = result.lines.length > 0;
    const isWhole = status === 'COMPLETED' && hasFile;
    const url = bulk.fault === 'other_host' ? OTHER_HOST + new URL(fileUrl).pathname : fileUrl;
    const completedAt = status === 'COMPLETED' ? endedAt : null;
    return {
      __typename: 'BulkOperation',
      id,
      query,
      type: 'QUERY',
      status,
      errorCode,
      createdAt: toWholeSeconds(new Date(operation.createdAt)),
      completedAt: completedAt === null ? null : toWholeSeconds(new Date(completedAt)),
      objectCount: String(objectCount),
      rootObjectCount: String(Math.min(objectCount, result.rootCount)),
      fileSize: isWhole ? String(fileSize) : null,
      url: isWhole ? url : null,
      partialDataUrl: status === 'FAILED' && hasFile ? url : null,
    };
  }

  async function runQuery(args: { query: string; groupObjects: boolean }): Promise<object> {
    const { query, groupObjects } = args;
    const checked = checkBulkQuery(admin.schema, query);
    if ('problem' in checked) return refuse('INVALID', checked.problem);
    const running = [...operations.values()].filter((one) => RUNNING.has(stateNow(one).status));
    if (running.length >= MAX_RUNNING) {
      return refuse('LIMIT_REACHED', 'Bulk operations limit reached. Please try again later.');
    }
    const id = `gid://shopify/BulkOperation/${9_100_000_000_001 + operations.size}`;
    const result = await runBulkQuery(deps, checked.document, groupObjects);
    const isWhole = failureOf({ fault: bulk.fault, result }) === null;
    const lines = isWhole ? result.lines : result.lines.slice(0, result.lines.length / 2);
    const text = lines.map((line) => `${line}\n`).join('');
    const operation: BulkOperation = {
      id,
      query,
      result,
      fault: bulk.fault,
      createdAt: now().getTime(),
      cancelledAt: null,
      fileUrl: files.put(`bulk-${9_100_000_000_001 + operations.size}.jsonl`, text),
      fileSize: Buffer.byteLength(text),
    };
    operations.set(id, operation);
    return { bulkOperation: recordOf(operation), userErrors: [] };
  }

  function cancel({ id }: { id: string }): object {
    const operation = operations.get(id);
    const problem = (message: string): object => ({
      bulkOperation: operation ? recordOf(operation) : null,
      userErrors: [{ field: ['id'], message }],
    });
    if (!operation) return problem('Bulk operation does not exist');
    if (!RUNNING.has(stateNow(operation).status)) {
      const status = stateNow(operation).status.toLowerCase();
      return problem(`A bulk operation cannot be canceled when it is ${status}`);
    }
    operation.cancelledAt ??= now().getTime();
    return { bulkOperation: recordOf(operation), userErrors: [] };
  }

  const bulk: BulkOperations = {
    fault: 'none',
    filesUrl: files.url,
    root: {
      bulkOperationRunQuery: runQuery,
      bulkOperationCancel: cancel,
      bulkOperation({ id }: { id: string }) {
        const operation = operations.get(id);
        return operation ? recordOf(operation) : null;
      },
      bulkOperations(args: PageArguments & { query?: string | null }) {
        const matches = parseSearch<ReturnType<typeof recordOf>>(args.query ?? '', {
          status: ({ status }, text) => isText(status, text),
          operation_type: (_, text) => isText('query', text),
          created_at: ({ createdAt }, text) => isInstant(createdAt, text),
          id: ({ id }, text) => isText(id.slice(id.lastIndexOf('/') + 1), text),
        });
        const found = [...operations.values()].map(recordOf).filter(matches);
        // Newest first when `reverse` is false, unlike every other connection.
        return toSortedConnection(
          found,
          ({ createdAt }) => createdAt,
        )({ ...args, reverse: !args.reverse });
      },
    },
    endedSince() {
      const ended = [...operations.values()].filter(
        (one) => !announced.has(one.id) && stateNow(one).endedAt !== null,
      );
      for (const { id } of ended) announced.add(id);
      return ended.map((one) => finishEvent(one, stateNow(one)));
    },
    close: files.close,
  };
  return bulk;
}

function refuse(code: 'INVALID' | 'LIMIT_REACHED', message: string): object {
  const field = code === 'INVALID' ? ['query'] : null;
  return { bulkOperation: null, userErrors: [{ code, field, message }] };
}

/** https://shopify.dev/docs/api/webhooks/latest#list-of-topics-bulk_operations/finish */
function finishEvent(operation: BulkOperation, state: BulkState): ShopEvent {
  const { status, errorCode, endedAt } = state;
  return {
    topic: 'bulk_operations/finish',
    body: {
      admin_graphql_api_id: operation.id,
      completed_at: endedAt === null ? null : toWholeSeconds(new Date(endedAt)),
      created_at: toWholeSeconds(new Date(operation.createdAt)),
      error_code: errorCode?.toLowerCase() ?? null,
      status: status.toLowerCase(),
      type: 'query',
    },
  };
}
