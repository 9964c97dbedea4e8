/** Characters. A scan's sentence is shorter, and what is longer is kept for nothing. */
const MAX_TEXT = 500;

/** Characters of a place. */
const MAX_PLACE = 120;

/**
 * A text of a carrier as it is kept and shown: on one line, and no longer than a sentence. Every text of a service passes
 * here, so names and phone numbers are cut here.
 *
 * @returns `null` for one that says nothing.
 */
export function arrivedText(text: string | null): string | null {
  return cut(text, MAX_TEXT);
}

/** The place of a scan, of the parts that a service gives; `null` where it gives none. */
export function arrivedPlace(...parts: readonly (string | null)[]): string | null {
  const known = parts.flatMap((part) => cut(part, MAX_PLACE) ?? []);
  return cut(known.join(', '), MAX_PLACE);
}

function cut(text: string | null, length: number): string | null {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, length);
  return line ? line : null;
}
