import { StackChart } from '../charts/StackChart.tsx';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { createDayFormat } from './day-format.ts';
import { DayTable } from './DayTable.tsx';
import { findOnTime } from './findings.ts';
import { groupDays } from './group-days.ts';
import type { DeliveryNumbers, NumbersPage } from './numbers-contract.ts';
import { sayOnTime } from './on-time-words.ts';
import { Scrolled } from './Scrolled.tsx';

/** How many deliveries came on time, and when. */
export function OnTime({ page, location }: { page: NumbersPage; location: Location }) {
  const wording = useWording();
  const { say, locale } = wording;
  const { formatDate } = createDayFormat(locale);
  const finding = sayOnTime(findOnTime(page.deliveries), wording);
  const groups = groupDays(page.perDay);
  return (
    <s-section heading={say('on_time_title')}>
      <s-stack gap="base">
        <s-text type="strong">{finding}</s-text>
        <s-paragraph color="subdued">{say('on_time_text')}</s-paragraph>
        <StackChart
          finding={finding}
          series={[
            ['first', say('on_time')],
            ['second', say('flag_late')],
            ['third', say('on_time_unknown')],
          ]}
          columns={groups.map(({ from, ...numbers }) => ({
            label: formatDate(from),
            values: [numbers.onTime, numbers.late, withoutPromise(numbers)],
          }))}
        />
      </s-stack>
      <Scrolled label={say('on_time_title')}>
        <DayTable page={page} groups={groups} location={location} />
      </Scrolled>
    </s-section>
  );
}

function withoutPromise({ delivered, onTime, late }: DeliveryNumbers): number {
  return Math.max(0, delivered - onTime - late);
}
