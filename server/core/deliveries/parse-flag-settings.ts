import type { Weekday } from '../dates/business-days.ts';
import { DATE_LENGTH } from '../dates/iso-8601.ts';
import {
  DEFAULT_FLAG_SETTINGS,
  FLAG_LIMIT_CODES,
  type FlagLimitCode,
  type FlagSettings,
} from './flag-settings.ts';

/**
 * The least and the most of every limit. After 30 days without news a delivery is flagged in any case (rule L6), so a
 * longer limit would be one that never passes.
 */
export const LIMIT_RANGE = { min: 1, max: 30 } as const;

/** Calendar dates on which a shop is closed: the holidays of two years and a long summer. */
export const MAX_CLOSED_DATES = 120;

export type FlagSettingsField = FlagLimitCode | 'workingDays' | 'closedOn';
export type FlagSettingsProblem =
  'limit_malformed' | 'limit_out_of_range' | 'no_working_day' | 'date_malformed' | 'too_many_dates';

export type FlagSettingsProblems = Partial<Record<FlagSettingsField, FlagSettingsProblem>>;

/**
 * Reads settings that somebody sends. Days and dates are put in order, each once.
 *
 * @returns `null` for what is no settings at all.
 */
export function parseFlagSettings(
  value: unknown,
): { settings: FlagSettings } | { problems: FlagSettingsProblems } | null {
  if (!isRecord(value)) return null;
  const { limits, workingDays, closedOn } = value;
  if (!isRecord(limits) || !Array.isArray(workingDays) || !Array.isArray(closedOn)) return null;
  const problems: FlagSettingsProblems = {};
  const parsed = { ...DEFAULT_FLAG_SETTINGS.limits };
  for (const code of FLAG_LIMIT_CODES) {
    const limit = limits[code];
    if (typeof limit !== 'number' || !Number.isInteger(limit)) problems[code] = 'limit_malformed';
    else if (limit < LIMIT_RANGE.min || limit > LIMIT_RANGE.max) {
      problems[code] = 'limit_out_of_range';
    } else parsed[code] = limit;
  }
  const days = WEEK.filter((day) => workingDays.includes(day));
  if (days.length === 0) problems.workingDays = 'no_working_day';
  const dates = [...new Set(closedOn)].filter(isDate).toSorted();
  if (!closedOn.every(isDate)) problems.closedOn = 'date_malformed';
  else if (dates.length > MAX_CLOSED_DATES) problems.closedOn = 'too_many_dates';
  if (Object.keys(problems).length > 0) return { problems };
  return { settings: { limits: parsed, workingDays: days, closedOn: dates } };
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `2026-12-25`, and a day that exists. */
function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, DATE_LENGTH) === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
