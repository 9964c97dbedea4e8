import { useState } from 'preact/hooks';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { datesIn, toRanges, type ClosedRange } from './closed-ranges.ts';
import type { FlagSettingsProblem } from './flags-contract.ts';

interface ClosedDaysProps {
  /** Calendar dates, ascending. */
  dates: readonly string[];
  most: number;
  problem: FlagSettingsProblem | undefined;
  change(dates: string[]): void;
}

/** The days on which the shop is closed: those in a row in one line, and two fields to add some. */
export function ClosedDays({ dates, most, problem, change }: ClosedDaysProps) {
  const { say, formatDay } = useWording();
  const [range, setRange] = useState<ClosedRange>({ from: '', to: '' });
  const [wrong, setWrong] = useState<WordCode | null>(null);
  const daysOf = ({ from, to }: ClosedRange): string =>
    from === to
      ? formatDay(from)
      : say('closed_range', { from: formatDay(from), to: formatDay(to) });

  function add(): void {
    const { from } = range;
    const to = range.to === '' ? from : range.to;
    const next = from === '' ? 'closed_missing' : to < from ? 'closed_order' : null;
    setWrong(next);
    if (next !== null) return;
    // One more than are allowed, so that the server says that there are too many.
    const added = datesIn({ from, to }, most + 1);
    const last = added.at(-1) ?? from;
    change([
      ...dates.filter((date) => date < from),
      ...added,
      ...dates.filter((one) => one > last),
    ]);
    setRange({ from: '', to: '' });
  }

  function remove({ from, to }: ClosedRange): void {
    change(dates.filter((date) => date < from || date > to));
  }

  const ranges = toRanges(dates);
  return (
    <s-stack gap="base">
      <s-paragraph>{say('closed_days_text')}</s-paragraph>
      {ranges.length === 0 ? (
        <s-text color="subdued">{say('closed_none')}</s-text>
      ) : (
        <s-unordered-list>
          {ranges.map((one) => (
            <s-list-item key={one.from}>
              <s-stack direction="inline" gap="small-200" alignItems="center">
                <s-text>{daysOf(one)}</s-text>
                <s-button
                  variant="tertiary"
                  accessibilityLabel={say('closed_remove_days', { days: daysOf(one) })}
                  onClick={() => remove(one)}
                >
                  {say('closed_remove')}
                </s-button>
              </s-stack>
            </s-list-item>
          ))}
        </s-unordered-list>
      )}
      {problem && <s-text tone="critical">{say(toWord(problem), { most: String(most) })}</s-text>}
      <s-grid gridTemplateColumns="repeat(auto-fit, minmax(12rem, 1fr))" gap="base">
        <s-date-field
          label={say('closed_from')}
          value={range.from}
          error={wrong === 'closed_missing' ? say(wrong) : ''}
          onChange={({ currentTarget }) => setRange({ ...range, from: currentTarget.value })}
        />
        <s-date-field
          label={say('closed_to')}
          details={say('closed_to_help')}
          value={range.to}
          error={wrong === 'closed_order' ? say(wrong) : ''}
          onChange={({ currentTarget }) => setRange({ ...range, to: currentTarget.value })}
        />
      </s-grid>
      <div>
        <s-button onClick={add}>{say('closed_add')}</s-button>
      </div>
    </s-stack>
  );
}

function toWord(problem: FlagSettingsProblem): 'too_many_dates' | 'date_malformed' {
  return problem === 'too_many_dates' ? problem : 'date_malformed';
}
