import type { Answer } from './admin-request.ts';

/** What Shopify has against a question. */
type Refusal = NonNullable<Answer['errors']>;

/** Too few points: asked again later, it may be answered. */
export function isThrottled(errors: Refusal): boolean {
  return Array.isArray(errors) && errors.some(({ extensions }) => extensions?.code === 'THROTTLED');
}

/** Refused throughout: with another error beside it, an answer is no clean refusal. */
export function isDenied(errors: Refusal): boolean {
  return (
    Array.isArray(errors) && errors.every(({ extensions }) => extensions?.code === 'ACCESS_DENIED')
  );
}

/** Codes only: a message may quote what was searched for. */
export function codesOf(errors: Refusal): string {
  if (!Array.isArray(errors)) return 'refused';
  return errors.map(({ extensions }) => extensions?.code ?? 'unnamed').join(', ');
}
