import * as v from 'valibot';
import type { TrackRequest } from '../../contract.ts';

/** The longest pass that the contract allows. */
const MAX_PASS_LENGTH = 600;

/** Ours has 36; room for a later one. */
const MAX_CHALLENGE_LENGTH = 100;

/** Digits of the largest integer that JavaScript counts to. */
const MAX_NONCE_LENGTH = 16;

const Locale = v.optional(v.string(), '');

/** Unknown fields are ignored: tomorrow's widget may say more than today's server understands. */
const TypedLookupBody = v.object({
  order: v.string(),
  email: v.string(),
  locale: Locale,
  proof: v.exactOptional(
    v.object({
      challenge: v.pipe(v.string(), v.maxLength(MAX_CHALLENGE_LENGTH)),
      nonce: v.pipe(v.string(), v.maxLength(MAX_NONCE_LENGTH), v.digits()),
    }),
  ),
});

const PassLookupBody = v.object({
  pass: v.pipe(v.string(), v.maxLength(MAX_PASS_LENGTH)),
  locale: Locale,
});

/** A body that names an order is a typed look-up, whatever else it holds. */
const TrackRequestBody = v.union([TypedLookupBody, PassLookupBody]);

/** How a look-up may be sent: by the widget, or by its form where no script runs. */
const READERS = {
  'application/json': readJson,
  'application/x-www-form-urlencoded': readForm,
} as const;

export type TrackRequestType = keyof typeof READERS;

/**
 * The type that a `content-type` header names; `null` for any other, and for another charset than the
 * UTF-8 in which both are written.
 */
export function parseTrackRequestType(header: string | undefined): TrackRequestType | null {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const name = type.trim();
  return isUtf8 && isTrackRequestType(name) ? name : null;
}

/** `null` for a body that is not of its type, or not what the form and the widget send. */
export function parseTrackRequest(type: TrackRequestType, body: string): TrackRequest | null {
  const parsed = v.safeParse(TrackRequestBody, READERS[type](body));
  return parsed.success ? parsed.output : null;
}

function isTrackRequestType(name: string): name is TrackRequestType {
  return Object.hasOwn(READERS, name);
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** A field that is there twice could be read two ways, so it is none. */
function readForm(body: string): unknown {
  const fields = new URLSearchParams(body);
  const names = [...fields.keys()];
  if (new Set(names).size < names.length) return null;
  // A signed-in customer pressed one of their recent orders.
  const recent = fields.get('recent');
  if (recent !== null) fields.set('order', recent);
  return Object.fromEntries(fields);
}
