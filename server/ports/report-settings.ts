import type { Weekday } from '../core/dates/next-weekly.ts';
import type { MailAddress } from '../core/mail-address.ts';
import type { SavedView } from './saved-views.ts';
import type { ReportChoice, ScheduledReport } from './scheduled-reports.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What a merchant has entered. */
export interface ReportRequest extends ReportChoice {
  weekdays: readonly Weekday[];
  /** As typed. */
  recipients: readonly string[];
}

/** All that the merchant's page shows. */
export interface ReportOverview {
  outcome: 'read';
  /** Who has turned keeping orders off: a report is made of them. `null` where they are kept. */
  offBy: 'server' | 'merchant' | null;
  /** Whether this server sends mails at all. */
  canSend: boolean;
  /** The shop's own contact address, which need not agree; `null` where Shopify does not tell. */
  contact: MailAddress | null;
  /** An IANA name; UTC for a shop that was never read. */
  timeZone: string;
  /** Those to choose from. */
  views: readonly Pick<SavedView, 'id' | 'name'>[];
  /** BCP 47, in the order in which they are offered. */
  languages: readonly string[];
  limits: { reports: number; recipients: number };
  reports: readonly ScheduledReport[];
}

export type ReportFieldProblem =
  | { field: 'viewId'; problem: 'view_gone' }
  | { field: 'weekdays'; problem: 'weekdays_missing' }
  | { field: 'recipients'; problem: 'recipients_missing' | 'too_many_recipients' }
  /** With the first one that is none. */
  | { field: 'recipients'; problem: 'address_malformed'; typed: string };

/**
 * `outdated`: somebody has changed it meanwhile. `full`: the shop has as many reports as it may. `cannot_send`: this server
 * sends no mail.
 */
export type ReportSaved =
  | { outcome: 'saved' }
  | { outcome: 'refused'; problems: readonly ReportFieldProblem[] }
  | { outcome: 'outdated' | 'full' | 'none' | 'cannot_send' };

/** `too_often`: the shop has asked for too much; it may again at an instant. */
export type ReportAsked =
  | { outcome: 'asked' }
  | { outcome: 'none' }
  | { outcome: 'cannot_send' }
  | { outcome: 'too_often'; endsAt: Date };

/** What a merchant does with reports. Every call rejects while the database is away. */
export interface ReportSettings {
  read(shop: ShopDomain): Promise<ReportOverview>;
  /** Saves a report. Whoever has not agreed to be sent one is asked, by mail. */
  create(shop: ShopDomain, request: ReportRequest): Promise<ReportSaved>;
  change(
    shop: ShopDomain,
    id: string,
    version: number,
    request: ReportRequest,
  ): Promise<ReportSaved>;
  /** On from its next time, or off. */
  turn(shop: ShopDomain, id: string, isOn: boolean): Promise<{ outcome: 'saved' | 'none' }>;
  delete(shop: ShopDomain, id: string): Promise<void>;
  /** Has it sent at once, also when it is empty. */
  sendNow(shop: ShopDomain, id: string): Promise<ReportAsked>;
  /** Asks a recipient again, by mail, whether they agree; `none` also where that was done within the hour. */
  askAgain(shop: ShopDomain, id: string, recipientId: string): Promise<ReportAsked>;
}
