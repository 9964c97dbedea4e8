import { formatShare } from '../carriers/news-share.ts';
import { formatNumber } from '../format-amount.ts';
import type { Wording } from '../wording.ts';
import type { OnTimeFinding, Share } from './findings.ts';

/** The finding about being on time, as a sentence. */
export function sayOnTime(finding: OnTimeFinding, { say, locale }: Wording): string {
  if (finding.code === 'few') {
    return say('on_time_few', { count: formatNumber(locale, finding.total) });
  }
  const format = ({ part, total }: Share): string => formatShare(locale, part, total);
  return say(`on_time_${finding.code}`, {
    now: format(finding.now),
    ...('before' in finding && { before: format(finding.before) }),
  });
}
