import { HOUR, MINUTE } from '../core/dates/durations.ts';
import { CHANNELS_TO_SHOPPERS, type NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { OccurrenceKind } from '../core/notices/occurrence.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { NoticeEnd, NoticeRecord, Outbox } from '../ports/outbox.ts';
import type { Stores } from '../stores/create-stores.ts';
import { FACTS } from '../stores/kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from '../stores/parcel-entry.fixtures.ts';
import { dispatchNotices, LEASE } from './dispatch-notices.ts';
import { URGENCY } from '../core/notices/urgency.ts';
import { toNoticeId } from './notice-id.ts';
import { TAKEN, type Answer, type HistoryEvent } from './notice-history.fixtures.ts';

const CHANNELS = ['webhook', 'mail'] as const satisfies NoticeChannelName[];

/** What an order that comes into a state has to say; nothing of one that waits, or moves. */
const KIND_OF: Partial<Record<ParcelState, OccurrenceKind>> = {
  attempt_failed: 'attempt_failed',
  returning: 'going_back',
  delivered: 'delivered',
};
const KINDS: OccurrenceKind[] = ['shipped', 'attempt_failed', 'going_back', 'delivered'];

/** A second attempt is on another day. */
const NEXT_ATTEMPT = 12 * HOUR;

/** How often each end may have reached the other side: twice only where nobody could know. */
const MOST_ARRIVALS: Readonly<Record<NoticeEnd, number>> = {
  sent: 2,
  withdrawn: 0,
  suppressed: 0,
  failed: 0,
  unknown: 2,
};

const HOUR_THERE = new Intl.DateTimeFormat('en-GB', {
  timeZone: FACTS.timeZone,
  hour: '2-digit',
  hourCycle: 'h23',
});

interface Arrival {
  at: number;
  orderId: string;
  channel: NoticeChannelName;
}

class Killed extends Error {}

/** A shop with two orders, told by two channels and two servers on one database; and what has to come of it. */
export async function createNoticeSimulation(stores: Stores, shopName: string) {
  const shop = aShop(shopName);
  let now = NOW.getTime();
  let flagVersion = 0;
  const entries = new Map<string, { state: ParcelState; entry: OrderEntry }>();
  const isOn = new Map<NoticeChannelName, boolean>();
  const expected: string[] = [];
  const counts = new Map<string, number>();
  const arrivals = new Map<string, Arrival[]>();
  const doubtful = new Set<string>();
  const stoppedAt = new Map<string, number>();
  /** Every try to hand a mail over, whatever came of it, the earliest first. */
  const triedMails: { at: number; orderId: string; id: string }[] = [];
  await stores.shops.saveFacts(shop, FACTS, NOW);
  for (const channel of CHANNELS) await turn(channel);

  async function turn(channel: NoticeChannelName): Promise<void> {
    const on = !isOn.get(channel);
    isOn.set(channel, on);
    if (on) await stores.noticeChannels.save(shop, channel, { kinds: KINDS, target: null });
    else await stores.noticeChannels.delete(shop, channel);
  }

  /** The rules, written once more in the simplest way. */
  function expectFrom(order: string, state: ParcelState): void {
    const before = entries.get(order);
    if (!before || before.entry.flagVersion !== flagVersion) return;
    const kinds: OccurrenceKind[] = [];
    if (before.state === 'waiting' && state !== 'waiting') kinds.push('shipped');
    const kind = KIND_OF[state];
    const passed = now - Date.parse(before.entry.order.readAt);
    const isNextAttempt = state === 'attempt_failed' && passed >= NEXT_ATTEMPT;
    if (kind && (before.state !== state || isNextAttempt)) kinds.push(kind);
    for (const one of kinds) {
      // It has left at the time of its shipment, which is a day ago later on.
      if (one === 'shipped' && now - Date.parse('2026-11-25T05:00:00Z') > 24 * HOUR) continue;
      const channels = CHANNELS.filter((channel) => isOn.get(channel));
      if (channels.length === 0) continue;
      const nth = (counts.get(`${order} ${one}`) ?? 0) + 1;
      counts.set(`${order} ${one}`, nth);
      expected.push(...channels.map((channel) => `${order} ${one} ${nth} ${channel}`));
    }
  }

  async function read(order: '1' | '2', state: ParcelState): Promise<void> {
    expectFrom(order, state);
    await put(order, state, parcelEntry(state, now - NOW.getTime(), order));
  }

  async function put(order: string, state: ParcelState, derived: OrderEntry): Promise<void> {
    const entry = { ...derived, flagVersion };
    entries.set(order, { state, entry });
    const result = await stores.keptOrders.put(shop, entry, new Date(now));
    if (result !== 'kept') throw new Error(result);
  }

  async function changeLimits(): Promise<void> {
    const saved = await stores.flagSettings.load(shop);
    await stores.flagSettings.save(shop, saved, new Date(now));
    flagVersion = saved.version + 1;
  }

  /** One server, with calls that fail from the one at which it is killed on: that call has run or not, as is even or odd. */
  async function dispatch(answers: readonly Answer[], killedAt: number | null): Promise<void> {
    let steps = 0;
    async function step<Result>(run: () => Promise<Result>): Promise<Result> {
      const isLast = killedAt !== null && steps >= killedAt;
      steps += 1;
      if (isLast && (steps > killedAt + 1 || killedAt % 2 === 0)) throw new Killed('killed');
      const result = await run();
      if (isLast) throw new Killed('killed');
      return result;
    }
    const outbox: Pick<Outbox, 'claim' | 'admit' | 'finish'> = {
      claim: (...call) => step(() => stores.outbox.claim(...call)),
      admit: (notice, at) =>
        step(async () => {
          const isAdmitted = await stores.outbox.admit(notice, at);
          const { channel, orderId } = notice;
          if (isAdmitted && channel === 'mail') {
            triedMails.push({ at: now, orderId, id: toNoticeId(notice) });
          }
          return isAdmitted;
        }),
      finish: (...call) => step(() => stores.outbox.finish(...call)),
    };
    let calls = 0;
    const channels = new Map(
      CHANNELS.map((channel) => [
        channel,
        (notice: Parameters<typeof toNoticeId>[0], id: string) =>
          step(async () => {
            const answer = answers[calls++ % answers.length] ?? TAKEN;
            if (killedAt !== null || answer.outcome.outcome === 'unanswered') doubtful.add(id);
            if (answer.arrives) {
              const { orderId } = notice;
              const all = arrivals.get(id) ?? [];
              arrivals.set(id, [...all, { at: now, orderId, channel }]);
            }
            return answer.outcome;
          }),
      ]),
    );
    const ports = {
      outbox,
      channels,
      now: () => new Date(now),
      random: () => 0.5,
      log: { warn() {} },
    };
    try {
      await dispatchNotices(ports, new AbortController().signal);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  async function mistakes(): Promise<string[]> {
    const records = await stores.outbox.latest(shop, 10_000);
    const found: string[] = [];
    const names = records.map(
      ({ orderId, kind, nth, channel }) => `${orderId} ${kind} ${nth} ${channel}`,
    );
    for (const one of names.filter((name) => !expected.includes(name)))
      found.push(`nobody did ${one}`);
    for (const one of expected.filter((name) => !names.includes(name)))
      found.push(`not told: ${one}`);
    const ids = new Set<string>();
    for (const record of records) {
      const id = toNoticeId(record);
      ids.add(id);
      const { end, kind, nth, channel, rule } = record;
      const times = arrivals.get(id)?.length ?? 0;
      const what = `${kind} ${nth} by ${channel}`;
      if (end === null) found.push(`${what} has not ended`);
      else if (times > MOST_ARRIVALS[end]) found.push(`${what}, ${end}, arrived ${times} times`);
      if (end === 'sent' && times === 0) found.push(`${what} was never sent`);
      if (times > 1 && !doubtful.has(id)) found.push(`${what} arrived twice without a doubt`);
      if ((end === 'suppressed') !== (rule !== null)) found.push(`${what}, ${end}, by ${rule}`);
    }
    if (ids.size !== records.length) found.push('two have one id');
    for (const id of arrivals.keys()) if (!ids.has(id)) found.push('something unwritten was sent');
    return [...found, ...tooSoon(), ...untimely(), ...lessUrgent(records)];
  }

  /** Mails by night, or after the shopper wanted no more of them. */
  function untimely(): string[] {
    const mails = [...arrivals.values()].flat().filter(({ channel }) => channel === 'mail');
    return mails.flatMap(({ at, orderId }) => {
      const hour = Number(HOUR_THERE.format(at));
      return [
        ...(hour < 8 || hour >= 21 ? [`order ${orderId} told its shopper at ${hour}:00`] : []),
        ...(at > (stoppedAt.get(orderId) ?? Infinity) ? [`order ${orderId} was stopped`] : []),
      ];
    });
  }

  /** What was kept back by a mail that was sent though it is less urgent. */
  function lessUrgent(records: readonly NoticeRecord[]): string[] {
    const mails = records.filter(({ channel }) => channel === 'mail');
    return mails.flatMap((sent) => {
      const id = toNoticeId(sent);
      const at = triedMails.find((tried) => tried.id === id)?.at;
      if (at === undefined || !arrivals.has(id)) return [];
      return mails
        .filter(({ orderId, rule }) => orderId === sent.orderId && rule === 'recent_message')
        .filter(({ kind, writtenAt }) => URGENCY[kind] < URGENCY[sent.kind] && +writtenAt < at)
        .filter(
          ({ orderId, writtenAt }) =>
            !triedMails.some(
              (tried) =>
                tried.orderId === orderId &&
                tried.id !== id &&
                tried.at <= at &&
                tried.at >= +writtenAt - 12 * HOUR,
            ),
        )
        .map(({ kind }) => `${kind} was kept back for ${sent.kind}`);
    });
  }

  /** Whom an order has written to twice within twelve hours, but to repeat one message. */
  function tooSoon(): string[] {
    const first = [...arrivals.values()].flatMap(([one]) => one ?? []);
    const mails = first.filter(({ channel }) => CHANNELS_TO_SHOPPERS.includes(channel));
    return mails.flatMap((one) =>
      mails
        .filter((other) => other.orderId === one.orderId && other.at > one.at)
        .filter((other) => other.at - one.at < 12 * HOUR)
        .map(() => `order ${one.orderId} told its shopper twice`),
    );
  }

  return {
    async apply(event: HistoryEvent): Promise<void> {
      // Nothing happens at the very same time.
      now += 1_000;
      switch (event.type) {
        case 'read':
          return read(event.order, event.state);
        case 'read_again': {
          const last = entries.get(event.order);
          return last && put(event.order, last.state, last.entry);
        }
        case 'wait':
          now += event.milliseconds;
          return;
        case 'dispatch': {
          const { answers, killedAt, both } = event;
          const servers = both ? [killedAt, null] : [killedAt];
          await Promise.all(servers.map((at) => dispatch(answers, at)));
          return;
        }
        case 'switch':
          return turn(event.channel);
        case 'stop':
          await stores.mailStops.add(shop, event.order, new Date(now));
          if (entries.has(event.order) && !stoppedAt.has(event.order)) {
            stoppedAt.set(event.order, now);
          }
          return;
        case 'mute': {
          const deliveries = [{ orderId: event.order, deliveryId: `7${event.order}` }];
          await stores.muteDeliveries(shop, deliveries, event.muted);
          return;
        }
        case 'change_limits':
          return changeLimits();
      }
    },
    /** Nothing more happens, and everybody answers. */
    async settle(): Promise<void> {
      for (let turns = 0; turns < 30; turns += 1) {
        now += HOUR + LEASE + MINUTE;
        await dispatch([TAKEN], null);
      }
    },
    mistakes,
  };
}
