import {
  execute,
  Kind,
  OperationTypeNode,
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

/** Points. https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits */
const MAX_QUERY_COST = 1000;

/** The body of a request. */
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

/** The body of a response. Its HTTP status is 200, with errors and without. */
export interface AdminResponse {
  data?: unknown;
  errors?: AdminError[];
  extensions?: { cost: QueryCost };
}

/** Faults that a test can switch on for a query. */
export interface QueryConditions {
  /** Acts as if the bucket were empty. */
  isThrottled: boolean;
  /** Acts as if the app were not approved for the field `email`. */
  hidesEmail: boolean;
}

/**
 * Executes queries over `root` as the Admin API does: it validates them against the real schema, reserves
 * their requested cost, executes them within the app's scopes, and refunds what they did not use.
 * https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
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
  /** Cache of validated queries: they are few and constant, and the schema has 3,500 types. */
  const checked = new Map<string, { document: DocumentNode } | { errors: AdminError[] }>();

  function check(query: string): { document: DocumentNode } | { errors: AdminError[] } {
    const known = checked.get(query);
    if (known) return known;
    const result = parseAndValidate(admin, query);
    if (checked.size < 500) checked.set(query, result);
    return result;
  }

  return async (request, { isThrottled, hidesEmail }) => {
    const result = check(request.query);
    if ('errors' in result) return { errors: result.errors };
    const { document } = result;
    const requested = queryCost(admin.schema, onlyOperation(document, request), request.variables);
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
      variableValues: request.variables,
      operationName: request.operationName,
      fieldResolver,
    });
    // Shopify does not document the actual cost. In recorded responses it never exceeds the requested cost.
    const actual = isMutation(document, request) ? requested : Math.min(charged, requested);
    bucket.refund(requested - actual);
    return { ...toResponse(executed), extensions: cost(actual) };
  };
}

function parseAndValidate(
  { schema }: AdminSchema,
  query: string,
): { document: DocumentNode } | { errors: AdminError[] } {
  const document = parseDocument(query);
  if ('errors' in document) return document;
  const errors = validate(schema, document);
  return errors.length > 0 ? { errors: errors.map(toValidationError) } : { document };
}

function parseDocument(query: string): DocumentNode | { errors: AdminError[] } {
  try {
    return parse(query);
  } catch (error) {
    return { errors: [{ message: error instanceof Error ? error.message : 'syntax error' }] };
  }
}

/** The document with its requested operation alone, because the others cost nothing. */
function onlyOperation(document: DocumentNode, { operationName }: AdminQuery): DocumentNode {
  if (operationName === null) return document;
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || one.name?.value === operationName,
  );
  return { ...document, definitions };
}

/** A mutation costs what it requests, whatever it returns. */
function isMutation(document: DocumentNode, request: AdminQuery): boolean {
  return onlyOperation(document, request).definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
  );
}

function toResponse({ data, errors }: ExecutionResult): AdminResponse {
  const response: AdminResponse = data === undefined ? {} : { data };
  return errors ? { ...response, errors: errors.map(toRuntimeError) } : response;
}

function toRuntimeError({ message, locations, path, extensions }: GraphQLError): AdminError {
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: 'code' in extensions ? extensions : { code: 'INTERNAL_SERVER_ERROR' },
  };
}
