import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { OCCURRENCE_KINDS } from '../core/notices/occurrence.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { Attempt, ClaimedNotice, NoticeRecord } from '../ports/outbox.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { FACTS } from './kept-orders.fixtures.ts';
import { parcelEntry } from './parcel-entry.fixtures.ts';

const ON = { kinds: OCCURRENCE_KINDS, target: 'canary-target' };
const SENT: Attempt = { kind: 'sent' };
const UNANSWERED: Attempt = { kind: 'unanswered', problem: 'unreachable', dueAt: after(HOUR) };
/** When what was written now is settled. */
const SETTLED = NOTICE_LIMITS.settle;

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

async function put({ keptOrders }: Stores, ...entries: OrderEntry[]): Promise<void> {
  for (const entry of entries) {
    const at = new Date(entry.order.readAt);
    expect(await keptOrders.put(aShop(), entry, at)).toBe('kept');
  }
}

function claim({ outbox }: Stores, at: number, limit = 100): Promise<ClaimedNotice[]> {
  return outbox.claim(after(at), after(at + MINUTE), limit, ['webhook', 'mail']);
}

async function claimOne(stores: Stores, at: number): Promise<ClaimedNotice> {
  const [one, ...others] = await claim(stores, at);
  if (!one || others.length > 0) throw new Error(`${others.length} others, or none`);
  return one;
}

async function states({ outbox }: Stores, shop = aShop()): Promise<string[]> {
  return (await outbox.latest(shop, 1_000)).map(toText).toSorted();
}

function toText({ kind, nth, end, rule }: NoticeRecord): string {
  return [kind, nth, end ?? 'due', ...(rule ? [rule] : [])].join(' ');
}

/** Sends what is due then. @returns by which channels. */
async function send(stores: Stores, at: number): Promise<string[]> {
  const sent = [];
  for (const notice of await claim(stores, at)) {
    if (!(await stores.outbox.admit(notice, after(at)))) continue;
    sent.push(notice.channel);
    await stores.outbox.finish(notice, SENT, after(at));
  }
  return sent.toSorted();
}

/**
 * What every outbox has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function outboxBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  async function openShop(...channels: NoticeChannelName[]): Promise<TwoServers> {
    const servers = await openTwo();
    for (const shop of [aShop(), aShop('other')]) {
      await servers.one.shops.saveFacts(shop, FACTS, NOW);
      for (const channel of channels) await servers.one.noticeChannels.save(shop, channel, ON);
    }
    return servers;
  }

  describe(`${name}, as an outbox`, () => {
    it('has nothing written to it for a shop that has turned no channel on', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', HOUR));
      expect(await states(other)).toEqual([]);
    });

    it('has word of each transition, counted, for the kinds that a channel wants', async () => {
      const { one, other } = await openShop('webhook');
      await one.noticeChannels.save(aShop(), 'flow', { kinds: ['going_back'], target: null });
      await put(one, parcelEntry('waiting'));
      expect(await states(one), 'at first sight').toEqual([]);
      await put(one, parcelEntry('in_transit', MINUTE));
      await put(one, parcelEntry('attempt_failed', HOUR), parcelEntry('attempt_failed', 2 * HOUR));
      expect(await states(other)).toEqual(['attempt_failed 1 due', 'shipped 1 due']);
      await put(one, parcelEntry('in_transit', 3 * HOUR), parcelEntry('attempt_failed', 4 * HOUR));
      await put(one, parcelEntry('returning', 5 * HOUR));
      expect(await states(other)).toEqual([
        'attempt_failed 1 withdrawn',
        'attempt_failed 2 withdrawn',
        'going_back 1 due',
        'going_back 1 due',
        'shipped 1 due',
      ]);
      const [last] = await other.outbox.latest(aShop(), 1);
      expect(last).toMatchObject({
        orderId: '1',
        orderName: '#1',
        deliveryId: '71',
        country: 'NL',
        happenedAt: after(5 * HOUR - MINUTE),
        writtenAt: after(5 * HOUR),
      });
    });

    it('lists what was written last by one channel, whatever the others have to say', async () => {
      const { one, other } = await openShop('webhook', 'mail');
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      const channelsOf = async (channel?: NoticeChannelName): Promise<string[]> =>
        (await other.outbox.latest(aShop(), 10, channel)).map((notice) => notice.channel);
      expect((await channelsOf()).toSorted()).toEqual(['mail', 'webhook']);
      expect(await channelsOf('mail')).toEqual(['mail']);
      expect(await channelsOf('flow')).toEqual([]);
    });

    it('says nothing of orders that other rules are applied to', async () => {
      const { one, db } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'));
      await db.updateTable('deliveries').set({ rules: '0' }).execute();
      await put(one, parcelEntry('attempt_failed', HOUR));
      expect(await states(one)).toEqual([]);
      await put(one, parcelEntry('returning', 2 * HOUR));
      expect(await states(one)).toEqual(['going_back 1 due']);
    });

    it('gives what has settled to one server, and to another after its lease', async () => {
      const { one, other } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      expect(await claim(one, SETTLED)).toEqual([]);
      const both = await Promise.all([claim(one, SETTLED + 1), claim(other, SETTLED + 1)]);
      expect(both.flat()).toHaveLength(1);
      expect(await claim(other, SETTLED + MINUTE)).toEqual([]);
      const again = await claimOne(other, SETTLED + MINUTE + 1);
      expect(await other.outbox.admit(again, after(SETTLED + MINUTE + 1))).toBe(true);
      const [first] = both.flat();
      if (!first) throw new Error('nobody has it');
      expect(await one.outbox.admit(first, after(SETTLED + MINUTE + 1)), 'its lease ended').toBe(
        false,
      );
      await one.outbox.finish(first, SENT, after(SETTLED + MINUTE + 2));
      expect(await states(one)).toEqual(['attempt_failed 1 due']);
      await other.outbox.finish(again, SENT, after(SETTLED + MINUTE + 3));
      expect(await states(one)).toEqual(['attempt_failed 1 sent']);
      expect(await claim(one, DAY)).toEqual([]);
      const channel = await one.noticeChannels.load(aShop(), 'webhook');
      expect(channel?.lastSentAt).toEqual(after(SETTLED + MINUTE + 3));
    });

    it('withdraws what resolves while it waits, also after an attempt, and not what is being sent', async () => {
      const { one, other } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', MINUTE));
      await put(one, parcelEntry('in_transit', 2 * MINUTE));
      expect(await states(one)).toEqual(['attempt_failed 1 withdrawn']);
      await put(one, parcelEntry('attempt_failed', 3 * MINUTE));
      const claimed = await claimOne(one, HOUR);
      expect(await one.outbox.admit(claimed, after(HOUR))).toBe(true);
      await put(other, parcelEntry('in_transit', HOUR + 1));
      const again: Attempt = {
        kind: 'again',
        problem: 'refused',
        dueAt: after(2 * HOUR),
        restUntil: after(2 * HOUR),
      };
      await one.outbox.finish(claimed, again, after(HOUR + 2));
      expect(await states(one)).toContain('attempt_failed 2 due');
      await put(other, parcelEntry('delivered', HOUR + 3));
      expect(await states(one)).toEqual([
        'attempt_failed 1 withdrawn',
        'attempt_failed 2 withdrawn',
        'delivered 1 due',
      ]);
    });

    it('lets a channel rest until its time, and no other', async () => {
      const { one } = await openShop('webhook', 'mail');
      await put(one, parcelEntry('in_transit'), parcelEntry('in_transit', 0, '2'));
      await put(one, parcelEntry('attempt_failed', 1), parcelEntry('delivered', 2, '2'));
      const first = (await claim(one, HOUR)).find(({ channel }) => channel === 'webhook');
      if (!first) throw new Error('nothing is due');
      await one.outbox.admit(first, after(HOUR));
      const [dueAt, restUntil] = [after(3 * HOUR), after(4 * HOUR)];
      const again: Attempt = { kind: 'again', problem: 'unreachable', dueAt, restUntil };
      await one.outbox.finish(first, again, after(HOUR));
      const channels = async (at: number): Promise<string[]> =>
        (await claim(one, at)).map(({ channel }) => channel);
      expect(new Set(await channels(2 * HOUR))).toEqual(new Set(['mail']));
      expect(await channels(4 * HOUR)).toContain('webhook');
      expect(await one.noticeChannels.load(aShop(), 'webhook')).toMatchObject({
        trouble: { problem: 'unreachable', at: after(HOUR), since: after(HOUR) },
        stopped: null,
      });
    });

    it('repeats once what may have arrived, and then does not know', async () => {
      const { one, other } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      const first = await claimOne(one, HOUR);
      await one.outbox.admit(first, after(HOUR));
      await one.outbox.finish(first, UNANSWERED, after(HOUR));
      await put(one, parcelEntry('in_transit', HOUR));
      expect(await states(one), 'nobody can withdraw it').toEqual(['attempt_failed 1 due']);
      const second = await claimOne(other, 2 * HOUR);
      expect(await other.outbox.admit(second, after(2 * HOUR))).toBe(true);
      // Its server is killed.
      const third = await claimOne(one, 2 * HOUR + MINUTE + 1);
      expect(await one.outbox.admit(third, after(2 * HOUR + MINUTE + 1))).toBe(false);
      expect(await states(one)).toEqual(['attempt_failed 1 unknown']);
    });

    it('sends nothing that is a day old', async () => {
      const { one } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('in_transit', 0, '2'));
      await put(one, parcelEntry('attempt_failed', 1), parcelEntry('delivered', 1, '2'));
      const [tried, ...others] = await claim(one, HOUR);
      if (!tried) throw new Error('nothing is due');
      await one.outbox.admit(tried, after(HOUR));
      const dueAt = after(2 * HOUR);
      const again: Attempt = { kind: 'again', problem: 'refused', dueAt, restUntil: dueAt };
      await one.outbox.finish(tried, again, after(HOUR));
      expect(others).toHaveLength(1);
      for (const late of await claim(one, DAY)) {
        expect(await one.outbox.admit(late, after(DAY))).toBe(false);
      }
      expect((await states(one)).map((text) => text.replace(/^\w+ /, ''))).toEqual([
        '1 failed',
        '1 suppressed too_late',
      ]);
    });

    it('lets an order speak to its shopper once in twelve hours, whatever the merchant is told', async () => {
      const { one, other } = await openShop('webhook', 'mail');
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      expect(await send(one, HOUR)).toEqual(['mail', 'webhook']);
      await put(one, parcelEntry('returning', 2 * HOUR));
      expect(await send(other, 3 * HOUR)).toEqual(['webhook']);
      expect(await states(one)).toContain('going_back 1 suppressed recent_message');
      await put(one, parcelEntry('delivered', 13 * HOUR + 1));
      expect(await send(other, 14 * HOUR), 'at night').toEqual(['webhook']);
      expect(await send(other, 19 * HOUR)).toEqual(['mail']);
    });

    it('stops a channel that has more to say in an hour than any shop has', async () => {
      const { one, other, db } = await openShop('webhook');
      const began = Math.floor(after(HOUR).getTime() / HOUR) * HOUR;
      const almost = { hour_began_at: began, hour_count: NOTICE_LIMITS.anHour - 1 };
      await db.updateTable('notice_channels').set(almost).where('shop', '=', aShop()).execute();
      for (const id of ['1', '2', '3']) await put(one, parcelEntry('in_transit', 0, id));
      for (const id of ['1', '2', '3']) await put(one, parcelEntry('delivered', 1, id));
      const notices = await claim(one, HOUR);
      const admitted = await Promise.all(
        notices.map((notice, index) => (index % 2 ? one : other).outbox.admit(notice, after(HOUR))),
      );
      expect(admitted.filter(Boolean)).toHaveLength(1);
      const lucky = notices.find((_, index) => admitted[index]);
      if (lucky) await one.outbox.finish(lucky, SENT, after(HOUR));
      const kept = 'delivered 1 suppressed hourly_limit';
      expect(await states(one)).toEqual(['delivered 1 sent', kept, kept]);
      expect((await other.noticeChannels.load(aShop(), 'webhook'))?.stopped).toEqual({
        by: 'hourly_limit',
        at: after(HOUR),
      });
      await put(one, parcelEntry('delivered', HOUR, '1'), parcelEntry('in_transit', HOUR, '2'));
      expect(await states(one), 'nothing more is written').toHaveLength(3);
      await one.noticeChannels.save(aShop(), 'webhook', ON);
      await put(one, parcelEntry('delivered', 2 * HOUR, '2'));
      expect(await states(one)).toContain('delivered 2 due');
    });

    it('stops a channel that is gone, or has failed for five days, and keeps back the rest', async () => {
      const { one } = await openShop('webhook');
      for (const id of ['1', '2']) await put(one, parcelEntry('in_transit', 0, id));
      for (const id of ['1', '2']) await put(one, parcelEntry('delivered', 1, id));
      const [first] = await claim(one, HOUR);
      if (!first) throw new Error('nothing is due');
      await one.outbox.admit(first, after(HOUR));
      await one.outbox.finish(first, { kind: 'stop', stop: 'gone', problem: 'gone' }, after(HOUR));
      expect(await states(one)).toEqual([
        'delivered 1 failed',
        'delivered 1 suppressed channel_off',
      ]);
      await one.noticeChannels.save(aShop(), 'webhook', ON);
      for (const day of [1, 5.5, 6.1]) {
        const at = day * DAY;
        await put(
          one,
          parcelEntry('in_transit', at - 2 * HOUR),
          parcelEntry('delivered', at - HOUR),
        );
        const notice = await claimOne(one, at);
        await one.outbox.admit(notice, after(at));
        await one.outbox.finish(
          notice,
          { kind: 'failed', problem: 'unreachable', isOfChannel: true },
          after(at),
        );
        const stopped = (await one.noticeChannels.load(aShop(), 'webhook'))?.stopped?.by;
        expect(stopped).toBe(day > 6 ? 'failing' : undefined);
      }
    });

    it('gives each stop to one server, to another after its lease, and none that was answered', async () => {
      const { one, other } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('delivered', 1));
      const notice = await claimOne(one, HOUR);
      await one.outbox.admit(notice, after(HOUR));
      const gone = { kind: 'stop', stop: 'gone', problem: 'gone' } as const;
      await one.outbox.finish(notice, gone, after(HOUR));
      const claimStops = ({ channelStops }: Stores, at: number) =>
        channelStops.claim(after(at), after(at + MINUTE), 10);
      const claims = await Promise.all([one, other, one].map((each) => claimStops(each, HOUR)));
      const [stop, ...more] = claims.flat();
      expect(stop).toMatchObject({
        shop: aShop(),
        channel: 'webhook',
        by: 'gone',
        at: after(HOUR),
      });
      expect(more).toEqual([]);
      const [again] = await claimStops(other, HOUR + MINUTE);
      if (!stop || !again) throw new Error('it is not claimed again');
      await one.channelStops.finish(stop, null);
      await other.channelStops.finish(again, after(3 * HOUR));
      expect(await claimStops(one, 2 * HOUR)).toEqual([]);
      const [third] = await claimStops(one, 3 * HOUR);
      if (third) await one.channelStops.finish(third, null);
      expect(await other.channelStops.list(aShop())).toEqual(['webhook']);
      expect(await other.channelStops.list(aShop('other'))).toEqual([]);
      expect([third?.by, ...(await claimStops(one, 4 * HOUR))]).toEqual(['gone']);
    });

    it('counts what is due by channel, and the channels that have stopped', async () => {
      const { one, other } = await openShop('webhook', 'mail');
      await put(one, parcelEntry('in_transit'), parcelEntry('delivered', 1));
      expect(await other.readNoticeBacklog(NOW)).toEqual({ due: [], stopped: [] });
      const { due } = await other.readNoticeBacklog(after(HOUR));
      const oldestAt = after(1 + SETTLED);
      expect(due.toSorted((a, b) => (a.channel < b.channel ? -1 : 1))).toEqual([
        { channel: 'mail', count: 1, oldestAt },
        { channel: 'webhook', count: 1, oldestAt },
      ]);
      const gone = { kind: 'stop', stop: 'gone', problem: 'gone' } as const;
      for (const notice of await claim(one, HOUR)) {
        await one.outbox.admit(notice, after(HOUR));
        if (notice.channel === 'webhook') await one.outbox.finish(notice, gone, after(HOUR));
      }
      expect(await other.readNoticeBacklog(after(HOUR))).toEqual({
        due: [],
        stopped: [{ channel: 'webhook', by: 'gone', shops: 1 }],
      });
    });

    it('keeps back what is to be sent by a channel that is turned off', async () => {
      const { one, other } = await openShop('webhook');
      await put(one, parcelEntry('in_transit'), parcelEntry('delivered', 1));
      await other.noticeChannels.delete(aShop(), 'webhook');
      expect(await states(one)).toEqual(['delivered 1 suppressed channel_off']);
      expect(await one.noticeChannels.load(aShop(), 'webhook')).toBeNull();
      expect(await one.noticeChannels.load(aShop('other'), 'webhook')).not.toBeNull();
    });

    it('forgets with its order, with a redaction, and with the shop', async () => {
      const { one, other } = await openShop('webhook');
      const ids = ['1', '2', '3', '4'];
      for (const id of ids) await put(one, parcelEntry('in_transit', 0, id));
      for (const id of ids) await put(one, parcelEntry('delivered', 1, id));
      const left = async (): Promise<string[]> =>
        (await other.outbox.latest(aShop(), 10)).map(({ orderId }) => orderId).toSorted();
      await one.keptOrders.redact(aShop(), { orderIds: ['1'], contacts: [] }, after(DAY));
      expect(await left()).toEqual(['2', '3', '4']);
      await one.keptOrders.delete(aShop(), ['2']);
      expect(await left()).toEqual(['3', '4']);
      await one.keptOrders.forget(after(400 * DAY), 1, LONGEST_RETENTION);
      expect(await left()).toHaveLength(1);
      await one.shops.leave(aShop(), after(HOUR));
      expect(await left()).toEqual([]);
      expect(await one.noticeChannels.load(aShop(), 'webhook'), 'a setting').not.toBeNull();
      await one.deleteAllButSession(aShop());
      expect(await one.noticeChannels.load(aShop(), 'webhook')).toBeNull();
      expect(await one.noticeChannels.load(aShop('other'), 'webhook')).not.toBeNull();
    });
  });
}
