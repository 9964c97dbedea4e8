import * as v from 'valibot';
import type { FindDoor } from '../../contract.ts';

/** Characters of a field: more than any address has, and fewer than the body. */
const MAX_LENGTH = 1_000;

const Text = v.pipe(v.string(), v.maxLength(MAX_LENGTH));

/** What a door's form sends: its name, the page's locale, and its fields. */
const FindBody = v.object({
  door: v.picklist(['email', 'parcel'] satisfies FindDoor[]),
  locale: v.optional(Text, ''),
  email: v.optional(Text, ''),
  number: v.optional(Text, ''),
  /** Of an answer that asked to wait, as in the form of a look-up. */
  challenge: v.exactOptional(Text),
});

export type FindRequest = v.InferOutput<typeof FindBody>;

/** `null` for a body that no form of the page sends, and when a field is there twice. */
export function parseFindRequest(body: string): FindRequest | null {
  const fields = new URLSearchParams(body);
  const names = [...fields.keys()];
  if (new Set(names).size < names.length) return null;
  const parsed = v.safeParse(FindBody, Object.fromEntries(fields));
  return parsed.success ? parsed.output : null;
}
