import { useWording } from '../wording.ts';
import { createDayFormat } from './day-format.ts';
import type { NumbersPage } from './numbers-contract.ts';
import { parsePeriod } from './period.ts';

interface PeriodTextProps {
  page: NumbersPage;
  /** Of the present address. */
  query: string;
}

/** Which days the numbers are of, and what is missing from them. */
export function PeriodText({ page: { days, countedSince }, query }: PeriodTextProps) {
  const { say, locale, formatDay } = useWording();
  const { formatRange } = createDayFormat(locale);
  const asked = new URLSearchParams(query).get('period');
  const isUnknown = asked !== null && asked !== parsePeriod(query);
  return (
    <>
      <s-paragraph>
        {say('numbers_days', { days: formatRange(days.now), before: formatRange(days.before) })}
      </s-paragraph>
      {isUnknown && <s-paragraph>{say('numbers_period_unknown')}</s-paragraph>}
      {countedSince === null ? (
        <s-paragraph>{say('numbers_empty')}</s-paragraph>
      ) : (
        countedSince > days.before.from && (
          <s-paragraph>{say('numbers_since', { date: formatDay(countedSince) })}</s-paragraph>
        )
      )}
      <s-paragraph color="subdued">{say('numbers_lists')}</s-paragraph>
    </>
  );
}
