import * as v from 'valibot';
import { parsePageLookup } from '../../core/lookup/page-lookup.ts';
import type { PageRequest } from '../../lookup/track-page-order.ts';
import { Locale, Proof } from './track-request.ts';

/** Characters of the longest gid. */
const MAX_ID_LENGTH = 120;

/** Characters. Shopify's codes have nine. */
const MAX_CODE_LENGTH = 40;

/** Unknown fields are ignored, because a newer extension may send more than this server understands. */
const Body = v.object({
  orderId: v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH)),
  confirmationNumber: v.pipe(v.string(), v.maxLength(MAX_CODE_LENGTH)),
  locale: Locale,
  proof: Proof,
});

/** `null` for a body that no extension sends. */
export function parsePageOrderRequest(body: string): PageRequest | null {
  const parsed = v.safeParse(Body, readJson(body));
  const lookup = parsed.success ? parsePageLookup(parsed.output) : null;
  if (!parsed.success || !lookup) return null;
  return { lookup, locale: parsed.output.locale, proof: parsed.output.proof ?? null };
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
