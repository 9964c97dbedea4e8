import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { IN_DAYS } from './flag-draft.ts';
import type { FlagEffect, FlagLimit, FlagSettingsPage } from './flags-contract.ts';

/** What a limit is counted from, where its name does not say it. */
const HELP: Partial<Record<FlagLimit, WordCode>> = {
  not_shipped: 'limit_not_shipped_help',
  not_handed_over: 'limit_not_handed_over_help',
  no_tracking: 'limit_no_tracking_help',
  late: 'limit_late_help',
};

interface LimitFieldProps {
  code: FlagLimit;
  /** As it was typed. */
  value: string;
  range: FlagSettingsPage['range'];
  /** What the limit would do; `null` while that is not known. */
  effect: FlagEffect | null;
  isWrong: boolean;
  /** Takes the element, so that the focus can go to what is wrong. */
  field(element: HTMLElement | null): void;
  change(value: string): void;
}

/** One limit, with what it would do. */
export function LimitField(props: LimitFieldProps) {
  const { code, value, range, effect, isWrong, field, change } = props;
  const { say, locale } = useWording();
  const help = HELP[code];
  const unit = say(IN_DAYS.has(code) ? 'unit_days' : 'unit_business_days');
  const format = (count: number): string => count.toLocaleString(locale);
  const effectText =
    effect &&
    say(effect.before === effect.after ? 'limit_effect_same' : 'limit_effect', {
      before: format(effect.before),
      after: format(effect.after),
    });
  const limits = { min: format(range.min), max: format(range.max) };
  return (
    <s-number-field
      ref={field}
      label={`${say(`limit_${code}`)} · ${unit}`}
      value={value}
      min={range.min}
      max={range.max}
      step={1}
      inputMode="numeric"
      details={[help && say(help), effectText].filter(Boolean).join(' · ')}
      error={isWrong ? say('limit_wrong', limits) : ''}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
