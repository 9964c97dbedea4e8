import type { GraphqlResponse } from './admin-request.ts';

type GraphqlErrors = NonNullable<GraphqlResponse['errors']>;

/** The bucket holds too few points: the same query may be answered later. */
export function isThrottled(errors: GraphqlErrors): boolean {
  return Array.isArray(errors) && errors.some(({ extensions }) => extensions?.code === 'THROTTLED');
}

/** Every error is a refusal: with an error of another kind beside it, this is an outage. */
export function isDenied(errors: GraphqlErrors): boolean {
  return (
    Array.isArray(errors) && errors.every(({ extensions }) => extensions?.code === 'ACCESS_DENIED')
  );
}

/** For the log. Codes only, because a message may quote what was searched for. */
export function codesOf(errors: GraphqlErrors): string {
  if (!Array.isArray(errors)) return 'refused';
  return errors.map(({ extensions }) => extensions?.code ?? 'unnamed').join(', ');
}
