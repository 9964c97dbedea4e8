import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { parseMailAddress, type MailAddress } from '../core/mail-address.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type {
  ClaimedReport,
  NewRecipient,
  ReportChange,
  ReportRun,
  ScheduledReport,
} from '../ports/scheduled-reports.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { aSession } from './stores.fixtures.ts';

/** Reports that a shop may have in these tests. */
const MOST = 3;

const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

export function aMailAddress(text = 'canary.jane@staff.example'): MailAddress {
  const address = parseMailAddress(text);
  if (!address) throw new Error(`${text} is no address`);
  return address;
}

function aRecipient(overrides: Partial<NewRecipient> = {}): NewRecipient {
  return { id: 'r1', address: aMailAddress(), state: 'agreed', ...overrides };
}

export function aReportChange(overrides: Partial<ReportChange> = {}): ReportChange {
  return {
    choice: { viewId: 'v1', weekdays: [1, 5, 7], hour: 9, language: 'nl', sendsEmpty: false },
    dueAt: NOW,
    added: [aRecipient()],
    removed: [],
    ...overrides,
  };
}

export function createReport(
  { scheduledReports }: Pick<Stores, 'scheduledReports'>,
  { shop = aShop(), id = 'a', at = NOW, ...change }: Partial<CreatedReport> = {},
): Promise<'saved' | 'full'> {
  return scheduledReports.create(shop, { id, ...aReportChange(change) }, MOST, at);
}

interface CreatedReport extends ReportChange {
  shop: ShopDomain;
  id: string;
  at: Date;
}

const run = (overrides: Partial<ReportRun> = {}): ReportRun => ({
  at: after(1),
  outcome: 'sent',
  problem: null,
  ...overrides,
});

async function find({ scheduledReports }: Stores, id = 'a'): Promise<ScheduledReport> {
  const report = await scheduledReports.find(aShop(), id);
  if (!report) throw new Error('no report');
  return report;
}

async function claim({ scheduledReports }: Stores, at = NOW): Promise<ClaimedReport> {
  const [report] = await scheduledReports.claimDue(at, new Date(at.getTime() + 60_000), 10);
  if (!report) throw new Error('nothing is due');
  return report;
}

/**
 * What every store of reports has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function scheduledReportsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  describe(`${name}, as reports that are mailed`, () => {
    it('has what was saved, and no address that can be read in a copy of it', async () => {
      const { one, other, db } = await openTwo();
      expect(await one.scheduledReports.list(aShop())).toEqual([]);
      await createReport(one, { id: 'b', at: after(1) });
      const added = [aRecipient(), aRecipient({ id: 'r0', state: 'asked' })];
      await createReport(one, { added });
      await createReport(one, { shop: aShop('other'), dueAt: null });
      expect(await other.scheduledReports.list(aShop())).toMatchObject([
        {
          ...aReportChange().choice,
          id: 'a',
          version: 1,
          isOn: true,
          dueAt: NOW,
          lastRun: null,
          recipients: added.map((recipient) => ({ ...recipient, askedAt: null, problem: null })),
        },
        { id: 'b' },
      ]);
      expect(await other.scheduledReports.find(aShop('other'), 'a')).toMatchObject({
        isOn: false,
        dueAt: null,
      });
      expect(await other.scheduledReports.find(aShop(), 'none')).toBeNull();
      const rows = await db.selectFrom('report_recipients').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('canary');
    });

    it('takes no more than a shop may have', async () => {
      const { one } = await openTwo();
      const results = [];
      for (const id of ['a', 'b', 'c', 'd']) results.push(await createReport(one, { id }));
      results.push(await createReport(one, { id: 'd', shop: aShop('other') }));
      expect(results).toEqual(['saved', 'saved', 'saved', 'full', 'saved']);
    });

    it('tells the later of two who change a report at once', async () => {
      const { one, other } = await openTwo();
      await createReport(one);
      const choice = { ...aReportChange().choice, hour: 17 };
      const added = [aRecipient({ id: 'r2' })];
      const results = await Promise.all(
        [one, other].map(({ scheduledReports }, n) =>
          scheduledReports.change(
            aShop(),
            'a',
            1,
            aReportChange({
              choice,
              dueAt: after(60),
              added: added.map((recipient) => ({ ...recipient, id: `r2${n}` })),
              removed: ['r1'],
            }),
            NOW,
          ),
        ),
      );
      expect(results.toSorted()).toEqual(['outdated', 'saved']);
      const report = await find(other);
      expect(report).toMatchObject({ ...choice, version: 2, dueAt: after(60) });
      expect(report.recipients).toHaveLength(1);
      const none = await one.scheduledReports.change(aShop(), 'x', 1, aReportChange(), NOW);
      expect(none).toBe('none');
    });

    it('is claimed by one server at a time, by the next once that is killed', async () => {
      const { one, other } = await openTwo();
      await createReport(one);
      await createReport(one, { shop: aShop('other'), dueAt: after(30) });
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          (n % 2 ? one : other).scheduledReports.claimDue(NOW, after(60), 10),
        ),
      );
      expect(claims.flat()).toMatchObject([
        { shop: aShop(), id: 'a', runAt: NOW, attempts: 0, isAskedFor: false, recipients: [{}] },
      ]);
      expect(await other.scheduledReports.claimDue(after(59), after(99), 10)).toMatchObject([
        { shop: aShop('other') },
      ]);
      expect(await other.scheduledReports.claimDue(after(60), after(99), 10)).toMatchObject([
        { shop: aShop(), runAt: NOW },
      ]);
    });

    it('is tried again as the same run, then runs anew at its next time', async () => {
      const { one, other } = await openTwo();
      await createReport(one);
      const failed = run({ outcome: 'not_sent', problem: 'busy' });
      const again = { at: after(300), isSameRun: true };
      await one.scheduledReports.settle(await claim(one), { run: failed, next: again });
      expect(await find(other)).toMatchObject({ lastRun: failed, dueAt: after(300) });
      expect(await other.scheduledReports.claimDue(after(299), after(400), 10)).toEqual([]);
      const second = await claim(other, after(300));
      expect(second).toMatchObject({ runAt: NOW, attempts: 1 });
      const next = { at: after(900), isSameRun: false };
      await other.scheduledReports.settle(second, { run: run(), next });
      expect(await claim(one, after(900))).toMatchObject({ runAt: after(900), attempts: 0 });
    });

    it('is settled by nobody whose report the merchant has changed meanwhile', async () => {
      const { one, other } = await openTwo();
      await createReport(one);
      const claimed = await claim(one);
      const change = aReportChange({ dueAt: after(60), added: [] });
      await other.scheduledReports.change(aShop(), 'a', 1, change, NOW);
      await one.scheduledReports.settle(claimed, { run: run(), next: null });
      expect(await find(one)).toMatchObject({ dueAt: after(60), lastRun: null });
    });

    it('is off until it is on, and can be asked for all the same', async () => {
      const { one, other } = await openTwo();
      await createReport(one);
      expect(await one.scheduledReports.turn(aShop(), 'a', null)).toBe(true);
      expect(await one.scheduledReports.claimDue(after(1), after(60), 10)).toEqual([]);
      expect(await other.scheduledReports.askFor(aShop(), 'a', after(2))).toBe(true);
      const asked = await claim(one, after(2));
      expect(asked).toMatchObject({ isAskedFor: true, isOn: false, runAt: after(2) });
      await one.scheduledReports.settle(asked, { run: run(), next: null });
      expect(await find(one)).toMatchObject({ isOn: false, dueAt: null, lastRun: run() });
      await one.scheduledReports.turn(aShop(), 'a', after(60));
      expect(await claim(other, after(60))).toMatchObject({ isOn: true, isAskedFor: false });
      expect(await one.scheduledReports.turn(aShop(), 'none', null)).toBe(false);
      expect(await one.scheduledReports.askFor(aShop('other'), 'a', NOW)).toBe(false);
    });

    it('counts the mails of a run that may have been sent, and ends when one was', async () => {
      const { one, other } = await openTwo();
      const agreed = ['r1', 'r2'].map((id) => aRecipient({ id }));
      await createReport(one, { added: [...agreed, aRecipient({ id: 'r3', state: 'asked' })] });
      const report = await claim(one);
      const [jane, john] = report.recipients;
      if (!jane || !john) throw new Error('no recipients');
      const begin = (id: string, by = one) => by.scheduledReports.beginTurn(report, id);
      expect(await begin('r3'), 'has not agreed').toBeNull();
      expect(await begin('r1')).toBe(1);
      expect(await begin('r1', other), 'after a server was killed').toBe(2);
      await other.scheduledReports.endTurn(report, jane, { kind: 'sent' });
      expect(await begin('r1')).toBeNull();

      const notSent = { kind: 'not_sent', isOver: false } as const;
      expect(await begin('r2')).toBe(1);
      await one.scheduledReports.endTurn(report, john, { ...notSent, problem: 'busy' });
      expect((await find(other)).recipients).toMatchObject([
        { problem: null },
        { problem: 'busy' },
        {},
      ]);
      expect(await begin('r2'), 'it was not sent').toBe(1);
      await one.scheduledReports.endTurn(report, john, { ...notSent, problem: 'unknown' });
      expect(await begin('r2'), 'it may have been').toBe(2);
      const over = { ...notSent, problem: 'unknown', isOver: true } as const;
      await one.scheduledReports.endTurn(report, john, over);
      expect(await begin('r2')).toBeNull();

      const next = { ...report, runAt: after(900) };
      expect(await other.scheduledReports.beginTurn(next, 'r1'), 'the next run').toBe(1);
      await one.scheduledReports.endTurn(report, jane, over);
      expect((await find(one)).recipients[0]?.problem, 'of the run before').toBeNull();
    });

    it('has until when recipients were mailed what is new, and begins anew as another view', async () => {
      const { one, other } = await openTwo();
      const added = ['r1', 'r2'].map((id) => aRecipient({ id }));
      await createReport(one, { added, at: after(5) });
      const covered = async () =>
        (await find(other)).recipients.map(({ coveredUntil }) => coveredUntil);
      expect(await covered()).toEqual([after(5), after(5)]);
      const report = await claim(one);
      const [jane] = report.recipients;
      if (!jane) throw new Error('no recipients');
      await one.scheduledReports.beginTurn(report, 'r1');
      await one.scheduledReports.endTurn(report, jane, { kind: 'sent', coveredUntil: after(7) });
      expect(await covered()).toEqual([after(7), after(5)]);
      const change = (version: number, viewId: string) => {
        const choice = { ...aReportChange().choice, viewId };
        const changed = aReportChange({ choice, added: [] });
        return other.scheduledReports.change(aShop(), 'a', version, changed, after(9));
      };
      await change(1, 'v1');
      await change(1, 'v2');
      expect(await covered(), 'the same view').toEqual([after(7), after(5)]);
      await change(2, 'v2');
      expect(await covered()).toEqual([after(9), after(9)]);
    });

    it('has what recipients want, asks them seldom, and agrees to nothing after they have stopped', async () => {
      const { one, other } = await openTwo();
      await createReport(one, { added: [aRecipient({ state: 'asked' })] });
      const ask = (at: Date) =>
        other.scheduledReports.ask(aShop(), 'a', 'r1', {
          now: at,
          since: new Date(at.getTime() - 3_600_000),
        });
      const answer = (wants: 'agreed' | 'stopped', id = 'r1') =>
        one.scheduledReports.answer(aShop(), 'a', id, wants);
      expect(await ask(NOW)).toBe(true);
      expect(await ask(after(3_599))).toBe(false);
      expect(await ask(after(3_600))).toBe(true);
      expect(await answer('agreed')).toBe('asked');
      expect(await answer('agreed')).toBe('agreed');
      expect(await ask(after(9_999)), 'they have agreed').toBe(false);
      expect(await answer('stopped')).toBe('agreed');
      expect(await answer('agreed'), 'by an older link').toBe('stopped');
      expect((await find(other)).recipients).toMatchObject([{ state: 'stopped' }]);
      expect(await ask(after(9_999))).toBe(true);
      expect((await find(other)).recipients).toMatchObject([{ state: 'asked' }]);
      expect(await answer('agreed', 'none')).toBeNull();
    });

    it('has stopped for whoever agrees and stops at once', async () => {
      const { one, other } = await openTwo();
      const ids = Array.from({ length: 10 }, (_, index) => `r${index}`);
      await createReport(one, { added: ids.map((id) => aRecipient({ id, state: 'asked' })) });
      await Promise.all(
        ids.flatMap((id) => [
          one.scheduledReports.answer(aShop(), 'a', id, 'agreed'),
          other.scheduledReports.answer(aShop(), 'a', id, 'stopped'),
        ]),
      );
      const { recipients } = await find(one);
      expect(new Set(recipients.map(({ state }) => state))).toEqual(new Set(['stopped']));
    });

    it('is deleted with its addresses: by the merchant, and when the shop leaves', async () => {
      const { one, other, db } = await openTwo();
      await createReport(one);
      await createReport(one, { id: 'b' });
      await createReport(one, { shop: aShop('other') });
      const ids = async () => {
        const rows = await db.selectFrom('report_recipients').select('report_id').execute();
        return rows.map(({ report_id }) => report_id).toSorted();
      };
      await other.scheduledReports.delete(aShop(), 'b');
      expect(await ids()).toEqual(['a', 'a']);
      await other.shops.leave(aShop(), NOW);
      expect(await ids()).toEqual(['a']);
      await createReport(one);
      await other.shops.finishDeletions();
      expect(await one.scheduledReports.list(aShop())).toEqual([]);
      await one.sessions.save(aSession({ shop: aShop('other') }));
      await other.shops.leave(aShop('other'), NOW);
      expect(await ids(), 'it has the app').toEqual(['a']);
    });
  });
}
