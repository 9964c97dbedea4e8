import * as v from 'valibot';
import type { TrackRequest } from '../../contract.ts';

/** Characters of the longest pass that the contract allows. */
const MAX_PASS_LENGTH = 600;

/** Characters. Shopify's codes have nine. */
const MAX_CODE_LENGTH = 40;

/** Characters. Today's challenges have 36. */
const MAX_CHALLENGE_LENGTH = 100;

/** Digits of `Number.MAX_SAFE_INTEGER`. */
const MAX_NONCE_LENGTH = 16;

/** The nonce of a shopper who has waited instead: docs/decisions/0027-waiting-without-script.md. */
export const NO_WORK = '0';

export const Locale = v.optional(v.string(), '');

export const Proof = v.exactOptional(
  v.object({
    challenge: v.pipe(v.string(), v.maxLength(MAX_CHALLENGE_LENGTH)),
    nonce: v.pipe(v.string(), v.maxLength(MAX_NONCE_LENGTH), v.digits()),
  }),
);

const Wish = v.optional(v.picklist(['all', 'problems', 'none']));

const Pass = v.pipe(v.string(), v.maxLength(MAX_PASS_LENGTH));

/** Unknown fields are ignored, because a newer widget may send more than this server understands. */
const TypedLookupBody = v.object({
  order: v.string(),
  email: v.string(),
  locale: Locale,
  proof: Proof,
  pass: v.optional(Pass),
  wish: Wish,
});

const CodeLookupBody = v.object({
  order: v.string(),
  code: v.pipe(v.string(), v.maxLength(MAX_CODE_LENGTH)),
  locale: Locale,
  proof: Proof,
  pass: v.optional(Pass),
});

const PassLookupBody = v.object({
  pass: Pass,
  locale: Locale,
  wish: Wish,
});

/** A body with an order number and an e-mail address is a typed look-up, whatever else it holds. */
const TrackRequestBody = v.union([TypedLookupBody, CodeLookupBody, PassLookupBody]);

/**
 * A recent order's button: `#1001`, or `#1001 <jane@example.com>` where it has another address than the account.
 * No address has a bracket in it, so none is tried twice: a text of brackets alone would take quadratic time.
 */
const RECENT = /^(.*?)(?: <([^<>]+)>)?$/;

/** The widget sends JSON; its form, where no script runs, is sent by the browser. */
const READERS = {
  'application/json': readJson,
  'application/x-www-form-urlencoded': readForm,
} as const;

export type TrackRequestType = keyof typeof READERS;

/**
 * The type that a `content-type` header names; `null` for any other type, and for any other charset than
 * UTF-8.
 */
export function parseTrackRequestType(header: string | undefined): TrackRequestType | null {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const name = type.trim();
  return isUtf8 && isTrackRequestType(name) ? name : null;
}

/** `null` for a body that is not of its type, or that neither the form nor the widget sends. */
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

/** `null` when a field is there twice: parsers disagree about which one counts. */
function readForm(body: string): unknown {
  const fields = new URLSearchParams(body);
  const names = [...fields.keys()];
  if (new Set(names).size < names.length) return null;
  // The button of a recent order, which a signed-in customer pressed.
  const recent = fields.get('recent');
  const [, order, email] = RECENT.exec(recent ?? '') ?? [];
  if (order) fields.set('order', order);
  if (email) fields.set('email', email);
  const challenge = fields.get('challenge');
  return {
    ...Object.fromEntries(fields),
    ...(challenge !== null && { proof: { challenge, nonce: NO_WORK } }),
  };
}
