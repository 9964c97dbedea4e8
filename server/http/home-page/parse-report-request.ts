import * as v from 'valibot';
import { WEEKDAYS } from '../../core/dates/next-weekly.ts';
import type { ReportRequest } from '../../ports/report-settings.ts';
import { RowVersion } from './row-version.ts';

/** As we make them; Postgres is asked for nothing else, since it takes no text with a NUL in it. */
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** Lines of the field: far more than a report may have, so that the answer can say so. */
const MAX_LINES = 100;
const MAX_LINE = 320;

const Form = v.object({
  viewId: Id,
  weekdays: v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(WEEKDAYS.length)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  language: v.string(),
  sendsEmpty: v.boolean(),
  recipients: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_LINE))), v.maxLength(MAX_LINES)),
});

const Change = v.object({ ...Form.entries, version: RowVersion });

/** Reads what a merchant has entered, in a language that there is; `null` for a body that the page does not send. */
export function parseReportForm(body: unknown, languages: readonly string[]): ReportRequest | null {
  const read = v.safeParse(Form, body);
  return read.success && languages.includes(read.output.language) ? read.output : null;
}

/** The same of a change. */
export function parseReportChange(
  body: unknown,
  languages: readonly string[],
): { request: ReportRequest; version: number } | null {
  const read = v.safeParse(Change, body);
  if (!read.success || !languages.includes(read.output.language)) return null;
  const { version, ...request } = read.output;
  return { request, version };
}

/** @returns `null` for a body that is none. */
export function parseTurn(body: unknown): { isOn: boolean } | null {
  const read = v.safeParse(v.object({ isOn: v.boolean() }), body);
  return read.success ? read.output : null;
}

/** @returns `null` for a body that is none. */
export function parseAskPerson(body: unknown): { personId: string } | null {
  const read = v.safeParse(v.object({ personId: Id }), body);
  return read.success ? read.output : null;
}
