import { nextWeekly } from '../../core/dates/next-weekly.ts';
import { zoneClock } from '../../core/dates/zone-clock.ts';
import { parseMailAddress } from '../../core/mail-address.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { ReportRequest, ReportSaved, ReportSettings } from '../../ports/report-settings.ts';
import type { SavedViews } from '../../ports/saved-views.ts';
import type { ScheduledReport, ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import type { AskRecipients } from './ask-recipients.ts';
import { findReportView, type ReportView } from './find-report-view.ts';
import { createReadReportRequest, type ReadRequest } from './read-report-request.ts';
import { MAX_RECIPIENTS, MAX_REPORTS, MAX_SENT_NOW } from './report-limits.ts';
import { REPORT_LANGUAGES } from './words/load-report-words.ts';

export interface ReportSettingsPorts {
  scheduledReports: Omit<ScheduledReports, 'claimDue' | 'beginTurn' | 'endTurn' | 'settle'>;
  savedViews: Pick<SavedViews, 'list' | 'find'>;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  counters: Pick<CounterStore, 'add'>;
  /** The shop's contact address, as Shopify tells it; `null` where it does not, or does not answer. */
  readContact(shop: ShopDomain): Promise<string | null>;
  /** `null` where this server sends no mail. */
  askRecipients: AskRecipients | null;
  /** Another one each time. */
  newId(): string;
  now(): Date;
  /** Called when a report has become due. */
  onDue(): void;
}

/** Of a shop that was never read. */
const ANY_ZONE = 'UTC';

export function createReportSettings(ports: ReportSettingsPorts): ReportSettings {
  const { scheduledReports, savedViews, shops, counters, askRecipients, now } = ports;

  const zoneOf = async (shop: ShopDomain): Promise<string> =>
    (await shops.loadFacts(shop))?.timeZone ?? ANY_ZONE;

  const dueAtOf = async (shop: ShopDomain, times: ReportRequest | ScheduledReport): Promise<Date> =>
    nextWeekly(times, now(), zoneClock(await zoneOf(shop)));

  const readRequest = createReadReportRequest(ports);

  /** Asks those who are new; those beyond the limit can be asked later. */
  async function ask(shop: ShopDomain, id: string, view: ReportView): Promise<void> {
    const report = await scheduledReports.find(shop, id);
    const fresh = report?.recipients.filter(({ state, askedAt }) => state === 'asked' && !askedAt);
    if (report && fresh) await askRecipients?.(report, view.name, fresh);
  }

  async function save(
    shop: ShopDomain,
    request: ReportRequest,
    present: ScheduledReport | null,
    store: (
      dueAt: Date | null,
      found: ReadRequest,
    ) => Promise<'saved' | 'outdated' | 'full' | 'none'>,
    id: string,
  ): Promise<ReportSaved> {
    const found = await readRequest(shop, request, present);
    if ('problems' in found) return { outcome: 'refused', problems: found.problems };
    const isOff = present !== null && !present.isOn;
    const outcome = await store(isOff ? null : await dueAtOf(shop, request), found);
    if (outcome === 'saved') await ask(shop, id, found.view);
    return { outcome };
  }

  return {
    async read(shop) {
      const [reports, views, timeZone, contact, isKept] = await Promise.all([
        scheduledReports.list(shop),
        savedViews.list(shop),
        zoneOf(shop),
        ports.readContact(shop),
        shops.keepsOrders(shop),
      ]);
      return {
        outcome: 'read',
        offBy: !ports.keepsOrders ? 'server' : isKept ? null : 'merchant',
        canSend: askRecipients !== null,
        contact: parseMailAddress(contact ?? ''),
        timeZone,
        views,
        languages: REPORT_LANGUAGES,
        limits: { reports: MAX_REPORTS, recipients: MAX_RECIPIENTS },
        reports,
      };
    },

    async create(shop, request) {
      if (!askRecipients) return { outcome: 'cannot_send' };
      const id = ports.newId();
      return save(
        shop,
        request,
        null,
        (dueAt, { added }) =>
          scheduledReports.create(shop, { id, choice: request, dueAt, added }, MAX_REPORTS, now()),
        id,
      );
    },

    async change(shop, id, version, request) {
      if (!askRecipients) return { outcome: 'cannot_send' };
      const present = await scheduledReports.find(shop, id);
      if (!present) return { outcome: 'none' };
      return save(
        shop,
        request,
        present,
        (dueAt, { added, kept }) => {
          const keptIds = new Set(kept.map((one) => one.id));
          const removed = present.recipients
            .map((one) => one.id)
            .filter((one) => !keptIds.has(one));
          const change = { choice: request, dueAt, added, removed };
          return scheduledReports.change(shop, id, version, change, now());
        },
        id,
      );
    },

    async turn(shop, id, isOn) {
      const report = await scheduledReports.find(shop, id);
      const isSaved =
        report &&
        (await scheduledReports.turn(shop, id, isOn ? await dueAtOf(shop, report) : null));
      return { outcome: isSaved ? 'saved' : 'none' };
    },

    delete: (shop, id) => scheduledReports.delete(shop, id),

    async sendNow(shop, id) {
      if (!askRecipients) return { outcome: 'cannot_send' };
      const { count, window } = MAX_SENT_NOW;
      const spent = await counters.add(shop, 'reports-sent-now', 1, now(), window);
      if (spent.count > count) return { outcome: 'too_often', endsAt: spent.endsAt };
      if (!(await scheduledReports.askFor(shop, id, now()))) return { outcome: 'none' };
      ports.onDue();
      return { outcome: 'asked' };
    },

    async askAgain(shop, id, recipientId) {
      if (!askRecipients) return { outcome: 'cannot_send' };
      const report = await scheduledReports.find(shop, id);
      const recipient = report?.recipients.find((one) => one.id === recipientId);
      const view = report && (await findReportView(savedViews, shop, report));
      if (!report || !recipient || !view) return { outcome: 'none' };
      const asked = await askRecipients(report, view.name, [recipient]);
      if (asked.outcome === 'too_often') return asked;
      return { outcome: asked.count > 0 ? 'asked' : 'none' };
    },
  };
}
