import { useWording } from '../wording.ts';
import { dateOf, formatRange, NAMED_RANGES, parseRange } from './day-ranges.ts';
import type { ListFilter } from './list-filters.ts';

interface FilterDaysProps {
  filter: ListFilter;
  chosen: readonly string[];
  choose(values: readonly string[]): void;
}

/** Days to choose: by a name such as “Last 7 days”, which moves on with the days, or by dates. */
export function FilterDays({ filter, chosen, choose }: FilterDaysProps) {
  const { say } = useWording();
  const [value = ''] = chosen;
  const ends = parseRange(value);
  const chooseText = (text: string): void => choose(text === '' ? [] : [text]);
  return (
    <s-stack gap="base">
      <s-choice-list
        label={say(filter.label)}
        labelAccessibilityVisibility="exclusive"
        name={filter.name}
        onChange={({ currentTarget }) => chooseText(currentTarget.values[0] ?? '')}
      >
        {(NAMED_RANGES[filter.name] ?? []).map((range) => (
          <s-choice key={range.value} value={range.value} selected={range.value === value}>
            {say(range.label)}
          </s-choice>
        ))}
      </s-choice-list>
      {(['from', 'to'] as const).map((end) => (
        <s-date-field
          key={end}
          label={say(end === 'from' ? 'range_from' : 'range_to')}
          value={dateOf(ends[end])}
          onChange={({ currentTarget }) =>
            chooseText(formatRange({ ...datesOf(ends), [end]: dateOf(currentTarget.value) }))
          }
        />
      ))}
      {value !== '' && (
        <s-button variant="tertiary" onClick={() => choose([])}>
          {say('clear_filter')}
        </s-button>
      )}
    </s-stack>
  );
}

/** Who enters a date chooses by dates: the other end is one too, or open. */
function datesOf({ from, to }: { from: string; to: string }): { from: string; to: string } {
  return { from: dateOf(from), to: dateOf(to) };
}
