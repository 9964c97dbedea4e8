import type { Problems } from './flag-requests.ts';
import type { ChosenFlagSettings, FlagLimit, FlagSettingsPage } from './flags-contract.ts';

/** Settings while somebody changes them: each limit as it was typed. */
export interface FlagDraft {
  limits: Record<FlagLimit, string>;
  workingDays: number[];
  closedOn: string[];
}

/** The limits as the page shows them: in the order of a delivery's way. */
export const LIMIT_GROUPS = [
  ['limits_before', ['not_shipped', 'not_handed_over', 'no_tracking']],
  [
    'limits_under_way',
    ['no_movement_domestic', 'no_movement_cross_border', 'no_movement_customs', 'late'],
  ],
  ['limits_pickup', ['pickup_overdue']],
] as const satisfies readonly (readonly [string, readonly FlagLimit[]])[];

/** Those that count days of 24 hours, or calendar days; the others count business days. */
export const IN_DAYS: ReadonlySet<FlagLimit> = new Set(['late', 'no_tracking', 'pickup_overdue']);

export function toDraft({ limits, workingDays, closedOn }: ChosenFlagSettings): FlagDraft {
  return { limits: mapLimits(limits, String), workingDays, closedOn };
}

/** The settings to send; what is no whole number becomes one that the server refuses. */
export function fromDraft({ limits, workingDays, closedOn }: FlagDraft): ChosenFlagSettings {
  return { limits: mapLimits(limits, readNumber), workingDays, closedOn };
}

/** What can be seen to be wrong without the server, by the field. */
export function problemsOf(
  draft: FlagDraft,
  { range, mostClosedDates }: Pick<FlagSettingsPage, 'range' | 'mostClosedDates'>,
): Problems {
  const problems: Problems = {};
  for (const [, codes] of LIMIT_GROUPS) {
    for (const code of codes) {
      const limit = readNumber(draft.limits[code]);
      if (limit < range.min || limit > range.max) problems[code] = 'limit_out_of_range';
    }
  }
  if (draft.workingDays.length === 0) problems.workingDays = 'no_working_day';
  if (draft.closedOn.length > mostClosedDates) problems.closedOn = 'too_many_dates';
  return problems;
}

function readNumber(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
}

function mapLimits<From, To>(
  limits: Record<FlagLimit, From>,
  map: (one: From) => To,
): Record<FlagLimit, To> {
  return {
    pickup_overdue: map(limits.pickup_overdue),
    no_movement_domestic: map(limits.no_movement_domestic),
    no_movement_cross_border: map(limits.no_movement_cross_border),
    no_movement_customs: map(limits.no_movement_customs),
    late: map(limits.late),
    not_handed_over: map(limits.not_handed_over),
    not_shipped: map(limits.not_shipped),
    no_tracking: map(limits.no_tracking),
  };
}
