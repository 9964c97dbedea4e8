import { formatNumber } from '../format-amount.ts';
import { createShopClock } from '../shop-clock.ts';
import type { WordCode } from '../words/words.ts';
import { useWording } from '../wording.ts';
import type { ReportOutcome } from './report-requests.ts';
import type { ReportsPage } from './reports-contract.ts';

/** Says by a toast how a change went; what is wrong with a field is said beside that. */
export function useSayOutcome(
  bridge: typeof shopify,
  page: ReportsPage,
): (result: ReportOutcome, done: WordCode, gone?: WordCode) => void {
  const { say, locale } = useWording();
  const fail = (text: string): void => void bridge.toast.show(text, { isError: true });

  return (result, done, gone = 'report_outdated') => {
    switch (result.outcome) {
      case 'done':
        return void bridge.toast.show(say(done));
      case 'refused':
        return undefined;
      case 'gone':
        return fail(say(gone));
      case 'conflict':
        if (result.problem === 'full') {
          return fail(say('reports_full', { most: formatNumber(locale, page.limits.reports) }));
        }
        return fail(say(result.problem === 'outdated' ? 'report_outdated' : 'reports_cannot_send'));
      case 'too_often': {
        const clock = createShopClock(locale, page.timeZone);
        const time = clock.formatTime(result.endsAt, new Date());
        return fail(say('report_too_often', { time }));
      }
      case 'failed':
        return fail(say('reports_failed_text'));
    }
  };
}
