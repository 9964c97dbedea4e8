import { nextWeekly } from '../../core/dates/next-weekly.ts';
import { zoneClock } from '../../core/dates/zone-clock.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type {
  ReportFieldProblem,
  ReportRequest,
  ReportSaved,
  ReportSettings,
} from '../../ports/report-settings.ts';
import type { SavedView, SavedViews } from '../../ports/saved-views.ts';
import type {
  NewRecipient,
  ReportRecipient,
  ScheduledReport,
  ScheduledReports,
} from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import type { AskRecipients } from './ask-recipients.ts';
import { MAX_RECIPIENTS, MAX_REPORTS, MAX_SENT_NOW } from './report-limits.ts';
import { REPORT_LANGUAGES } from './words/load-report-words.ts';

export interface ReportSettingsPorts {
  scheduledReports: Omit<ScheduledReports, 'claimDue' | 'beginTurn' | 'endTurn' | 'settle'>;
  savedViews: Pick<SavedViews, 'list' | 'find'>;
  shops: Pick<Shops, 'loadFacts'>;
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

/** What a request means: who is in it already, and who is new. */
interface ReadRequest {
  view: SavedView;
  added: NewRecipient[];
  kept: ReportRecipient[];
}

export function createReportSettings(ports: ReportSettingsPorts): ReportSettings {
  const { scheduledReports, savedViews, shops, counters, askRecipients, now } = ports;

  const zoneOf = async (shop: ShopDomain): Promise<string> =>
    (await shops.loadFacts(shop))?.timeZone ?? ANY_ZONE;

  const dueAtOf = async (shop: ShopDomain, times: ReportRequest | ScheduledReport): Promise<Date> =>
    nextWeekly(times, now(), zoneClock(await zoneOf(shop)));

  const contactOf = async (shop: ShopDomain): Promise<MailAddress | null> =>
    parseMailAddress((await ports.readContact(shop)) ?? '');

  /** Looks at what was entered. @param present - The report that is changed. */
  async function read(
    shop: ShopDomain,
    request: ReportRequest,
    present: ScheduledReport | null,
  ): Promise<ReadRequest | { problems: ReportFieldProblem[] }> {
    const view = await savedViews.find(shop, request.viewId);
    const recipients = readRecipients(request.recipients);
    const problems: ReportFieldProblem[] = [
      ...(view ? [] : [{ field: 'viewId', problem: 'view_gone' } as const]),
      ...(request.weekdays.length > 0
        ? []
        : [{ field: 'weekdays', problem: 'weekdays_missing' } as const]),
      ...('problem' in recipients ? [recipients] : []),
    ];
    if (!view || problems.length > 0 || 'problem' in recipients) return { problems };
    const kept = (present?.recipients ?? []).filter((one) => recipients.has(keyOf(one.address)));
    const left = new Map(recipients);
    for (const one of kept) left.delete(keyOf(one.address));
    if (left.size === 0) return { view, kept, added: [] };
    // Who has agreed to one report of the shop need not for another; who has stopped one is asked.
    const agreed = new Set(
      (await scheduledReports.list(shop))
        .flatMap((report) => report.recipients)
        .filter(({ state }) => state === 'agreed')
        .map(({ address }) => keyOf(address)),
    );
    const contact = await contactOf(shop);
    if (contact) agreed.add(keyOf(contact));
    const added = [...left.values()].map((address) => ({
      id: ports.newId(),
      address,
      state: agreed.has(keyOf(address)) ? ('agreed' as const) : ('asked' as const),
    }));
    return { view, kept, added };
  }

  /** Asks those who are new; those beyond the limit can be asked later. */
  async function ask(shop: ShopDomain, id: string, view: SavedView): Promise<void> {
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
    const found = await read(shop, request, present);
    if ('problems' in found) return { outcome: 'refused', problems: found.problems };
    const isOff = present !== null && !present.isOn;
    const outcome = await store(isOff ? null : await dueAtOf(shop, request), found);
    if (outcome === 'saved') await ask(shop, id, found.view);
    return { outcome };
  }

  return {
    async read(shop) {
      const [reports, views, timeZone, contact] = await Promise.all([
        scheduledReports.list(shop),
        savedViews.list(shop),
        zoneOf(shop),
        contactOf(shop),
      ]);
      return {
        outcome: 'read',
        canSend: askRecipients !== null,
        contact,
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
          return scheduledReports.change(shop, id, version, change);
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
      const view = report && (await savedViews.find(shop, report.viewId));
      if (!report || !recipient || !view) return { outcome: 'none' };
      const asked = await askRecipients(report, view.name, [recipient]);
      if (asked.outcome === 'too_often') return asked;
      return { outcome: asked.count > 0 ? 'asked' : 'none' };
    },
  };
}

/** Addresses by what tells them apart, in the order in which they were typed. Lines without anything are passed over. */
function readRecipients(
  typed: readonly string[],
): ReadonlyMap<string, MailAddress> | Extract<ReportFieldProblem, { field: 'recipients' }> {
  const addresses = new Map<string, MailAddress>();
  for (const text of typed) {
    if (text.trim() === '') continue;
    const address = parseMailAddress(text.trim());
    if (!address) return { field: 'recipients', problem: 'address_malformed', typed: text };
    const key = keyOf(address);
    if (!addresses.has(key)) addresses.set(key, address);
  }
  if (addresses.size === 0) return { field: 'recipients', problem: 'recipients_missing' };
  if (addresses.size > MAX_RECIPIENTS) {
    return { field: 'recipients', problem: 'too_many_recipients' };
  }
  return addresses;
}

/** No mailbox that is in use tells capital letters from small ones. */
function keyOf(address: MailAddress): string {
  return address.toLowerCase();
}
