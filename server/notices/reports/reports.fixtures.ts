import { createBackground } from '../../async/background.ts';
import { createReportLinks } from '../../access/report-links.ts';
import { openStoresInMemory } from '../../../e2e/fixtures/start-app.ts';
import type { FlagCode } from '../../core/deliveries/delivery.ts';
import { aShop } from '../../core/order.fixtures.ts';
import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import type { Mail, MailProblem, SendMail } from '../../ports/mail.ts';
import type { ReportRows } from '../../ports/report-rows.ts';
import type { ReportRequest } from '../../ports/report-settings.ts';
import type { ScheduledReport } from '../../ports/scheduled-reports.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { createReports, type Reports } from './create-reports.ts';

/** Wednesday, 14:05 in Amsterdam. */
export const WEDNESDAY = new Date('2026-11-25T13:05:00Z');

export const VIEW = { id: 'v1', name: 'Late in Germany', query: 'needs=late&country=DE' };

export function aRequest(overrides: Partial<ReportRequest> = {}): ReportRequest {
  return {
    viewId: VIEW.id,
    weekdays: [1],
    hour: 8,
    language: 'en',
    sendsEmpty: false,
    recipients: ['owner@shop.example'],
    ...overrides,
  };
}

export function aRow(overrides: Partial<ListedDelivery> = {}): ListedDelivery {
  return {
    orderId: '7',
    deliveryId: '1',
    orderName: '#1001',
    placedAt: '2026-11-20T10:00:00.000Z',
    status: 'in_transit',
    substatus: null,
    flag: { code: 'late', since: '2026-11-24T23:30:00.000Z' },
    carrier: 'DHL',
    trackingNumber: 'CANARY3SAB',
    country: 'DE',
    method: 'shipping',
    shippedAt: '2026-11-21T10:00:00.000Z',
    expectedOn: '2026-11-24',
    lastEventAt: null,
    deliveredAt: null,
    position: { sortedBy: [8, 1], comesLast: false, orderId: '7', deliveryId: '1' },
    ...overrides,
  } as ListedDelivery;
}

export function someRows(
  counts: readonly (readonly [FlagCode | null, number])[] = [
    ['late', 2],
    ['lost', 1],
    [null, 4],
  ],
  mostUrgent: readonly ListedDelivery[] = [aRow()],
): ReportRows {
  const content = Buffer.from('\uFEFForder_name\r\n#1001\r\n');
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return { byFlag: new Map(counts), mostUrgent, csv: { content, rows: total } };
}

/** Reports of a shop with one view, on a clock that the test moves; mails are kept, or fail as the test says. */
export interface ReportsUnderTest extends Reports {
  stores: Stores;
  mails: Mail[];
  /** What is wrong with mails to an address, until it is deleted. */
  failing: Map<string, MailProblem>;
  /** What the list has; `null` where nothing is kept. */
  rows: ReportRows | null;
  now: Date;
  /** Sends what is due by then. */
  runAt(at: string | Date): Promise<void>;
  /** The shop's reports, read anew. */
  list(): Promise<readonly ScheduledReport[]>;
  settle(): Promise<void>;
}

export async function startReports({
  canSend = true,
  keepsOrders = true,
  send,
}: { canSend?: boolean; keepsOrders?: boolean; send?: SendMail } = {}): Promise<ReportsUnderTest> {
  const stores = await openStoresInMemory();
  await stores.shops.saveFacts(
    aShop(),
    { timeZone: 'Europe/Amsterdam', nameFormat: { prefix: '#', suffix: '' } },
    WEDNESDAY,
  );
  await stores.savedViews.add(aShop(), VIEW);
  const background = createBackground(100, (error) => {
    throw error;
  });
  const keepMail: SendMail = async (mail) => {
    const problem = subject.failing.get(mail.to);
    if (problem) return { outcome: 'not_sent', problem };
    subject.mails.push(mail);
    return { outcome: 'sent' };
  };
  const now = (): Date => subject.now;
  const reports = createReports({
    ...stores,
    keepsOrders,
    readContact: async () => 'Owner@shop.example',
    readRows: async () => subject.rows,
    loadFlagTexts: async (language) => (code) => ({
      what: `${code} <${language}>`,
      toDo: `do ${code}`,
    }),
    links: createReportLinks({ apiSecret: 'secret', now }),
    mail: canSend ? { send: send ?? keepMail, appUrl: 'https://app.example' } : null,
    clientId: 'client-id',
    background,
    now,
    onDue: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const subject: ReportsUnderTest = {
    ...reports,
    stores,
    mails: [],
    failing: new Map(),
    rows: someRows(),
    now: WEDNESDAY,
    async runAt(at) {
      subject.now = new Date(at);
      await reports.runDue?.(new AbortController().signal);
    },
    list: async () => (await reports.settings.read(aShop())).reports,
    settle: () => background.settle(),
  };
  return subject;
}
