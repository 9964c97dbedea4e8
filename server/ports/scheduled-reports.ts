import type { WeeklyTimes } from '../core/dates/next-weekly.ts';
import type { MailAddress } from '../core/mail-address.ts';
import type { MailProblem } from './mail.ts';
import type { ShopDomain } from './shop-domain.ts';

/** The view of a digest: what has come to need somebody since the one before. No saved view has this id. */
export const DIGEST_VIEW_ID = 'needs-you';

/** What a merchant chooses about a report. */
export interface ReportChoice extends WeeklyTimes {
  /** The saved view whose rows are reported, or {@link DIGEST_VIEW_ID}. */
  viewId: string;
  /** One of the languages that there are mails in; BCP 47. */
  language: string;
  /** Also when the view has no row. */
  sendsEmpty: boolean;
}

/** A report that is mailed on some days of every week. */
export interface ScheduledReport extends ReportChoice {
  shop: ShopDomain;
  /** Letters, digits, `-` and `_`; so is a recipient's. */
  id: string;
  /** One more after each change by the merchant. */
  version: number;
  /** Off it is sent only when the merchant asks for it. */
  isOn: boolean;
  /** When it is sent next, or tried again; `null` while it is off. */
  dueAt: Date | null;
  lastRun: ReportRun | null;
  /** In the order in which they were entered. */
  recipients: ReportRecipient[];
}

/** `empty`: there was nothing to report, and so it was not sent. */
export type RunOutcome = 'sent' | 'empty' | 'not_sent';

/** How the last run ended, or how it fares while it is tried again. */
export interface ReportRun {
  at: Date;
  outcome: RunOutcome;
  problem: ReportProblem | null;
}

export type ReportProblem =
  | MailProblem
  /** The view was deleted. */
  | 'view_gone'
  /** Nobody has agreed to be sent it, or all have stopped it. */
  | 'no_recipient'
  /** The shop keeps no orders. */
  | 'nothing_kept'
  /** The rows could not be read. */
  | 'unreadable';

export interface ReportRecipient {
  id: string;
  address: MailAddress;
  state: RecipientState;
  /** When they were last asked whether they agree. */
  askedAt: Date | null;
  /** What went wrong with the last mail to them. */
  problem: MailProblem | null;
  /** Of a digest: until when they were mailed what is new, or when it was begun for them. */
  coveredUntil: Date;
}

/** `asked`: a mail asks whether they agree, or will. `stopped`: they want no more of it. */
export type RecipientState = 'asked' | 'agreed' | 'stopped';

export type NewRecipient = Pick<ReportRecipient, 'id' | 'address' | 'state'>;

/** What a merchant's change does. */
export interface ReportChange {
  choice: ReportChoice;
  /** `null` for a report that is off. */
  dueAt: Date | null;
  added: readonly NewRecipient[];
  /** Ids. */
  removed: readonly string[];
}

/** A report that one server sends now. */
export interface ClaimedReport extends ScheduledReport {
  /** Which run this is, also when it is tried again: when it was due at first. */
  runAt: Date;
  /** Tries of this run that have failed. */
  attempts: number;
  /** The merchant has asked for it: it is sent though it is empty. */
  isAskedFor: boolean;
  /** Until when nobody else has it. */
  claimedUntil: Date;
}

/** What the turn of a recipient in a run came to. */
export type TurnOutcome =
  /** `coveredUntil`: it was a digest, and had all news until then. */
  | { kind: 'sent'; coveredUntil?: Date }
  /** Not sent for certain: it may be tried again, or is over. */
  | { kind: 'not_sent'; problem: MailProblem; isOver: boolean };

/** How a run goes on. */
export interface RunEnd {
  run: ReportRun;
  /** The next try of this run, or the next run; `null` for a report that is off. */
  next: { at: Date; isSameRun: boolean } | null;
}

/**
 * Reports and their recipients, whose addresses are sealed. Every implementation passes `scheduled-reports.battery.ts`.
 * During an outage every call rejects.
 */
export interface ScheduledReports {
  /** A shop's, the oldest first. */
  list(shop: ShopDomain): Promise<ScheduledReport[]>;
  find(shop: ShopDomain, id: string): Promise<ScheduledReport | null>;
  /** `full`: the shop has `most` reports already. */
  create(
    shop: ShopDomain,
    report: Pick<ScheduledReport, 'id'> & Omit<ReportChange, 'removed'>,
    most: number,
    now: Date,
  ): Promise<'saved' | 'full'>;
  /** `outdated`: somebody has changed the report after this version. What is under way then ends without a trace. */
  change(
    shop: ShopDomain,
    id: string,
    version: number,
    change: ReportChange,
    now: Date,
  ): Promise<'saved' | 'outdated' | 'none'>;
  /** Turns a report on, to be due at an instant, or off by `null`. */
  turn(shop: ShopDomain, id: string, dueAt: Date | null): Promise<boolean>;
  /** Has a report sent at once, whether it is on or off. */
  askFor(shop: ShopDomain, id: string, now: Date): Promise<boolean>;
  delete(shop: ShopDomain, id: string): Promise<void>;
  /** Leases reports that are due, until `until`; those that have waited longest first. */
  claimDue(now: Date, until: Date, limit: number): Promise<ClaimedReport[]>;
  /**
   * Notes that a recipient is being mailed now, before they are. It is what keeps a mail from being sent again and again by
   * servers that are killed meanwhile.
   *
   * @returns which time this is in this run; `null` where they are not to be mailed: it is done, or they do not want it.
   */
  beginTurn(report: ClaimedReport, recipientId: string): Promise<number | null>;
  endTurn(report: ClaimedReport, recipient: ReportRecipient, outcome: TurnOutcome): Promise<void>;
  /** Ends the lease; nothing where the merchant has changed the report meanwhile. */
  settle(report: ClaimedReport, end: RunEnd): Promise<void>;
  /** Notes that a recipient is being asked whether they agree; `false` where they need not be, or were after `since`. */
  ask(
    shop: ShopDomain,
    id: string,
    recipientId: string,
    times: { now: Date; since: Date },
  ): Promise<boolean>;
  /** Notes what a recipient wants. `null` where there is none such; else what they wanted before. */
  answer(
    shop: ShopDomain,
    id: string,
    recipientId: string,
    wants: Exclude<RecipientState, 'asked'>,
  ): Promise<RecipientState | null>;
}
