import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { ReportFieldProblem, ReportRequest } from '../../ports/report-settings.ts';
import type { SavedViews } from '../../ports/saved-views.ts';
import type {
  NewRecipient,
  RecipientState,
  ReportRecipient,
  ScheduledReport,
  ScheduledReports,
} from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { findReportView, type ReportView } from './find-report-view.ts';
import { MAX_RECIPIENTS } from './report-limits.ts';

export interface ReadReportRequestPorts {
  scheduledReports: Pick<ScheduledReports, 'list'>;
  savedViews: Pick<SavedViews, 'find'>;
  /** The shop's contact address, as Shopify tells it; `null` where it does not, or does not answer. */
  readContact(shop: ShopDomain): Promise<string | null>;
  /** Another one each time. */
  newId(): string;
}

/** What a request means: who is in it already, and who is new. */
export interface ReadRequest {
  view: ReportView;
  added: NewRecipient[];
  kept: ReportRecipient[];
}

/** Looks at what a merchant has entered; `present` is the report that is changed. */
export function createReadReportRequest(ports: ReadReportRequestPorts) {
  const { scheduledReports, savedViews } = ports;

  return async function readRequest(
    shop: ShopDomain,
    request: ReportRequest,
    present: ScheduledReport | null,
  ): Promise<ReadRequest | { problems: ReportFieldProblem[] }> {
    const view = await findReportView(savedViews, shop, request);
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
    // Who has agreed to one report of the shop need not for another; who has stopped one is asked, whoever they are.
    const known = (await scheduledReports.list(shop)).flatMap((report) => report.recipients);
    const inState = (wanted: RecipientState): string[] =>
      known.filter(({ state }) => state === wanted).map(({ address }) => keyOf(address));
    const contact = parseMailAddress((await ports.readContact(shop)) ?? '');
    const willing = new Set([...inState('agreed'), ...(contact ? [keyOf(contact)] : [])]);
    const agreed = willing.difference(new Set(inState('stopped')));
    const added = [...left.values()].map((address) => ({
      id: ports.newId(),
      address,
      state: agreed.has(keyOf(address)) ? ('agreed' as const) : ('asked' as const),
    }));
    return { view, kept, added };
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
