import { randomBytes } from 'node:crypto';
import type { Background } from '../../async/background.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { ReadFlagNews } from '../../ports/flag-news.ts';
import type { DeliveryCounts } from '../../ports/kept-orders.ts';
import type { Log } from '../../ports/log.ts';
import type { SendMail } from '../../ports/mail.ts';
import type { ReportLinkPages, ReportLinks } from '../../ports/report-links.ts';
import type { LoadFlagTexts, ReadReportRows } from '../../ports/report-rows.ts';
import type { ReportSettings } from '../../ports/report-settings.ts';
import type { SavedViews } from '../../ports/saved-views.ts';
import type { ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import { createAskRecipients } from './ask-recipients.ts';
import { createReportLinkPages } from './report-link-pages.ts';
import { createReportSettings } from './report-settings.ts';
import { createRunDueReports } from './run-due-reports.ts';
import { createRunReport } from './run-report.ts';

export interface ReportsPorts {
  scheduledReports: ScheduledReports;
  savedViews: Pick<SavedViews, 'list' | 'find'>;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  counters: Pick<CounterStore, 'add'>;
  readContact(shop: ShopDomain): Promise<string | null>;
  readRows: ReadReportRows;
  readFlagNews: ReadFlagNews;
  deliveryCounts: DeliveryCounts;
  loadFlagTexts: LoadFlagTexts;
  links: ReportLinks;
  /** What sends mails, and the origin that their links lead to; `null` where none are sent. */
  mail: { send: SendMail; appUrl: string } | null;
  /** The app's client id. */
  clientId: string;
  /** Sends mails that nobody waits for. */
  background: Background;
  now(): Date;
  /** Called when a report has become due. */
  onDue(): void;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
}

export interface Reports {
  settings: ReportSettings;
  linkPages: ReportLinkPages;
  /** Sends what is due; `null` where no mail is sent. */
  runDue: ((signal: AbortSignal) => Promise<void>) | null;
}

/** As many random bits as nobody guesses. */
const ID_BYTES = 16;

/** Views of a shop's deliveries that are mailed on some days of every week (decision 0051). */
export function createReports(ports: ReportsPorts): Reports {
  const { mail } = ports;
  const sending = mail && { ...ports, ...mail };
  return {
    settings: createReportSettings({
      ...ports,
      askRecipients: sending && createAskRecipients(sending),
      newId: () => randomBytes(ID_BYTES).toString('base64url'),
    }),
    linkPages: createReportLinkPages(ports),
    runDue: sending && createRunDueReports({ ...sending, runReport: createRunReport(sending) }),
  };
}
