import {
  execute,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { createFieldResolver } from './admin-access.ts';
import { maxCostExceeded, throttled, toValidationError, type AdminError } from './admin-errors.ts';
import type { AdminSchema } from './admin-schema.ts';
import type { PointsBucket, ThrottleStatus } from './points-bucket.ts';
import { queryCost, type Variables } from './query-cost.ts';
import type { ResolverContext } from '../orders/records.ts';

/** No plan lets a single query cost more. */
const MAX_QUERY_COST = 1000;

/** What a client posts. */
export interface AdminQuery {
  query: string;
  operationName: string | null;
  variables: Variables;
}

export interface QueryCost {
  requestedQueryCost: number;
  /** `null` when the query was not executed. */
  actualQueryCost: number | null;
  throttleStatus: ThrottleStatus;
}

/** What Shopify answers: HTTP 200 whether it went well or not. */
export interface AdminResponse {
  data?: unknown;
  errors?: AdminError[];
  extensions?: { cost: QueryCost };
}

/** What may be different from one query to the next. */
export interface QueryConditions {
  /** The bucket counts as empty. */
  isThrottled: boolean;
  /** The app counts as not approved for e-mail addresses. */
  hidesEmail: boolean;
}

/**
 * Answers queries over `root` as the Admin API does: parsed, validated against the real schema,
 * admitted by the cost they could have, executed within the app's scopes, charged what they had.
 */
export function createQueryExecutor(deps: {
  admin: AdminSchema;
  root: Record<string, unknown>;
  scopes: readonly string[];
  bucket: PointsBucket;
  context: ResolverContext;
}): (query: AdminQuery, conditions: QueryConditions) => Promise<AdminResponse> {
  const { admin, root, scopes, bucket, context } = deps;
  const fieldResolver = createFieldResolver(admin, scopes);
  /** Queries are few and constant; validating them against 3,500 types is not free. */
  const checked = new Map<string, { document: DocumentNode } | { errors: AdminError[] }>();

  function check(query: string): { document: DocumentNode } | { errors: AdminError[] } {
    const known = checked.get(query);
    if (known) return known;
    const result = parseAndValidate(admin, query);
    if (checked.size < 500) checked.set(query, result);
    return result;
  }

  return async (asked, { isThrottled, hidesEmail }) => {
    const result = check(asked.query);
    if ('errors' in result) return { errors: result.errors };
    const { document } = result;
    const requested = queryCost(admin.schema, onlyOperation(document, asked), asked.variables);
    if (requested > MAX_QUERY_COST) return { errors: [maxCostExceeded(requested, MAX_QUERY_COST)] };
    const cost = (actualQueryCost: number | null): { cost: QueryCost } => ({
      cost: {
        requestedQueryCost: requested,
        actualQueryCost,
        throttleStatus: bucket.status(),
      },
    });
    if (isThrottled || !bucket.consume(requested)) {
      return { errors: [throttled()], extensions: cost(null) };
    }
    let charged = 0;
    const executed = await execute({
      schema: admin.schema,
      document,
      rootValue: root,
      contextValue: { ...context, hidesEmail, charge: (points: number) => (charged += points) },
      variableValues: asked.variables,
      operationName: asked.operationName,
      fieldResolver,
    });
    // How Shopify counts what it charges is not public; it was never seen to exceed the request.
    const actual = Math.min(charged, requested);
    bucket.refund(requested - actual);
    return { ...toAnswer(executed), extensions: cost(actual) };
  };
}

function parseAndValidate(
  { schema }: AdminSchema,
  query: string,
): { document: DocumentNode } | { errors: AdminError[] } {
  const document = parseOrRefuse(query);
  if ('errors' in document) return document;
  const refused = validate(schema, document);
  return refused.length > 0 ? { errors: refused.map(toValidationError) } : { document };
}

function parseOrRefuse(query: string): DocumentNode | { errors: AdminError[] } {
  try {
    return parse(query);
  } catch (error) {
    return { errors: [{ message: error instanceof Error ? error.message : 'syntax error' }] };
  }
}

/** The document with the one operation that was asked for: only that one costs. */
function onlyOperation(document: DocumentNode, { operationName }: AdminQuery): DocumentNode {
  if (operationName === null) return document;
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || one.name?.value === operationName,
  );
  return { ...document, definitions };
}

function toAnswer({ data, errors }: ExecutionResult): AdminResponse {
  const answer: AdminResponse = data === undefined ? {} : { data };
  return errors ? { ...answer, errors: errors.map(toRuntimeError) } : answer;
}

function toRuntimeError({ message, locations, path, extensions }: GraphQLError): AdminError {
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: 'code' in extensions ? extensions : { code: 'INTERNAL_SERVER_ERROR' },
  };
}
