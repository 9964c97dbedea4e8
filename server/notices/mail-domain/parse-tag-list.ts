/** https://www.rfc-editor.org/rfc/rfc6376#section-3.2 */
const NAME = /^[a-z]\w*$/i;

/**
 * The tags of a record of DKIM or DMARC, in their order: https://www.rfc-editor.org/rfc/rfc6376#section-3.2
 *
 * @returns `null` where a part is no tag, or one comes twice.
 */
export function parseTagList(text: string): Map<string, string> | null {
  const parts = text.split(';');
  if (parts.at(-1)?.trim() === '') parts.pop();
  const tags = new Map<string, string>();
  for (const part of parts) {
    const [typed = '', ...values] = part.split('=');
    const name = typed.trim();
    if (values.length === 0 || !NAME.test(name) || tags.has(name)) return null;
    tags.set(name, values.join('=').trim());
  }
  return tags;
}
