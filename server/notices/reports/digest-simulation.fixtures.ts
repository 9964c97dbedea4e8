import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../core/dates/durations.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Mail, MailProblem } from '../../ports/mail.ts';
import { DIGEST_VIEW_ID, type ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from '../../stores/parcel-entry.fixtures.ts';
import { aMailAddress } from '../../stores/scheduled-reports.battery.ts';
import { createRunDueReports } from './run-due-reports.ts';
import { createRunReport } from './run-report.ts';

const SETTLE = 10 * MINUTE;
const RECIPIENTS = ['a@shop.example', 'b@shop.example'];

/** One thing that happens to a shop with a daily digest for two, and three orders. */
export type DigestEvent =
  | { type: 'read'; order: '1' | '2' | '3'; state: ParcelState }
  | { type: 'wait'; milliseconds: number }
  /** A server, or both at once, send what is due; the first may be killed at its `killedAt`-th step. */
  | { type: 'run'; failing: MailProblem | null; killedAt: number | null; both: boolean }
  /** An order comes into the store whose flag began before anybody looked. */
  | { type: 'backfill' }
  | { type: 'turn' }
  | { type: 'send_now' };

const anOrder = fc.constantFrom('1' as const, '2' as const, '3' as const);

export const anyDigestHistory: fc.Arbitrary<DigestEvent[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('read' as const),
        order: anOrder,
        state: fc.constantFrom<ParcelState[]>('in_transit', 'attempt_failed', 'returning'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('wait' as const),
        milliseconds: fc.constantFrom(MINUTE, 11 * MINUTE, 5 * HOUR, 13 * HOUR, 26 * HOUR),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('run' as const),
        failing: fc.constantFrom<(MailProblem | null)[]>(null, null, 'busy', 'unknown'),
        killedAt: fc.option(fc.nat(10)),
        both: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'backfill' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'turn' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'send_now' as const }) },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** A flag of an order, from when it was noticed until it was over; `isNews` where somebody has to be mailed of it. */
interface Episode {
  order: string;
  noticedAt: number;
  endedAt: number | null;
  isNews: boolean;
  /** Mails that had it: to whom, and whether it is certain that our side knows. */
  mails: { to: string; id: string; isCertain: boolean }[];
}

class Killed extends Error {}

/** A shop whose digest two servers send from one database; and what has to come of it. */
export async function createDigestSimulation(stores: Stores, shopName: string) {
  const shop = aShop(shopName);
  let now = NOW.getTime();
  let isOn = true;
  let backfilled = 100;
  const states = new Map<string, ParcelState>();
  const episodes: Episode[] = [];
  const mistakes: string[] = [];
  await stores.shops.saveFacts(shop, FACTS, NOW);
  await stores.scheduledReports.create(
    shop,
    {
      id: 'digest',
      choice: {
        viewId: DIGEST_VIEW_ID,
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        hour: 8,
        language: 'en',
        sendsEmpty: false,
      },
      dueAt: new Date('2026-11-26T07:00:00Z'),
      added: RECIPIENTS.map((to) => ({
        id: to[0] ?? '',
        address: aMailAddress(to),
        state: 'agreed',
      })),
    },
    1,
    NOW,
  );
  for (const order of ['1', '2', '3']) await read(order, 'in_transit');

  function standing(order: string): Episode | undefined {
    return episodes.find((one) => one.order === order && one.endedAt === null);
  }

  async function read(order: string, state: ParcelState): Promise<void> {
    if (states.get(order) !== state) {
      const over = standing(order);
      if (over) over.endedAt = now;
      if (state !== 'in_transit') begin(order, true);
      states.set(order, state);
      await put(order, state, now);
    }
  }

  function begin(order: string, isNews: boolean): void {
    episodes.push({ order, noticedAt: now, endedAt: null, isNews, mails: [] });
  }

  async function put(order: string, state: ParcelState, readAt: number): Promise<void> {
    const entry = parcelEntry(state, readAt - NOW.getTime(), order);
    const result = await stores.keptOrders.put(shop, entry, new Date(now));
    if (result !== 'kept') throw new Error(result);
  }

  /** One server, with calls that fail from the one at which it is killed on: that call has run or not, as is even or odd. */
  async function run(failing: MailProblem | null, killedAt: number | null): Promise<void> {
    let steps = 0;
    async function step<Result>(act: () => Promise<Result>): Promise<Result> {
      const isLast = killedAt !== null && steps >= killedAt;
      steps += 1;
      if (isLast && (steps > killedAt + 1 || killedAt % 2 === 0)) throw new Killed('killed');
      const result = await act();
      if (isLast) throw new Killed('killed');
      return result;
    }
    const real = stores.scheduledReports;
    const scheduledReports: Pick<
      ScheduledReports,
      'claimDue' | 'beginTurn' | 'endTurn' | 'settle'
    > = {
      claimDue: (...call) => step(() => real.claimDue(...call)),
      beginTurn: (...call) => step(() => real.beginTurn(...call)),
      endTurn: (...call) => step(() => real.endTurn(...call)),
      settle: (...call) => step(() => real.settle(...call)),
    };
    const silent = { info() {}, error() {} };
    const ports = {
      ...stores,
      scheduledReports,
      keepsOrders: true,
      readRows: async () => null,
      loadFlagTexts: async () => () => ({ what: 'what', toDo: 'to do' }),
      links: { create: () => ({ path: '/stop', endsAt: null }) },
      appUrl: 'https://app.example',
      clientId: 'client-id',
      now: () => new Date(now),
      log: silent,
      send: (mail: Mail) =>
        step(async () => {
          const problem = mail.to === RECIPIENTS[1] ? failing : null;
          if (problem !== 'busy') arrive(mail, killedAt === null && problem === null);
          return problem ? { outcome: 'not_sent' as const, problem } : { outcome: 'sent' as const };
        }),
    };
    try {
      await createRunDueReports({ ...ports, runReport: createRunReport(ports) })(
        new AbortController().signal,
      );
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  function arrive({ to, id, text }: Mail, isCertain: boolean): void {
    for (const [, order = ''] of text.matchAll(/^#(\d+): what$/gm)) {
      const episode = standing(order);
      if (!episode) mistakes.push(`#${order} needs nobody`);
      else if (now - episode.noticedAt < SETTLE) mistakes.push(`#${order} has not settled`);
      else if (!episode.isNews) mistakes.push(`#${order} is no news`);
      else if (episode.mails.some((mail) => mail.to === to && mail.isCertain && mail.id !== id))
        mistakes.push(`${to} was mailed twice of #${order}`);
      episode?.mails.push({ to, id, isCertain });
    }
  }

  return {
    async apply(event: DigestEvent): Promise<void> {
      // Nothing happens at the very same time.
      now += 1_000;
      switch (event.type) {
        case 'read':
          return read(event.order, event.state);
        case 'wait':
          now += event.milliseconds;
          return;
        case 'run': {
          const servers = event.both ? [event.killedAt, null] : [event.killedAt];
          await Promise.all(servers.map((at) => run(event.failing, at)));
          return;
        }
        case 'backfill': {
          backfilled += 1;
          begin(String(backfilled), false);
          return put(String(backfilled), 'returning', now - 40 * DAY);
        }
        case 'turn':
          isOn = !isOn;
          await stores.scheduledReports.turn(shop, 'digest', isOn ? new Date(now + HOUR) : null);
          return;
        case 'send_now':
          await stores.scheduledReports.askFor(shop, 'digest', new Date(now));
      }
    },
    /** Nothing more happens, and everybody answers. */
    async settle(): Promise<void> {
      if (!isOn) await this.apply({ type: 'turn' });
      for (let turns = 0; turns < 12; turns += 1) {
        now += 7 * HOUR;
        await run(null, null);
      }
    },
    mistakes(): string[] {
      const missing = episodes
        .filter(({ isNews, endedAt }) => isNews && endedAt === null)
        .flatMap(({ order, mails }) =>
          RECIPIENTS.filter((to) => !mails.some((mail) => mail.to === to)).map(
            (to) => `${to} was never mailed of #${order}`,
          ),
        );
      return [...mistakes, ...missing];
    },
  };
}
