import type { GraphQLError } from 'graphql';

/** One entry of `errors` in a response. */
export interface AdminError {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Shopify's messages and codes for validation errors of graphql-js. Its server is graphql-ruby, whose names
 * these are; any other error gets the code `invalidQuery`.
 * https://github.com/rmosolgo/graphql-ruby/tree/master/lib/graphql/static_validation/rules
 */
const shopifyErrors: readonly {
  pattern: RegExp;
  toError(found: readonly string[]): { message: string; extensions: Record<string, unknown> };
}[] = [
  {
    pattern: /^Cannot query field "(.+?)" on type "(.+?)"/,
    toError: ([, fieldName = '', typeName = '']) => ({
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      extensions: { code: 'undefinedField', typeName, fieldName },
    }),
  },
  {
    pattern: /^Unknown argument "(.+?)" on field "(.+?)"/,
    toError: ([, argumentName = '', name = '']) => ({
      message: `Field '${name.split('.').at(-1)}' doesn't accept argument '${argumentName}'`,
      extensions: { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName },
    }),
  },
  {
    pattern: /argument "(.+?)" of type .+ is required/,
    toError: ([message = '', argument = '']) => ({
      message,
      extensions: { code: 'missingRequiredArguments', arguments: argument },
    }),
  },
];

/** A validation error of graphql-js, as Shopify reports it. */
export function toValidationError(error: GraphQLError): AdminError {
  const locations = error.locations ?? [];
  for (const { pattern, toError } of shopifyErrors) {
    const found = pattern.exec(error.message);
    if (found) return { ...toError(found), locations };
  }
  return { message: error.message, locations, extensions: { code: 'invalidQuery' } };
}

/** https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits */
export function throttled(): AdminError {
  return {
    message: 'Throttled',
    extensions: {
      code: 'THROTTLED',
      documentation: 'https://shopify.dev/api/usage/rate-limits',
    },
  };
}

/** https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits */
export function maxCostExceeded(cost: number, maxCost: number): AdminError {
  return {
    message: `Query cost is ${cost}, which exceeds the single query max cost limit (${maxCost}).`,
    extensions: {
      code: 'MAX_COST_EXCEEDED',
      cost,
      maxCost,
      documentation: 'https://shopify.dev/api/usage/rate-limits',
    },
  };
}
