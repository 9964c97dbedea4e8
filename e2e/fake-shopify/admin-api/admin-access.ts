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
import type { AdminSchema } from './admin-schema.ts';
import type { ResolverContext } from '../orders/records.ts';

/** What travels with one query. */
export interface QueryContext extends ResolverContext {
  /** The app was not approved to read e-mail addresses. */
  hidesEmail: boolean;
  /** Called with the points of all that the answer holds. */
  charge(points: number): void;
}

/**
 * Resolves a field as the seed says, once the app's scopes let it: each type and each field names
 * the scopes of which one is enough. What is refused is `null` with an error at its path.
 */
export function createFieldResolver(
  { scopesFor }: AdminSchema,
  granted: readonly string[],
): GraphQLFieldResolver<unknown, QueryContext> {
  const refusals = new Map<string, string | null>();

  /** The scopes of which none was granted, or `null` when the field may be read. */
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

/** What one value of a type costs, by the rules of a request for a single record. */
function pointsOf(type: GraphQLOutputType): number {
  const named = getNamedType(type);
  if (!isCompositeType(named) || /PageInfo$|Edge$/.test(named.name)) return 0;
  return named.name.endsWith('Connection') ? 2 : 1;
}

/** A connection is as open as the records in it. */
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
