import type { TrackResponse } from '../../server/contract.ts';
import { isJsonObject } from './json-object.ts';
import type { JsonObject } from './json-object.ts';

type Outcome = TrackResponse['outcome'];

/**
 * The fields without which an answer of each outcome is not from our server. An outcome that is added to the
 * contract does not compile until it is here. Other fields are not checked: an order that cannot be drawn is
 * caught in `components/Answer.tsx`.
 */
const HAS_FIELDS: Record<Outcome, (body: JsonObject) => boolean> = {
  found: ({ order }) => isJsonObject(order),
  invalid: ({ problems }) =>
    Array.isArray(problems) &&
    problems.length > 0 &&
    problems.every(
      (problem) => isJsonObject(problem) && /^(order|email)$/.test(String(problem['field'])),
    ),
  not_found: () => true,
  rate_limited: ({ retryAfterSeconds }) => Number.isFinite(retryAfterSeconds),
  proof_required: ({ challenge, bits }) => typeof challenge === 'string' && Number.isFinite(bits),
  pass_ended: () => true,
  unavailable: ({ retryAfterSeconds }) => Number.isFinite(retryAfterSeconds),
};

/** @returns `undefined` for everything that is not an answer of our server. */
export function parseTrackResponse(value: unknown): TrackResponse | undefined {
  return isJsonObject(value) && isOutcome(value['outcome']) && HAS_FIELDS[value['outcome']](value)
    ? // A full parser would be a tenth of the widget's size, and this JSON comes from our own server.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where JSON becomes an answer
      (value as unknown as TrackResponse)
    : undefined;
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'string' && Object.hasOwn(HAS_FIELDS, value);
}
