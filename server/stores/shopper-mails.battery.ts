import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { OCCURRENCE_KINDS } from '../core/notices/occurrence.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { Attempt, ClaimedNotice } from '../ports/outbox.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { FACTS } from './kept-orders.fixtures.ts';
import { parcelEntry } from './parcel-entry.fixtures.ts';

const ON = { kinds: OCCURRENCE_KINDS, target: null };

/** It is 14:05 where the orders go: in hours, when the night begins and ends there. */
const NIGHT = 7;
const MORNING = 18;

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

async function put({ keptOrders }: Stores, ...entries: OrderEntry[]): Promise<void> {
  for (const entry of entries) {
    expect(await keptOrders.put(aShop(), entry, new Date(entry.order.readAt))).toBe('kept');
  }
}

/** Has one parcel of an order come back while another one could not be handed over. */
function twoTroubles(at: number): OrderEntry {
  const [failed, returning] = [parcelEntry('attempt_failed', at), parcelEntry('returning', at)];
  const [other] = returning.deliveries;
  if (!other) throw new Error('no delivery');
  return { ...failed, deliveries: [...failed.deliveries, { ...other, id: '99' }] };
}

function claim({ outbox }: Stores, at: number): Promise<ClaimedNotice[]> {
  return outbox.claim(after(at), after(at + MINUTE), 100, ['mail']);
}

/** Sends what is due then, and may be sent. */
async function send(
  stores: Stores,
  at: number,
  attempt: Attempt = { kind: 'sent' },
): Promise<string[]> {
  const sent = [];
  for (const notice of await claim(stores, at)) {
    if (!(await stores.outbox.admit(notice, after(at)))) continue;
    sent.push(notice.kind);
    await stores.outbox.finish(notice, attempt, after(at));
  }
  return sent;
}

async function ends({ outbox }: Stores): Promise<string[]> {
  const records = await outbox.latest(aShop(), 100);
  return records.map(({ kind, end, rule }) => [kind, end ?? 'due', rule ?? ''].join(' ').trim());
}

/**
 * What every outbox and every store of marks has to do for shoppers.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function shopperMailsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  async function openShop(): Promise<TwoServers> {
    const servers = await openTwo();
    await servers.one.shops.saveFacts(aShop(), FACTS, NOW);
    await servers.one.noticeChannels.save(aShop(), 'mail', ON);
    return servers;
  }

  describe(`${name}, for mails to shoppers`, () => {
    it('lets the night pass on the shopper’s own clock, and loses nothing by it', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', NIGHT * HOUR));
      expect(await send(other, (MORNING - 0.2) * HOUR)).toEqual([]);
      expect(await send(other, MORNING * HOUR)).toEqual(['attempt_failed']);
    });

    it('lets the night pass for what was not sent by day, also when it is a day old by then', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      await put(one, parcelEntry('in_transit', 0, '2'), parcelEntry('returning', 6.5 * HOUR, '2'));
      expect(await send(one, NIGHT * HOUR)).toEqual([]);
      expect(await send(other, (NIGHT + 9) * HOUR)).toEqual([]);
      expect(await send(other, 24.2 * HOUR)).toEqual(['going_back']);
      expect(await ends(one)).toEqual(['going_back sent', 'attempt_failed suppressed too_late']);
    });

    it('tells the most urgent of two, and the other one only where that is not told', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), twoTroubles(1));
      const both = await claim(one, HOUR);
      const back = both.find(({ kind }) => kind === 'going_back');
      const failed = both.find(({ kind }) => kind === 'attempt_failed');
      if (!back || !failed) throw new Error('not both');
      expect(await one.outbox.admit(failed, after(HOUR))).toBe(true);
      expect(await other.outbox.admit(back, after(HOUR)), 'it is being sent').toBe(false);
      const refused: Attempt = { kind: 'failed', problem: 'address_refused', isOfChannel: false };
      await one.outbox.finish(failed, refused, after(HOUR));
      expect(await send(other, 1.2 * HOUR)).toEqual(['going_back']);
      expect(await one.noticeChannels.load(aShop(), 'mail')).toMatchObject({ trouble: null });
    });

    it('tells nothing else when the most urgent has been told', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), twoTroubles(1));
      const both = (await claim(one, HOUR)).toSorted((a, b) => b.kind.localeCompare(a.kind));
      expect(both.map(({ kind }) => kind)).toEqual(['shipped', 'going_back', 'attempt_failed']);
      const admitted = [];
      for (const notice of both) admitted.push(await one.outbox.admit(notice, after(HOUR)));
      expect(admitted).toEqual([false, false, true]);
      expect(await send(other, 2 * HOUR), 'its server is killed').toEqual(['attempt_failed']);
      expect(await send(other, 2.5 * HOUR)).toEqual([]);
      expect((await ends(one)).toSorted()).toEqual([
        'attempt_failed sent',
        'going_back suppressed recent_message',
        'shipped suppressed recent_message',
      ]);
    });

    it('keeps back what a rule of the channel keeps back, and lets the others go on', async () => {
      const { one } = await openShop();
      await put(one, parcelEntry('in_transit'), parcelEntry('in_transit', 0, '2'));
      await put(one, parcelEntry('attempt_failed', 1));
      expect(await send(one, HOUR, { kind: 'kept_back', rule: 'no_address' })).toHaveLength(1);
      await put(one, parcelEntry('returning', 1.1 * HOUR));
      const full: Attempt = {
        kind: 'again',
        problem: 'busy',
        dueAt: after(2 * HOUR),
        restUntil: null,
      };
      expect(await send(one, 1.5 * HOUR, full), 'nobody was told before').toEqual(['going_back']);
      await put(one, parcelEntry('delivered', 1.4 * HOUR, '2'));
      expect(await send(one, 1.6 * HOUR), 'no rest').toEqual(['delivered']);
      expect(await send(one, 2 * HOUR, { kind: 'withdrawn' })).toEqual(['going_back']);
      expect((await ends(one)).toSorted()).toEqual([
        'attempt_failed suppressed no_address',
        'delivered sent',
        'going_back withdrawn',
      ]);
    });

    it('tells nothing of a kind that the merchant wants no more, nor of a muted delivery', async () => {
      const { one, other } = await openShop();
      for (const id of ['1', '2']) {
        await put(one, parcelEntry('in_transit', 0, id), parcelEntry('attempt_failed', 1, id));
      }
      await other.muteDeliveries(aShop(), [{ orderId: '2', deliveryId: '72' }], true);
      await other.noticeChannels.save(aShop(), 'mail', { ...ON, kinds: ['attempt_failed'] });
      await put(one, parcelEntry('in_transit', 0, '3'), parcelEntry('attempt_failed', 1, '3'));
      await other.muteDeliveries(aShop(), [{ orderId: '1', deliveryId: '71' }], true);
      expect(await send(one, HOUR)).toEqual(['attempt_failed']);
      await put(one, parcelEntry('attempt_failed', 20 * HOUR, '3'));
      await other.noticeChannels.save(aShop(), 'mail', { ...ON, kinds: ['late'] });
      expect(await send(one, 21 * HOUR)).toEqual([]);
      expect((await ends(one)).toSorted()).toEqual([
        'attempt_failed sent',
        'attempt_failed suppressed channel_off',
        'attempt_failed suppressed muted',
        'attempt_failed suppressed muted',
      ]);
    });

    it('stops all mails of a shop that has more of them in an hour than any shop has', async () => {
      const { one, other, db } = await openShop();
      const began = Math.floor(after(HOUR).getTime() / HOUR) * HOUR;
      const almost = { hour_began_at: began, hour_count: NOTICE_LIMITS.anHour - 1 };
      await db.updateTable('notice_channels').set(almost).execute();
      for (const id of ['1', '2', '3']) await put(one, parcelEntry('in_transit', 0, id));
      for (const id of ['1', '2', '3']) await put(one, parcelEntry('attempt_failed', 1, id));
      expect(await send(other, HOUR)).toEqual(['attempt_failed']);
      const kept = 'attempt_failed suppressed hourly_limit';
      expect((await ends(one)).toSorted()).toEqual(['attempt_failed sent', kept, kept]);
      const channel = await one.noticeChannels.load(aShop(), 'mail');
      expect(channel?.stopped?.by).toBe('hourly_limit');
    });

    it('stops no mails of a shop because our own mail server has failed for a week', async () => {
      const { one } = await openShop();
      const failed: Attempt = { kind: 'failed', problem: 'login_refused', isOfChannel: true };
      for (const day of [0, 7]) {
        const at = day * DAY;
        await put(one, parcelEntry('in_transit', at), parcelEntry('attempt_failed', at + 1));
        expect(await send(one, at + HOUR, failed)).toEqual(['attempt_failed']);
      }
      expect(await one.noticeChannels.load(aShop(), 'mail')).toMatchObject({
        stopped: null,
        trouble: { problem: 'login_refused', since: after(HOUR) },
      });
    });

    it('tells nothing of an order whose shopper wants no more, on any server', async () => {
      const { one, other } = await openShop();
      await put(one, parcelEntry('in_transit'), parcelEntry('attempt_failed', 1));
      await put(one, parcelEntry('in_transit', 0, '2'), parcelEntry('attempt_failed', 1, '2'));
      await other.mailStops.add(aShop(), '1', after(MINUTE));
      await one.mailStops.add(aShop(), '1', after(2 * MINUTE));
      await one.mailStops.add(aShop('other'), '2', after(MINUTE));
      expect(await one.mailStops.has(aShop(), '1')).toBe(true);
      expect(await one.mailStops.has(aShop(), '2')).toBe(false);
      expect(await send(one, HOUR)).toHaveLength(1);
      expect(await ends(other)).toContain('attempt_failed suppressed shopper_stopped');
    });

    it('forgets a mark with its order, and marks none that is not kept', async () => {
      const { one, other } = await openShop();
      const ids = ['1', '2', '3', '4', '5'];
      for (const id of ids.slice(0, 4)) await put(one, parcelEntry('in_transit', 0, id));
      for (const id of ids) await one.mailStops.add(aShop(), id, NOW);
      const left = async (): Promise<string[]> => {
        const marks = await Promise.all(ids.map((id) => other.mailStops.has(aShop(), id)));
        return ids.filter((_, index) => marks[index]);
      };
      expect(await left()).toEqual(['1', '2', '3', '4']);
      await one.keptOrders.redact(aShop(), { orderIds: ['1'], contacts: [] }, after(DAY));
      await one.keptOrders.delete(aShop(), ['2']);
      expect(await left()).toEqual(['3', '4']);
      await one.keptOrders.forget(after(400 * DAY), 1, LONGEST_RETENTION);
      expect(await left()).toHaveLength(1);
      await one.shops.leave(aShop(), after(HOUR));
      expect(await left()).toEqual([]);
    });
  });
}
