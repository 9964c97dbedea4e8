import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startMailServer,
  type MailServer,
} from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { aShop } from '../../core/order.fixtures.ts';
import { createSendMail, type MailSender } from '../mail/create-send-mail.ts';
import { aMailAddress } from '../../stores/scheduled-reports.battery.ts';
import { aRow, someRows, WEDNESDAY } from './reports.fixtures.ts';
import { REPORT_LANGUAGES } from './words/load-report-words.ts';
import { writeReportMail, type ReportContent } from './write-report-mail.ts';

const STOP = 'https://app.example/reports/stop/token';

/** What somebody may have named a view, an order or a carrier. */
const HOSTILE = '"><img src=https://x.example/pixel><script>alert(1)</script>\r\nBcc: x@y.example';

function aReport(overrides: Partial<ReportContent> = {}): ReportContent {
  return {
    shop: aShop(),
    view: 'Late in Germany',
    listUrl:
      'https://a.myshopify.com/admin/apps/client-id/deliveries?needs=late&country=DE&saved=v1',
    orderUrl: (orderId) => `https://a.myshopify.com/admin/orders/${orderId}`,
    language: 'en',
    timeZone: 'Europe/Amsterdam',
    now: WEDNESDAY,
    rows: someRows(),
    flagText: (code) => ({ what: `It is ${code}`, toDo: 'Ask the carrier.' }),
    ...overrides,
  };
}

describe('the mail of a report', () => {
  it('says how many, of what kind, and what is most urgent, with links into the admin', () => {
    const mail = writeReportMail(aReport());
    expect(mail.subject).toBe('Late in Germany: 7 deliveries');
    const { text, html } = mail.write(STOP);
    expect(text).toBe(
      `Late in Germany: 7 deliveries
${aShop()}, as of November 25, 2026 at 2:05 PM

3 of them need somebody.

What needs somebody
- It is lost: 1
- It is late: 2

The most urgent

#1001: It is late
since Nov 25 · DHL · Germany · expected Nov 24
Ask the carrier.
https://a.myshopify.com/admin/orders/7

Open the list: https://a.myshopify.com/admin/apps/client-id/deliveries?needs=late&country=DE&saved=v1

All of them are in the attached file, without tracking numbers. Those are in the list.

${aShop()} sends you this report with Track your order.
Stop this report: ${STOP}`,
    );
    for (const part of ['It is lost', '#1001', 'needs=late&amp;country=DE', STOP, 'lang="en"']) {
      expect(html).toContain(part);
    }
  });

  it('has nothing of a shopper, no tracking number, and loads nothing', () => {
    const mail = writeReportMail(aReport());
    const { text, html } = mail.write(STOP);
    const all = [
      mail.subject,
      text,
      html,
      ...(mail.attachments ?? []).map(({ content }) => content),
    ];
    expect(all.join('\n')).not.toContain('CANARY');
    expect(html).not.toMatch(/<(?:img|link|script|iframe|video|object)|url\(|@import|src=/i);
  });

  it('is as short as what there is to say', () => {
    const none = writeReportMail(aReport({ rows: someRows([], []) }));
    expect(none).toMatchObject({ subject: 'Late in Germany: nothing today', attachments: [] });
    expect(none.write(STOP).text).not.toContain('attached');
    const calm = writeReportMail(aReport({ rows: someRows([[null, 1]], []) }));
    expect(calm.subject).toBe('Late in Germany: 1 delivery');
    expect(calm.write(STOP).text).toContain('None of them needs anybody.');
    expect(calm.attachments).toMatchObject([{ name: 'deliveries-2026-11-25.csv' }]);
    const { csv, ...rows } = someRows([['late', 20_000]]);
    const cut = writeReportMail(aReport({ rows: { ...rows, csv: { ...csv, rows: 10_000 } } }));
    expect(cut.write(STOP).text).toContain('The first 10,000 of them');
  });

  it('is a text whatever somebody has named a view, an order or a carrier', () => {
    const row = aRow({ orderName: HOSTILE, carrier: HOSTILE, country: HOSTILE });
    const mail = writeReportMail(aReport({ view: HOSTILE, rows: someRows(undefined, [row]) }));
    const { text, html } = mail.write(STOP);
    expect(html).not.toMatch(/<(?:img|script)/i);
    expect(text, 'none begins a line').not.toMatch(/^Bcc/m);
  });

  it.each(REPORT_LANGUAGES)('is complete in %s', (language) => {
    const { subject, write } = writeReportMail(aReport({ language }));
    const { text, html } = write(STOP);
    expect(subject).toMatch(/Late in Germany\s?[:：].*7/);
    expect(text + html).not.toMatch(/[{}]\w+[{}]|undefined|NaN/);
    expect(html).toContain(`lang="${language}"`);
  });
});

describe('through a real mail server', () => {
  let server: MailServer;
  let sender: MailSender;
  beforeAll(async () => {
    server = await startMailServer();
    const plain = { isTlsFromStart: false, requiresTls: false, login: null };
    sender = createSendMail({
      server: { host: '127.0.0.1', port: server.port, ...plain },
      from: aMailAddress('reports@app.example'),
    });
  });
  afterAll(async () => {
    sender.close();
    await server.close();
  });

  it('arrives whole, at one mailbox, with its file, whatever the view is called', async () => {
    const { write, ...mail } = writeReportMail(aReport({ view: `${HOSTILE} 日本語 ` }));
    const to = aMailAddress('jane@ware.example');
    const sent = await sender.send({ ...mail, ...write(STOP), to, id: 'x', unsubscribeUrl: STOP });
    expect(sent).toEqual({ outcome: 'sent' });
    const [{ recipients, parsed } = { recipients: [], parsed: null }] = server.mails;
    expect(recipients).toEqual([to]);
    expect(parsed?.headers.has('bcc')).toBe(false);
    expect(parsed?.subject).toMatch(/Bcc: x@y\.example 日本語/);
    expect(parsed?.text).toContain('#1001: It is late');
    expect(parsed?.attachments[0]?.content.toString()).toBe('\uFEFForder_name\r\n#1001\r\n');
  });
});
