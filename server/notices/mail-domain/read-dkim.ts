import type { DkimCode, RecordFinding } from '../../ports/mail-domain.ts';
import type { TxtAnswer } from '../../ports/resolve-txt.ts';
import { parseTagList } from './parse-tag-list.ts';
import { shownRecord, txtTexts } from './txt-texts.ts';

/** A selector is one or more labels: https://www.rfc-editor.org/rfc/rfc6376#section-3.1 */
const SELECTOR = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

const MAX_SELECTOR = 200;

/** https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1 and https://www.rfc-editor.org/rfc/rfc8463#section-3 */
const KEY_TYPES: ReadonlySet<string> = new Set(['rsa', 'ed25519']);

const BASE64 = /^[a-z\d+/]+={0,2}$/i;

/** `null` for what can be no part of a name. */
export function parseDkimSelector(text: string): string | null {
  return text.length <= MAX_SELECTOR && SELECTOR.test(text) ? text.toLowerCase() : null;
}

/** Where the key of a selector stands: https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2.1 */
export function dkimName(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`;
}

/** Whether the key that mails are signed by is published. A resolver follows the `CNAME` that providers have one set. */
export function readDkim(name: string, answer: TxtAnswer): RecordFinding<DkimCode> {
  if (answer.outcome === 'unread') return { code: 'unread', name, record: null };
  const [record, ...others] = answer.outcome === 'found' ? txtTexts(answer) : [];
  if (record === undefined) return { code: 'missing', name, record: null };
  // What is to be done with two is not defined: https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2.2
  if (others.length > 0) return { code: 'several', name, record: null };
  return { code: codeOf(record), name, record: shownRecord(record) };
}

function codeOf(record: string): DkimCode {
  const tags = parseTagList(record);
  const key = tags?.get('p');
  if (!tags || key === undefined) return 'invalid';
  const version = tags.get('v');
  const isFirst = tags.keys().next().value === 'v';
  if (version !== undefined && (version !== 'DKIM1' || !isFirst)) return 'invalid';
  if (!KEY_TYPES.has(tags.get('k') ?? 'rsa')) return 'invalid';
  if (key === '') return 'revoked';
  // Blanks may stand within it: https://www.rfc-editor.org/rfc/rfc6376#section-3.2
  return BASE64.test(key.replaceAll(/\s/g, '')) ? 'present' : 'invalid';
}
