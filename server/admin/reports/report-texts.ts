import { createShopClock } from '../shop-clock.ts';
import type { WordCode } from '../words/words.ts';
import type { Wording } from '../wording.ts';
import type { Report, ReportFieldProblem, ReportProblemCode } from './reports-contract.ts';

/** Why a report was not sent. */
export const PROBLEM_TEXTS: Readonly<Record<ReportProblemCode, WordCode>> = {
  address_refused: 'report_address_refused',
  mail_refused: 'report_mail_refused',
  busy: 'report_busy',
  unreachable: 'report_unreachable',
  not_encrypted: 'report_not_encrypted',
  login_refused: 'report_login_refused',
  unknown: 'report_unknown',
  view_gone: 'report_view_is_gone',
  no_recipient: 'report_no_recipient',
  nothing_kept: 'report_nothing_kept',
  unreadable: 'report_unreadable',
};

/** Whether recipients are asked, get it, or have stopped it. */
export const STATE_TEXTS = {
  agreed: 'report_person_agreed',
  asked: 'report_person_asked',
  stopped: 'report_person_stopped',
} as const;

const OUTCOME_TEXTS = {
  sent: 'report_last_sent',
  empty: 'report_last_empty',
  not_sent: 'report_last_failed',
} as const;

/** Days of a week in which Monday is the first: 5 January 1970 was one. */
const MONDAY = Date.UTC(1970, 0, 5);
const DAY = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/** Every day of a week as it is called, Monday first; `number` is as ISO 8601 counts. */
export function weekdaysIn(locale: string): { number: number; name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => ({
    number: index + 1,
    name: format.format(MONDAY + index * DAY),
  }));
}

/** An hour as a clock shows it: `08:00`, `8:00 AM`. */
export function hourIn(locale: string, hour: number): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(1970, 0, 5, hour));
}

/** A language by its own name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

/** `Monday and Friday, 08:00`. */
export function timesText({ weekdays, hour }: Report, { say, locale }: Wording): string {
  const time = hourIn(locale, hour);
  if (weekdays.length === DAYS_OF_A_WEEK) return say('report_every_day', { time });
  const names = weekdaysIn(locale).filter(({ number }) => weekdays.includes(number));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return `${list.format(names.map(({ name }) => name))}, ${time}`;
}

/** How the last run went, and when the next one is: sentences. */
export function runTexts(report: Report, timeZone: string, { say, locale }: Wording): string[] {
  const clock = createShopClock(locale, timeZone);
  const time = (at: string): string => clock.formatTime(at, new Date());
  const { lastRun, dueAt } = report;
  const isTriedAgain =
    lastRun?.outcome === 'not_sent' && dueAt !== null && isSoon(lastRun.at, dueAt);
  return [
    ...(lastRun ? [say(OUTCOME_TEXTS[lastRun.outcome], { time: time(lastRun.at) })] : []),
    ...(lastRun?.problem ? [say(PROBLEM_TEXTS[lastRun.problem])] : []),
    ...(dueAt === null
      ? []
      : [say(isTriedAgain ? 'report_tried_again' : 'report_next', { time: time(dueAt) })]),
  ];
}

/** Attempts are hours apart at most, runs most of a day at least. */
const LONGEST_WAIT = 6 * 3_600_000;

function isSoon(at: string, next: string): boolean {
  return Date.parse(next) - Date.parse(at) <= LONGEST_WAIT;
}

/** What is wrong with a field, in words; empty for nothing. */
export function problemText(
  problems: readonly ReportFieldProblem[],
  field: ReportFieldProblem['field'],
  most: string,
  { say }: Wording,
): string {
  const found = problems.find((one) => one.field === field);
  return found ? say(FIELD_TEXTS[found.problem], { most, typed: found.typed ?? '' }) : '';
}

const FIELD_TEXTS: Readonly<Record<ReportFieldProblem['problem'], WordCode>> = {
  view_gone: 'report_view_is_gone',
  weekdays_missing: 'report_weekdays_missing',
  recipients_missing: 'report_recipients_missing',
  too_many_recipients: 'report_too_many_recipients',
  address_malformed: 'report_address_malformed',
};
