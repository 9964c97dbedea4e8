import { redactText } from '../../core/tracking-events/redact-text.ts';

/** Characters. A scan's sentence is shorter, and what is longer is kept for nothing. */
const MAX_TEXT = 500;

/** Characters of a place. */
const MAX_PLACE = 120;

/** More characters are read than kept, so that what would be cut in two, such as a telephone number, is seen whole. */
const MARGIN = 100;

/**
 * A text of a carrier as it is kept and shown: on one line, no longer than a sentence, and without what it says of a
 * person. Every text of a service passes here.
 *
 * @returns `null` for one that says nothing.
 */
export function arrivedText(text: string | null): string | null {
  return arrived(text, MAX_TEXT);
}

/** The place of a scan, of the parts that a service gives; `null` where it gives none. */
export function arrivedPlace(...parts: readonly (string | null)[]): string | null {
  const known = parts.flatMap((part) => arrived(part, MAX_PLACE) ?? []);
  return arrived(known.join(', '), MAX_PLACE);
}

function arrived(text: string | null, length: number): string | null {
  const line =
    text
      ?.slice(0, length + MARGIN)
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  const kept = redactText(line).slice(0, length).trim();
  return kept === '' ? null : kept;
}
