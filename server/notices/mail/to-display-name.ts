import { oneLine } from './one-line.ts';

/** Characters: what mailboxes show of a sender. */
const MAX_LENGTH = 60;

/**
 * What begins an address or quotes one, and what programs decode although nobody encoded it
 * (https://www.rfc-editor.org/rfc/rfc2047#section-2): a name is to look like no address, and to hide nothing.
 */
const MISLEADING = /[<>@＠"\\]|=\?/g;

/** A name that stands before an address in a header, whatever somebody has called their shop. */
export function toDisplayName(name: string): string {
  const line = oneLine(name.toWellFormed()).replaceAll(MISLEADING, ' ').replaceAll(/\s+/g, ' ');
  // Cut in the middle of a character, it is half of one.
  return line.trim().slice(0, MAX_LENGTH).toWellFormed().replaceAll('\ufffd', '').trim();
}
