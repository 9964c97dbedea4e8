import { formatShare } from '../carriers/news-share.ts';
import { formatNumber } from '../format-amount.ts';
import { useWording, type Wording } from '../wording.ts';
import { MIN_DELIVERIES } from './findings.ts';
import type { LookupNumbers as Numbers, NumbersPage } from './numbers-contract.ts';

/** What is counted, in the order of the table. */
const ROWS = [
  ['pagesOpened', 'lookups_pages'],
  ['found', 'lookups_found'],
  ['notFound', 'lookups_not_found'],
  ['refused', 'lookups_refused'],
  ['unanswered', 'lookups_unanswered'],
] as const satisfies readonly (readonly [keyof Numbers, string])[];

/** What shoppers did: nothing of who they were. */
export function LookupNumbers({ page: { lookups } }: { page: NumbersPage }) {
  const wording = useWording();
  const { say, locale } = wording;
  return (
    <s-section heading={say('lookups_title')}>
      <s-stack gap="base">
        <s-text type="strong">{sayLookups(lookups.now, wording)}</s-text>
        <s-paragraph color="subdued">{say('lookups_text')}</s-paragraph>
      </s-stack>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{say('lookups_what')}</s-table-header>
          <s-table-header listSlot="labeled" format="numeric">
            {say('numbers_now')}
          </s-table-header>
          <s-table-header listSlot="labeled" format="numeric">
            {say('numbers_before')}
          </s-table-header>
        </s-table-header-row>
        <s-table-body>
          {ROWS.map(([name, word]) => (
            <s-table-row key={name}>
              <s-table-cell>{say(word)}</s-table-cell>
              <s-table-cell>{formatNumber(locale, lookups.now[name])}</s-table-cell>
              <s-table-cell>{formatNumber(locale, lookups.before[name])}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}

function sayLookups({ found, notFound, refused, unanswered }: Numbers, wording: Wording): string {
  const { say, locale } = wording;
  const all = found + notFound + refused + unanswered;
  // Few say as little as few deliveries do.
  if (all < MIN_DELIVERIES) return say('lookups_few', { count: formatNumber(locale, all) });
  return say('lookups_finding', { share: formatShare(locale, found, all) });
}
