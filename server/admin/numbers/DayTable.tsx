import { formatNumber } from '../format-amount.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { createDayFormat } from './day-format.ts';
import type { DayGroup } from './group-days.ts';
import { ListLink } from './ListLink.tsx';
import type { DeliveryNumbers, NumbersDays, NumbersPage } from './numbers-contract.ts';

interface DayTableProps {
  page: NumbersPage;
  groups: readonly DayGroup[];
  location: Location;
}

/** What happened on each day, as the chart has them, below the sums of the period and of the one before. */
export function DayTable({ page: { days, deliveries }, groups, location }: DayTableProps) {
  const { say, locale } = useWording();
  const { formatRange } = createDayFormat(locale);
  const isWeekly = groups.some(({ from, to }) => from !== to);
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">
          {say(isWeekly ? 'numbers_week' : 'numbers_day')}
        </s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          {say('state_shipped')}
        </s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          {say('state_delivered')}
        </s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          {say('on_time')}
        </s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          {say('flag_late')}
        </s-table-header>
      </s-table-header-row>
      <s-table-body>
        <DayRow
          name={say('numbers_total')}
          days={days.now}
          numbers={deliveries.now}
          location={location}
        />
        <DayRow
          name={say('numbers_before')}
          days={days.before}
          numbers={deliveries.before}
          location={location}
        />
        {groups.map((group) => (
          <DayRow
            key={group.from}
            name={formatRange(group)}
            days={group}
            numbers={group}
            location={location}
          />
        ))}
      </s-table-body>
    </s-table>
  );
}

interface DayRowProps {
  name: string;
  days: NumbersDays;
  numbers: DeliveryNumbers;
  location: Location;
}

function DayRow({ name, days: { from, to }, numbers, location }: DayRowProps) {
  const { locale } = useWording();
  const range = `${from}..${to}`;
  const { shipped, delivered, onTime, late } = numbers;
  return (
    <s-table-row>
      <s-table-cell>{name}</s-table-cell>
      <s-table-cell>
        <ListLink location={location} filters={{ shipped: range }} count={shipped} />
      </s-table-cell>
      <s-table-cell>
        <ListLink location={location} filters={{ delivered: range }} count={delivered} />
      </s-table-cell>
      <s-table-cell>{formatNumber(locale, onTime)}</s-table-cell>
      <s-table-cell>{formatNumber(locale, late)}</s-table-cell>
    </s-table-row>
  );
}
