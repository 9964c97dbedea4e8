import { createHash } from 'node:crypto';

/** An id for what is mailed: the same for the same parts, and nothing of them can be read in it. */
export function mailId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
