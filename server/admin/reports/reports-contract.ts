/** The contract of reports by mail between the admin's page and the server: types only. */

/** The answer of `GET /admin/reports`, and of each change that was saved. Instants are ISO 8601. */
export interface ReportsPage {
  /** Whether orders are kept, of which a report is made; where they are not, it is never sent. */
  keeping: 'on' | 'off_for_server' | 'off_for_shop';
  /** Whether this server sends mails at all; without that no report can be made. */
  canSend: boolean;
  /** The shop's contact address, which need not confirm; `null` where Shopify does not tell. */
  contact: string | null;
  /** An IANA name: hours are on its clock. */
  timeZone: string;
  /** Saved views, in the order of staff. */
  views: { id: string; name: string }[];
  /** The view of a digest: what has come to need the merchant since the one before. It is none of {@link views}. */
  digestId: string;
  /** BCP 47. */
  languages: string[];
  limits: { reports: number; recipients: number };
  /** The oldest first. */
  reports: Report[];
}

export interface Report extends ReportForm {
  id: string;
  /** Grows with every change; a change names the one that it is of. */
  version: number;
  isOn: boolean;
  /** When it is sent next, or tried again; `null` while it is off. */
  dueAt: string | null;
  lastRun: ReportRun | null;
  people: ReportPerson[];
}

/** What a merchant enters. */
export interface ReportForm {
  viewId: string;
  /** Monday is 1, Sunday 7. */
  weekdays: number[];
  /** 0 to 23, on the shop's clock. */
  hour: number;
  /** BCP 47. */
  language: string;
  /** Also when there is nothing to report. */
  sendsEmpty: boolean;
  /** Addresses, as typed. */
  recipients: string[];
}

export interface ReportPerson {
  id: string;
  address: string;
  /** `asked`: a mail asks them to confirm. `stopped`: they want no more of it. */
  state: 'asked' | 'agreed' | 'stopped';
  askedAt: string | null;
  /** What went wrong with the last mail to them. */
  problem: MailProblemCode | null;
}

/** `empty`: there was nothing to report. */
export interface ReportRun {
  at: string;
  outcome: 'sent' | 'empty' | 'not_sent';
  problem: ReportProblemCode | null;
}

export type MailProblemCode =
  | 'address_refused'
  | 'mail_refused'
  | 'busy'
  | 'unreachable'
  | 'not_encrypted'
  | 'login_refused'
  | 'unknown';

export type ReportProblemCode =
  MailProblemCode | 'view_gone' | 'no_recipient' | 'nothing_kept' | 'unreadable';

/** The body of `PUT /admin/reports/:id`; that of `POST /admin/reports` is a `ReportForm`. */
export interface ReportChange extends ReportForm {
  version: number;
}

/** The body of `POST /admin/reports/:id/turn`. */
export interface TurnReport {
  isOn: boolean;
}

/** The body of `POST /admin/reports/:id/ask`: asks somebody again to confirm. 204, or 404 within the hour. */
export interface AskPerson {
  personId: string;
}

/** The answer, as 422, when nothing was saved. */
export interface ReportProblems {
  problems: ReportFieldProblem[];
}

export interface ReportFieldProblem {
  field: 'viewId' | 'weekdays' | 'recipients';
  problem:
    | 'view_gone'
    | 'weekdays_missing'
    | 'recipients_missing'
    | 'too_many_recipients'
    | 'address_malformed';
  /** What is no address. */
  typed?: string;
}

/**
 * The answer, as 409: somebody has changed the report meanwhile, there are as many as there may be, or this server sends no
 * mail.
 */
export interface ReportRefusal {
  problem: 'outdated' | 'full' | 'cannot_send';
}

/** The answer, as 429, with `Retry-After`. */
export interface ReportsTooOften {
  /** ISO 8601. */
  endsAt: string;
}
