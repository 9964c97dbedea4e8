import * as v from 'valibot';
import type { TrackRequest } from '../contract.ts';

/** Unknown fields are ignored: tomorrow's widget may say more than today's server understands. */
const TrackRequestBody = v.object({
  order: v.string(),
  email: v.string(),
  locale: v.optional(v.string(), ''),
});

/** `null` for a body that is no JSON, or not what the widget sends. */
export function parseTrackRequest(body: string): TrackRequest | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = v.safeParse(TrackRequestBody, json);
  return parsed.success ? parsed.output : null;
}
