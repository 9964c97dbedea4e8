import { afterEach, describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import type { MailProblem } from '../../ports/mail.ts';
import type { ScheduledReport } from '../../ports/scheduled-reports.ts';
import {
  aRequest,
  someRows,
  startReports,
  VIEW,
  type ReportsUnderTest,
} from './reports.fixtures.ts';

/** 08:00 in Amsterdam on the first two Mondays after the tests' Wednesday. */
const MONDAY = '2026-11-30T07:00:00.000Z';
const NEXT_MONDAY = '2026-12-07T07:00:00.000Z';

let reports: ReportsUnderTest;
afterEach(() => reports.stores.close());

async function only(): Promise<ScheduledReport> {
  const [report, another] = await reports.list();
  if (!report || another) throw new Error('not one report');
  return report;
}

/** What is in the mails' addresses behind a path. */
function tokenIn(text: string | undefined, path: 'agree' | 'stop'): string {
  return new RegExp(`https://app.example/reports/${path}/(\\S+)`).exec(text ?? '')?.[1] ?? '';
}

const after = (minutes: number): Date => new Date(Date.parse(MONDAY) + minutes * 60_000);

describe('a report', () => {
  it('is mailed at its hour in the shop’s zone, and again a week later', async () => {
    reports = await startReports();
    expect(await reports.settings.create(aShop(), aRequest())).toEqual({ outcome: 'saved' });
    expect((await only()).dueAt?.toISOString()).toBe(MONDAY);
    await reports.runAt(after(-1));
    expect(reports.mails).toEqual([]);
    await reports.runAt(MONDAY);
    await reports.runAt(after(1));
    expect(reports.mails).toMatchObject([{ to: 'owner@shop.example' }]);
    expect(await only()).toMatchObject({
      dueAt: new Date(NEXT_MONDAY),
      lastRun: { at: new Date(MONDAY), outcome: 'sent', problem: null },
    });
    await reports.runAt(NEXT_MONDAY);
    expect(new Set(reports.mails.map(({ id }) => id)).size).toBe(2);
  });

  it('is sent once, late, after nobody was there at its hour', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    await reports.runAt('2026-12-23T09:00:00Z');
    expect(reports.mails).toHaveLength(1);
    expect((await only()).dueAt?.toISOString()).toBe('2026-12-28T07:00:00.000Z');
  });

  it('is not sent when there is nothing in it, unless that is wanted or it is asked for', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    reports.rows = someRows([], []);
    await reports.runAt(MONDAY);
    expect(reports.mails).toEqual([]);
    expect(await only()).toMatchObject({ lastRun: { outcome: 'empty' } });
    const { id, version } = await only();
    expect(await reports.settings.sendNow(aShop(), id)).toEqual({ outcome: 'asked' });
    await reports.runAt(after(1));
    expect(reports.mails).toMatchObject([{ subject: 'Late in Germany: nothing today' }]);
    expect(reports.mails[0]?.attachments).toEqual([]);
    await reports.settings.change(aShop(), id, version, aRequest({ sendsEmpty: true }));
    await reports.runAt(NEXT_MONDAY);
    expect(reports.mails).toHaveLength(2);
  });

  it('rests while it is off, goes on at its next time, and is gone once deleted', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    const { id, version } = await only();
    await reports.settings.turn(aShop(), id, false);
    await reports.runAt(MONDAY);
    expect(reports.mails).toEqual([]);
    const change = await reports.settings.change(aShop(), id, version, aRequest({ hour: 9 }));
    expect([change, (await only()).isOn]).toEqual([{ outcome: 'saved' }, false]);
    await reports.settings.turn(aShop(), id, true);
    expect((await only()).dueAt?.toISOString()).toBe('2026-11-30T08:00:00.000Z');
    await reports.settings.delete(aShop(), id);
    await reports.runAt(NEXT_MONDAY);
    expect([reports.mails, await reports.list()]).toEqual([[], []]);
    for (const result of [
      await reports.settings.turn(aShop(), id, true),
      await reports.settings.sendNow(aShop(), id),
      await reports.settings.change(aShop(), id, 1, aRequest()),
    ]) {
      expect(result).toEqual({ outcome: 'none' });
    }
  });
});

describe('a recipient', () => {
  it('is asked once, by a link whose page changes nothing until its button is pressed', async () => {
    reports = await startReports();
    const recipients = ['owner@shop.example', 'jane@ware.example', '  JANE@ware.example', ''];
    await reports.settings.create(aShop(), aRequest({ recipients }));
    await reports.settle();
    const [mail, another] = reports.mails;
    expect([mail?.to, another]).toEqual(['jane@ware.example', undefined]);
    const token = tokenIn(mail?.text, 'agree');
    expect(mail?.html).toContain(`/reports/agree/${token}"`);
    const shown = await reports.linkPages.show('agree', token);
    expect(shown).toMatchObject({
      status: 200,
      html: expect.stringContaining('<form method="post">'),
    });
    await reports.runAt(MONDAY);
    expect(reports.mails.slice(1).map(({ to }) => to)).toEqual(['owner@shop.example']);

    const agreed = await reports.linkPages.submit('agree', token);
    expect(agreed).toMatchObject({ status: 200, html: expect.not.stringContaining('<form') });
    expect(await reports.linkPages.show('agree', token)).toEqual(agreed);
    await reports.runAt(NEXT_MONDAY);
    expect(reports.mails.slice(2).map(({ to }) => to)).toEqual([
      'owner@shop.example',
      'jane@ware.example',
    ]);

    reports.now = after(1);
    await reports.settings.create(aShop(), aRequest({ recipients: ['Jane@ware.example'] }));
    const [, second] = await reports.list();
    expect(second?.recipients, 'of another report').toMatchObject([{ state: 'agreed' }]);
    expect(JSON.stringify(shown) + token).not.toMatch(/jane/i);
  });

  it('stops one report by one click, and is asked anew before it is sent again', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    reports.now = after(-60);
    await reports.settings.create(aShop(), aRequest({ hour: 9 }));
    await reports.runAt(MONDAY);
    const [mail] = reports.mails;
    const token = tokenIn(mail?.unsubscribeUrl, 'stop');
    expect(mail?.text).toContain(`/reports/stop/${token}`);
    await reports.linkPages.show('stop', token);
    expect((await reports.list()).map(({ recipients: [one] }) => one?.state)).toEqual([
      'agreed',
      'agreed',
    ]);
    expect(await reports.linkPages.submit('stop', token)).toMatchObject({ status: 200 });
    expect(await reports.linkPages.submit('stop', token)).toMatchObject({ status: 200 });
    await reports.runAt(NEXT_MONDAY);
    const [stopped, other] = await reports.list();
    expect(stopped).toMatchObject({ lastRun: { outcome: 'not_sent', problem: 'no_recipient' } });
    expect(other).toMatchObject({ recipients: [{ state: 'agreed' }] });
    if (!stopped) throw new Error('no report');

    reports.now = after(60);
    await reports.settings.create(aShop(), aRequest({ hour: 10 }));
    expect((await reports.list())[2]?.recipients, 'of a new one').toMatchObject([
      { state: 'asked' },
    ]);
    await reports.settle();

    const [{ id: recipientId } = { id: '' }] = stopped.recipients;
    const saved = await reports.settings.change(aShop(), stopped.id, stopped.version, aRequest());
    expect(saved).toEqual({ outcome: 'saved' });
    expect((await reports.list())[0]?.recipients, 'entered again').toMatchObject([
      { state: 'stopped' },
    ]);
    const count = reports.mails.length;
    const ask = () => reports.settings.askAgain(aShop(), stopped.id, recipientId);
    expect([await ask(), await ask()]).toEqual([{ outcome: 'asked' }, { outcome: 'none' }]);
    await reports.settle();
    expect(reports.mails).toHaveLength(count + 1);
    expect((await reports.list())[0]?.recipients).toMatchObject([{ state: 'asked' }]);
  });

  it('reads that a link is no more where it is forged, too old, or of a report that is gone', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest({ recipients: ['jane@ware.example'] }));
    await reports.settle();
    const token = tokenIn(reports.mails[0]?.text, 'agree');
    const gone = await reports.linkPages.submit('agree', 'forged');
    expect(gone).toMatchObject({ status: 404, html: expect.not.stringContaining('<form') });
    expect(await reports.linkPages.submit('stop', token)).toEqual(gone);
    reports.now = new Date(MONDAY);
    reports.now.setDate(reports.now.getDate() + 7);
    expect(await reports.linkPages.submit('agree', token)).toEqual(gone);
    reports.now = new Date(MONDAY);
    await reports.settings.delete(aShop(), (await only()).id);
    expect(await reports.linkPages.show('agree', token)).toEqual(gone);
    await reports.stores.close();
    expect(await reports.linkPages.show('agree', token)).toMatchObject({ status: 503 });
    reports = await startReports();
  });

  it('is not bothered through us: a shop asks a few a day', async () => {
    reports = await startReports();
    for (const group of [1, 2, 3]) {
      const recipients = Array.from({ length: 9 }, (_, n) => `p${n}@g${group}.example`);
      await reports.settings.create(aShop(), aRequest({ recipients }));
    }
    await reports.settle();
    expect(reports.mails).toHaveLength(20);
    const third = (await reports.list()).find(({ recipients }) =>
      recipients.some(({ askedAt }) => askedAt === null),
    );
    const left = third?.recipients.find(({ askedAt }) => askedAt === null);
    const ask = () => reports.settings.askAgain(aShop(), third?.id ?? '', left?.id ?? '');
    expect(await ask()).toMatchObject({ outcome: 'too_often' });
    reports.now = new Date(reports.now.getTime() + 86_400_000);
    expect(await ask()).toEqual({ outcome: 'asked' });
  });
});

describe('a report that cannot be sent', () => {
  it.each<MailProblem>(['busy', 'unreachable', 'not_encrypted', 'login_refused'])(
    'is tried for hours, then given up until its next day: %s',
    async (problem) => {
      reports = await startReports();
      await reports.settings.create(aShop(), aRequest());
      reports.failing.set('owner@shop.example', problem);
      const tries: string[] = [];
      await reports.runAt(MONDAY);
      for (let report = await only(); report.dueAt && report.dueAt < new Date(NEXT_MONDAY);) {
        expect(report).toMatchObject({
          lastRun: { outcome: 'not_sent', problem },
          recipients: [{ problem }],
        });
        tries.push(report.dueAt.toISOString().slice(11, 16));
        await reports.runAt(report.dueAt);
        report = await only();
      }
      expect(tries).toEqual(['07:05', '07:35', '09:35', '15:35']);
      expect(await only()).toMatchObject({ dueAt: new Date(NEXT_MONDAY), lastRun: { problem } });
      reports.failing.clear();
      await reports.runAt(NEXT_MONDAY);
      expect(reports.mails).toHaveLength(1);
      expect(await only()).toMatchObject({
        lastRun: { outcome: 'sent', problem: null },
        recipients: [{ problem: null }],
      });
    },
  );

  it('reaches the others, once each, and says who was not reached', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    const { id, version } = await only();
    const recipients = ['owner@shop.example', 'jane@ware.example', 'john@ware.example'];
    await reports.settings.change(aShop(), id, version, aRequest({ recipients }));
    for (const one of (await only()).recipients) {
      await reports.stores.scheduledReports.answer(aShop(), id, one.id, 'agreed');
    }
    await reports.settle();
    reports.mails.length = 0;
    reports.failing.set('jane@ware.example', 'address_refused').set('john@ware.example', 'busy');
    await reports.runAt(MONDAY);
    reports.failing.delete('john@ware.example');
    await reports.runAt(after(5));
    expect(reports.mails.map(({ to }) => to)).toEqual(['owner@shop.example', 'john@ware.example']);
    expect(await only()).toMatchObject({
      dueAt: new Date(NEXT_MONDAY),
      lastRun: { outcome: 'not_sent', problem: 'address_refused' },
      recipients: [{ problem: null }, { problem: 'address_refused' }, { problem: null }],
    });
  });

  it('that may have been sent is repeated once as the same mail, then given up', async () => {
    const ids: string[] = [];
    reports = await startReports({
      send: async ({ id }) => {
        ids.push(id);
        return { outcome: 'not_sent', problem: 'unknown' };
      },
    });
    await reports.settings.create(aShop(), aRequest());
    await reports.runAt(MONDAY);
    await reports.runAt(after(5));
    await reports.runAt(after(60));
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await only()).toMatchObject({
      dueAt: new Date(NEXT_MONDAY),
      lastRun: { outcome: 'not_sent', problem: 'unknown' },
    });
  });

  it('because its server was killed in between is doubled once at most, and never lost', async () => {
    const ids: string[] = [];
    const killed = new Set([1, 2]);
    reports = await startReports({
      send: async ({ id }) => {
        ids.push(id);
        // What never answers leaves the turn begun, as a server does that is killed.
        if (killed.has(ids.length)) throw new Error('killed');
        return { outcome: 'sent' };
      },
    });
    await reports.settings.create(aShop(), aRequest());
    await reports.runAt(MONDAY);
    await reports.runAt(after(14));
    expect(ids, 'while the lease lasts').toHaveLength(1);
    await reports.runAt(after(15));
    await reports.runAt(after(30));
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await only()).toMatchObject({ lastRun: { outcome: 'not_sent', problem: 'unknown' } });
  });

  it('says why, when the view is gone or no orders are kept', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    reports.rows = null;
    await reports.runAt(MONDAY);
    expect(await only()).toMatchObject({ lastRun: { problem: 'nothing_kept' } });
    await reports.stores.savedViews.delete(aShop(), { id: VIEW.id, version: 1 });
    await reports.runAt(NEXT_MONDAY);
    expect(await only()).toMatchObject({
      lastRun: { outcome: 'not_sent', problem: 'view_gone' },
      dueAt: new Date('2026-12-14T07:00:00.000Z'),
    });
    expect(reports.mails).toEqual([]);
  });
});

describe('what a merchant enters', () => {
  it.each([
    [{ recipients: ['a@b.example, x@y.example'] }, 'address_malformed'],
    [{ recipients: ['jane@ware.example\r\nBcc: x@y.example'] }, 'address_malformed'],
    [{ recipients: [' ', ''] }, 'recipients_missing'],
    [
      { recipients: Array.from({ length: 11 }, (_, n) => `p${n}@ware.example`) },
      'too_many_recipients',
    ],
    [{ weekdays: [] }, 'weekdays_missing'],
    [{ viewId: 'gone' }, 'view_gone'],
  ] as const)('is refused beside its field: %j', async (request, problem) => {
    reports = await startReports();
    expect(await reports.settings.create(aShop(), aRequest(request))).toMatchObject({
      outcome: 'refused',
      problems: [{ problem }],
    });
    expect(await reports.list()).toEqual([]);
  });

  it('is told where somebody else has changed the report, or there are too many', async () => {
    reports = await startReports();
    for (let count = 0; count < 20; count += 1) {
      await reports.settings.create(aShop(), aRequest());
    }
    expect(await reports.settings.create(aShop(), aRequest())).toEqual({ outcome: 'full' });
    const [{ id, version } = { id: '', version: 0 }] = await reports.list();
    const change = () => reports.settings.change(aShop(), id, version, aRequest());
    expect([await change(), await change()]).toEqual([
      { outcome: 'saved' },
      { outcome: 'outdated' },
    ]);
  });

  it('comes to nothing where no mail is sent, and the page can say so', async () => {
    reports = await startReports({ canSend: false });
    expect(await reports.settings.create(aShop(), aRequest())).toEqual({ outcome: 'cannot_send' });
    expect(await reports.settings.read(aShop())).toMatchObject({
      canSend: false,
      contact: 'Owner@shop.example',
      timeZone: 'Europe/Amsterdam',
      views: [VIEW],
    });
    expect(reports.runDue).toBeNull();
  });

  it('is sent now a few times an hour', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest());
    const { id } = await only();
    const results = [];
    for (let count = 0; count < 21; count += 1) {
      results.push((await reports.settings.sendNow(aShop(), id)).outcome);
    }
    expect(results.slice(-2)).toEqual(['asked', 'too_often']);
  });
});

it('says that a report is made of nothing where no orders are kept, and who has turned that off', async () => {
  reports = await startReports();
  const offBy = async () => (await reports.settings.read(aShop())).offBy;
  expect(await offBy()).toBeNull();
  await reports.stores.shops.setKeepsOrders(aShop(), false);
  expect(await offBy()).toBe('merchant');
  await reports.stores.close();
  reports = await startReports({ keepsOrders: false });
  expect(await offBy()).toBe('server');
});
