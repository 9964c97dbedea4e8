import type { GraphQLError } from 'graphql';

/** One entry of Shopify's `errors`. */
export interface AdminError {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** How Shopify names what graphql-js refuses. The rest is `invalidQuery`: its name is not known. */
const refusals: readonly {
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

/** A refusal of `validate`, in Shopify's words. */
export function toValidationError(error: GraphQLError): AdminError {
  const locations = error.locations ?? [];
  for (const { pattern, toError } of refusals) {
    const found = pattern.exec(error.message);
    if (found) return { ...toError(found), locations };
  }
  return { message: error.message, locations, extensions: { code: 'invalidQuery' } };
}

export function throttled(): AdminError {
  return {
    message: 'Throttled',
    extensions: {
      code: 'THROTTLED',
      documentation: 'https://shopify.dev/api/usage/rate-limits',
    },
  };
}

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
