import type { DmarcCode, RecordFinding } from '../../ports/mail-domain.ts';
import type { ResolveTxt, TxtAnswer } from '../../ports/resolve-txt.ts';
import { parseTagList } from './parse-tag-list.ts';
import { shownRecord, txtTexts } from './txt-texts.ts';

/** Other records of the name are passed over: https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3 */
const VERSION = /^v\s*=\s*DMARC1\s*(?:;|$)/;

const POLICIES: Readonly<Record<string, DmarcCode>> = {
  none: 'none',
  quarantine: 'quarantine',
  reject: 'reject',
};

/** Names that are asked at most, however many labels a domain has. */
const MAX_ASKED = 8;

/** Fewer labels name what a registry owns, as far as that can be told without its list. */
const FEWEST_LABELS = 2;

/** Where a domain's policy stands: https://www.rfc-editor.org/rfc/rfc7489#section-6.1 */
const dmarcName = (domain: string): string => `_dmarc.${domain}`;

/**
 * What receivers are to do with mails that are not proved to be from a domain. One without a record has the policy of the
 * domain above it: https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3. Which one that is, a list of public suffixes would
 * say; we ask one label after the other, and pass over what a registry publishes (`psd=y`).
 */
export async function readDmarc(
  domain: string,
  resolveTxt: ResolveTxt,
): Promise<RecordFinding<DmarcCode>> {
  for (const asked of domainsAbove(domain)) {
    const name = dmarcName(asked);
    const answer = await resolveTxt(name);
    const found = readAt(name, answer, asked === domain);
    if (found) return found;
  }
  return { code: 'missing', name: dmarcName(domain), record: null };
}

/** The domain, then those above it, the next one first. */
function domainsAbove(domain: string): string[] {
  const labels = domain.split('.');
  const above = labels.map((_, index) => labels.slice(index).join('.'));
  const [own, ...others] = above.slice(0, Math.max(1, labels.length - FEWEST_LABELS + 1));
  return own === undefined ? [] : [own, ...others.slice(-(MAX_ASKED - 1))];
}

/** `null` where the name has no record that counts. */
function readAt(name: string, answer: TxtAnswer, isOwn: boolean): RecordFinding<DmarcCode> | null {
  if (answer.outcome === 'unread') return { code: 'unread', name, record: null };
  const texts = answer.outcome === 'found' ? txtTexts(answer) : [];
  const [record, ...others] = texts.filter((text) => VERSION.test(text));
  if (record === undefined) return null;
  if (others.length > 0) return { code: 'several', name, record: null };
  const tags = parseTagList(record);
  if (!isOwn && tags?.get('psd')?.toLowerCase() === 'y') return null;
  return { code: codeOf(tags, isOwn), name, record: shownRecord(record) };
}

function codeOf(tags: Map<string, string> | null, isOwn: boolean): DmarcCode {
  if (!tags) return 'invalid';
  const own = tags.get('p');
  const wanted = (isOwn ? own : (tags.get('sp') ?? own))?.toLowerCase() ?? '';
  const policy = POLICIES[wanted];
  if (policy) return policy;
  // Whoever wants reports wants the record to count: https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3
  return /^mailto:/i.test(tags.get('rua') ?? '') ? 'none' : 'invalid';
}
