import * as v from 'valibot';
import { ProviderUnavailable, type ProviderTrouble } from '../../ports/tracking-provider.ts';
import type { JsonAnswer } from './call-json.ts';

/** How a service words its own troubles. */
export interface TroubleWords {
  /** The codes of errors in an answer of whatever shape. */
  codesOf(body: unknown): readonly string[];
  /** Codes that mean the whole call failed. */
  troubles: ReadonlyMap<string, ProviderTrouble>;
}

/** Statuses with a meaning of their own; 403 is a key that may not do this. */
const TROUBLE_OF_STATUS: ReadonlyMap<number, ProviderTrouble> = new Map([
  [401, 'wrong_key'],
  [402, 'quota_used_up'],
  [403, 'wrong_key'],
  [429, 'rate_limited'],
]);

/**
 * Reads an answer by a schema. The service's own code counts first, because several services say "no parcels left" with
 * the status of a wrong key; then the status; then the shape.
 *
 * @param accepted - Statuses beside 2xx whose body the caller understands.
 * @throws {ProviderUnavailable} With what went wrong and where, and nothing of what was answered.
 */
export function readAnswer<Schema extends v.GenericSchema>(
  answer: JsonAnswer,
  schema: Schema,
  words: TroubleWords,
  accepted: readonly number[] = [],
): v.InferOutput<Schema> {
  const { status, body, retryAfterSeconds } = answer;
  const trouble = troubleOf(answer, words, accepted);
  if (trouble) throw new ProviderUnavailable(trouble, `status ${status}`, retryAfterSeconds);
  if (body === undefined) throw new ProviderUnavailable('not_json', `status ${status}`);
  const parsed = v.safeParse(schema, body, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? 'the top';
  throw new ProviderUnavailable('unexpected_answer', `another shape at ${place}`);
}

function troubleOf(
  { status, body }: JsonAnswer,
  { codesOf, troubles }: TroubleWords,
  accepted: readonly number[],
): ProviderTrouble | null {
  for (const code of body === undefined ? [] : codesOf(body)) {
    const trouble = troubles.get(code);
    if (trouble) return trouble;
  }
  if ((status >= 200 && status < 300) || accepted.includes(status)) return null;
  if (status >= 500) return 'server_error';
  if (status < 400) return 'unexpected_answer';
  return TROUBLE_OF_STATUS.get(status) ?? (body === undefined ? 'not_json' : 'unexpected_answer');
}
