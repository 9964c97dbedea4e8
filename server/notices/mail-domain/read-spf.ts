import type { RecordFinding, SpfCode } from '../../ports/mail-domain.ts';
import type { TxtAnswer } from '../../ports/resolve-txt.ts';
import { shownRecord, txtTexts } from './txt-texts.ts';

/** Which of the TXT records are of SPF: https://www.rfc-editor.org/rfc/rfc7208#section-4.5 */
const VERSION = /^v=spf1(?: |$)/i;

/** One directive or modifier; a modifier that nobody knows is allowed: https://www.rfc-editor.org/rfc/rfc7208#section-12 */
const TERM =
  /^(?:[+\-~?]?(?:all|(?:include|exists):[!-~]+|(?:a|mx|ptr)(?::[!-~]+)?(?:\/\d{1,2})?(?:\/\/\d{1,3})?|ip4:[\d.]+(?:\/\d{1,2})?|ip6:[\da-f:.]+(?:\/\d{1,3})?)|[a-z][\w.-]*=[!-~]*)$/i;

const ALL = /^([+\-~?]?)all$/i;

const REDIRECT = /^redirect=./i;

/** What comes once at most: https://www.rfc-editor.org/rfc/rfc7208#section-6 */
const ONCE = /^(redirect|exp)=/i;

/** https://www.rfc-editor.org/rfc/rfc7208#section-4.6.2 */
const QUALIFIERS: Readonly<Record<string, SpfCode>> = {
  '': 'pass',
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

/** Who may send as a domain, by its own TXT records. Other domains that it includes are not asked. */
export function readSpf(name: string, answer: TxtAnswer): RecordFinding<SpfCode> {
  if (answer.outcome === 'unread') return { code: 'unread', name, record: null };
  const texts = answer.outcome === 'found' ? txtTexts(answer) : [];
  const [record, ...others] = texts.filter((text) => VERSION.test(text));
  if (record === undefined) return { code: 'missing', name, record: null };
  if (others.length > 0) return { code: 'several', name, record: null };
  return { code: codeOf(record), name, record: shownRecord(record) };
}

function codeOf(record: string): SpfCode {
  const terms = record.split(' ').slice(1).filter(Boolean);
  if (!terms.every((term) => TERM.test(term))) return 'invalid';
  const once = terms.flatMap((term) => ONCE.exec(term)?.[1]?.toLowerCase() ?? []);
  if (new Set(once).size < once.length) return 'invalid';
  // Nothing behind the first one counts: https://www.rfc-editor.org/rfc/rfc7208#section-5.1
  const qualifier = terms.flatMap((term) => ALL.exec(term)?.[1] ?? []).at(0);
  if (qualifier !== undefined) return QUALIFIERS[qualifier] ?? 'invalid';
  return terms.some((term) => REDIRECT.test(term)) ? 'redirect' : 'neutral';
}
