import type { Insertable, Selectable, Updateable } from 'kysely';
import { WEEKDAYS, type Weekday } from '../core/dates/next-weekly.ts';
import { parseMailAddress } from '../core/mail-address.ts';
import type {
  NewRecipient,
  ReportChoice,
  ReportRecipient,
  ReportRun,
  ScheduledReport,
} from '../ports/scheduled-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { KeyRing } from './key-ring.ts';
import { readInstant, type Tables } from './tables.ts';

export const REPORT_COLUMNS = [
  'shop',
  'report_id',
  'version',
  'view_id',
  'weekdays',
  'hour',
  'language',
  'sends_empty',
  'is_on',
  'is_asked_for',
  'created_at',
  'due_at',
  'run_at',
  'attempts',
  'claimed_until',
  'ended_at',
  'outcome',
  'problem',
] as const satisfies (keyof Tables['reports'])[];

export type ReportRow = Selectable<Tables['reports']>;
export type RecipientRow = Selectable<Tables['report_recipients']>;

/** Where an address is sealed. */
const SEALED = 'report_recipients.address';

/** What a merchant chooses, as columns. */
export function toColumns({ viewId, weekdays, hour, language, sendsEmpty }: ReportChoice) {
  return {
    view_id: viewId,
    weekdays: weekdays.reduce((bits, weekday) => bits | bitOf(weekday), 0),
    hour,
    language,
    sends_empty: sendsEmpty ? 1 : 0,
  } satisfies Updateable<Tables['reports']>;
}

export function toReport(row: ReportRow, recipients: ReportRecipient[]): ScheduledReport {
  return {
    shop: row.shop,
    id: row.report_id,
    version: row.version,
    viewId: row.view_id,
    weekdays: WEEKDAYS.filter((weekday) => (row.weekdays & bitOf(weekday)) > 0),
    hour: row.hour,
    language: row.language,
    sendsEmpty: row.sends_empty === 1,
    isOn: row.is_on === 1,
    dueAt: row.due_at === null ? null : readInstant(row.due_at),
    lastRun: toRun(row),
    recipients,
  };
}

function toRun({ ended_at, outcome, problem }: ReportRow): ReportRun | null {
  if (ended_at === null || outcome === null) return null;
  return { at: readInstant(ended_at), outcome, problem };
}

/** Recipients as rows, the first of them at a position. */
export function toRecipientRows(
  shop: ShopDomain,
  report_id: string,
  recipients: readonly NewRecipient[],
  { keyRing, now, position = 0 }: { keyRing: KeyRing; now: Date; position?: number },
): Insertable<Tables['report_recipients']>[] {
  return recipients.map(({ id, address, state }, index) => ({
    shop,
    report_id,
    recipient_id: id,
    position: position + index,
    address: sealAddress(shop, address, keyRing),
    state,
    turns: 0,
    is_done: 0,
    covered_until: now.getTime(),
  }));
}

export function sealAddress(shop: ShopDomain, address: string, keyRing: KeyRing): string {
  return keyRing.seal({ shop, column: SEALED }, address);
}

/** `null` where no key opens the address. */
export function toRecipient(row: RecipientRow, keyRing: KeyRing): ReportRecipient | null {
  const opened = keyRing.open({ shop: row.shop, column: SEALED }, row.address);
  const address = opened === null ? null : parseMailAddress(opened);
  return (
    address && {
      id: row.recipient_id,
      address,
      state: row.state,
      askedAt: row.asked_at === null ? null : readInstant(row.asked_at),
      problem: row.problem,
      coveredUntil: readInstant(row.covered_until),
    }
  );
}

function bitOf(weekday: Weekday): number {
  return 1 << (weekday - 1);
}
