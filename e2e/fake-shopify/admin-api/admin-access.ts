import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { FREE_TYPES } from './query-cost.ts';
import type { AdminSchema } from './admin-schema.ts';
import type { ResolverContext } from '../orders/records.ts';

/** GraphQL context of one query. */
export interface QueryContext extends ResolverContext {
  /** The app is not approved for the protected field `email`. */
  hidesEmail: boolean;
  /** Adds to the actual cost of the query. */
  charge(points: number): void;
}

/**
 * Resolves a field of a record, if the app has one of the scopes that the schema names for its type and for
 * the field. A field without access is `null`, with an error at its path.
 * https://shopify.dev/docs/api/usage/access-scopes
 */
export function createFieldResolver(
  { scopesFor }: AdminSchema,
  granted: readonly string[],
): GraphQLFieldResolver<unknown, QueryContext> {
  const refusals = new Map<string, string | null>();

  /** The scopes that would give access, of which the app has none; `null` when the app has access. */
  function refusalOf({ parentType, fieldName, returnType }: GraphQLResolveInfo): string | null {
    const key = `${parentType.name}.${fieldName}`;
    const known = refusals.get(key);
    if (known !== undefined) return known;
    const missing = [scopesFor(parentType.name, fieldName), scopesFor(recordType(returnType))].find(
      (enough) => enough.length > 0 && !enough.some((scope) => granted.includes(scope)),
    );
    const refusal = missing ? missing.map((scope) => `\`${scope}\``).join(' or ') : null;
    refusals.set(key, refusal);
    return refusal;
  }

  return (source, args, context, info) => {
    const refusal = refusalOf(info);
    if (refusal !== null) {
      throw accessDenied(
        `Access denied for ${info.fieldName} field. Required access: ${refusal} access scope.`,
        refusal,
      );
    }
    // https://shopify.dev/docs/apps/launch/protected-customer-data
    if (context.hidesEmail && info.parentType.name === 'Order' && info.fieldName === 'email') {
      throw accessDenied('This app is not approved to access the email field.', null);
    }
    const value: unknown = defaultFieldResolver(source, args, context, info);
    if (value != null) {
      context.charge(pointsOf(info.returnType) * (Array.isArray(value) ? value.length : 1));
    }
    return value;
  };
}

/** The cost of one value of a type: see `queryCost`, with a page of one record. */
function pointsOf(type: GraphQLOutputType): number {
  const named = getNamedType(type);
  if (!isCompositeType(named) || FREE_TYPES.has(named.name) || named.name.endsWith('Edge'))
    return 0;
  return named.name.endsWith('Connection') ? 2 : 1;
}

/** The type whose scopes decide: for a connection, the type of its nodes. */
function recordType(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const nodes =
    isObjectType(named) && named.name.endsWith('Connection') && named.getFields()['nodes'];
  return nodes ? getNamedType(nodes.type).name : named.name;
}

function accessDenied(message: string, requiredAccess: string | null): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      ...(requiredAccess === null ? {} : { requiredAccess }),
    },
  });
}
