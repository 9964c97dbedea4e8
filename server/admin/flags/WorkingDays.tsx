import { useWording } from '../wording.ts';

/** As ISO 8601 counts. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** A Monday; the days after it follow. */
const A_MONDAY = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

interface WorkingDaysProps {
  days: readonly number[];
  isWrong: boolean;
  change(days: number[]): void;
}

/** The days of the week on which somebody works. */
export function WorkingDays({ days, isWrong, change }: WorkingDaysProps) {
  const { say, locale } = useWording();
  const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <s-choice-list
      multiple
      name="working-days"
      label={say('work_days')}
      labelAccessibilityVisibility="exclusive"
      error={isWrong ? say('no_working_day') : ''}
      values={days.map(String)}
      onChange={({ currentTarget }) => change((currentTarget.values ?? []).map(Number))}
    >
      {WEEK.map((day) => (
        <s-choice key={day} value={String(day)} selected={days.includes(day)}>
          {format(new Date(A_MONDAY + (day - 1) * DAY))}
        </s-choice>
      ))}
    </s-choice-list>
  );
}
