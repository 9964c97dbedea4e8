import { describe, expect, it } from 'vitest';
import type { WishChoice } from '../contract.ts';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { OCCURRENCE_KINDS, type OccurrenceKind } from '../core/notices/occurrence.ts';
import { WISHED_KINDS } from '../core/notices/wished-kinds.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { FACTS, JANE } from './kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from './parcel-entry.fixtures.ts';

const OFF = { kinds: [], target: null } as const;

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

/** Puts an order of Jane's, as it is read so many milliseconds after now. */
async function put(
  { keptOrders, contactsOf }: Stores,
  state: ParcelState,
  at = 0,
  more: Partial<OrderEntry> = {},
): Promise<void> {
  const entry = { ...parcelEntry(state, at), contact: contactsOf(aShop(), JANE)[0], ...more };
  expect(await keptOrders.put(aShop(), entry, after(at))).toBe('kept');
}

async function written({ outbox }: Stores): Promise<string[]> {
  return (await outbox.latest(aShop(), 100))
    .map(({ channel, kind, end, rule }) =>
      [channel, kind, end ?? 'due', rule ?? ''].join(' ').trim(),
    )
    .toSorted();
}

/** What is sent of the order when all of it is due. */
async function send({ outbox }: Stores, at: number): Promise<string[]> {
  const sent: string[] = [];
  for (const notice of await outbox.claim(after(at), after(at + MINUTE), 100, ['mail'])) {
    if (!(await outbox.admit(notice, after(at)))) continue;
    sent.push(notice.kind);
    await outbox.finish(notice, { kind: 'sent' }, after(at));
  }
  return sent;
}

const save = ({ orderWishes }: Stores, choice: WishChoice): Promise<WishChoice | null> =>
  orderWishes.save(aShop(), '1', choice, NOW);
const load = ({ orderWishes }: Stores): Promise<WishChoice | null> =>
  orderWishes.load(aShop(), '1');

/**
 * What every store of wishes has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function orderWishesBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  /** A shop that sends mails of no kind, with one parcel under way. */
  async function openShop(kinds: readonly OccurrenceKind[] = []): Promise<TwoServers> {
    const servers = await openTwo();
    await servers.one.shops.saveFacts(aShop(), FACTS, NOW);
    await servers.one.noticeChannels.save(aShop(), 'mail', { kinds, target: null });
    await put(servers.one, 'in_transit');
    return servers;
  }

  describe(`${name}, for wishes`, () => {
    it('lets a shopper choose, choose again and end it, as every server sees', async () => {
      const { one, other } = await openShop();
      expect(await load(other)).toBe('none');
      for (const choice of ['all', 'problems', 'none', 'all'] as const) {
        expect(await save(one, choice)).toBe(choice);
        expect(await load(other)).toBe(choice);
      }
      expect(await other.orderWishes.find(aShop(), '1')).toEqual({ wish: 'all', madeAt: NOW });
    });

    it.each<[string, (stores: Stores) => Promise<void>]>([
      ['is not kept', ({ keptOrders }) => keptOrders.delete(aShop(), ['1'])],
      ['has no e-mail address', (stores) => put(stores, 'in_transit', 1, { contact: null })],
      ['has arrived', (stores) => put(stores, 'delivered', 1)],
      [
        'is of a shop without mails',
        ({ noticeChannels }) => noticeChannels.delete(aShop(), 'mail'),
      ],
      [
        'is of a shop that takes no wishes',
        ({ noticeChannels }) =>
          noticeChannels.save(aShop(), 'mail', { ...OFF, takesWishes: false }),
      ],
    ])('has nothing to choose, and writes nothing, for an order that %s', async (_, change) => {
      const { one } = await openShop();
      await change(one);
      expect(await load(one)).toBeNull();
      expect(await save(one, 'all')).toBeNull();
      expect(await one.orderWishes.find(aShop(), '1')).toBeNull();
    });

    it('has word written by mail of what the shop did not choose', async () => {
      const { one, other } = await openShop();
      await one.noticeChannels.save(aShop(), 'webhook', { kinds: ['delivered'], target: 'x' });
      await save(one, 'all');
      await put(other, 'attempt_failed', HOUR);
      expect(await written(one)).toEqual(['mail attempt_failed due']);
      expect(await send(other, HOUR + NOTICE_LIMITS.settle)).toEqual(['attempt_failed']);
    });

    it.each(['all', 'problems'] as const)('has word of each kind as %s has it', async (choice) => {
      const { one } = await openShop();
      await save(one, choice);
      await put(one, 'attempt_failed', HOUR);
      await put(one, 'delivered', 2 * HOUR);
      const kinds = (await one.outbox.latest(aShop(), 9)).map(({ kind }) => kind);
      const both = ['attempt_failed', 'delivered'] as const;
      expect(kinds.toSorted()).toEqual(both.filter((kind) => WISHED_KINDS[choice].includes(kind)));
    });

    it('ends with the last delivery, of which there is word still', async () => {
      const { one, other } = await openShop();
      await save(one, 'all');
      await put(other, 'delivered', HOUR);
      expect(await one.orderWishes.find(aShop(), '1')).toBeNull();
      expect(await send(other, HOUR + NOTICE_LIMITS.settle)).toEqual(['delivered']);
    });

    it('keeps back what waits to be sent when it ends, and nothing that the shop chose', async () => {
      const { one, other } = await openShop();
      await save(one, 'all');
      await put(one, 'attempt_failed', HOUR);
      await save(other, 'problems');
      expect(await written(one)).toEqual(['mail attempt_failed due']);
      await save(other, 'none');
      expect(await written(one)).toEqual(['mail attempt_failed suppressed shopper_stopped']);
      expect(await send(one, HOUR + NOTICE_LIMITS.settle)).toEqual([]);

      const chosen = await openShop(OCCURRENCE_KINDS);
      await save(chosen.one, 'all');
      await put(chosen.one, 'attempt_failed', HOUR);
      await save(chosen.one, 'none');
      expect(await send(chosen.one, HOUR + NOTICE_LIMITS.settle)).toEqual(['attempt_failed']);
    });

    it('sends nothing for a wish once the shop takes none, or sends no mails', async () => {
      for (const takesWishes of [false, null]) {
        const { one } = await openShop();
        await save(one, 'all');
        await put(one, 'attempt_failed', HOUR);
        await (takesWishes === null
          ? one.noticeChannels.delete(aShop(), 'mail')
          : one.noticeChannels.save(aShop(), 'mail', { ...OFF, takesWishes }));
        expect(await send(one, HOUR + NOTICE_LIMITS.settle)).toEqual([]);
        expect(await written(one)).toEqual(['mail attempt_failed suppressed channel_off']);
      }
    });

    it('ends by a stop, and lifts one', async () => {
      const { one, other } = await openShop();
      await save(one, 'all');
      await other.mailStops.add(aShop(), '1', NOW);
      expect(await one.orderWishes.find(aShop(), '1')).toBeNull();
      await save(other, 'problems');
      expect(await one.mailStops.has(aShop(), '1')).toBe(false);
      await put(one, 'attempt_failed', HOUR);
      expect(await send(one, 2 * HOUR)).toEqual(['attempt_failed']);
    });

    it('says no more than one thing in twelve hours', async () => {
      const { one } = await openShop();
      await save(one, 'all');
      await put(one, 'attempt_failed', HOUR);
      expect(await send(one, 2 * HOUR)).toEqual(['attempt_failed']);
      await put(one, 'delivered', 3 * HOUR);
      expect(await send(one, 4 * HOUR)).toEqual([]);
    });

    it.each<[string, (stores: Stores) => Promise<unknown>]>([
      [
        'is redacted',
        ({ keptOrders }) =>
          keptOrders.redact(aShop(), { orderIds: ['1'], contacts: [] }, after(HOUR)),
      ],
      ['is gone', ({ keptOrders }) => keptOrders.delete(aShop(), ['1'])],
      [
        'is forgotten',
        ({ keptOrders }) =>
          keptOrders.forget(after(HOUR), 10, { ...LONGEST_RETENTION, daysAfterPlacing: 0 }),
      ],
      ['is of a shop that leaves', (stores) => stores.deleteAllButSession(aShop())],
    ])('goes with an order that %s', async (_, change) => {
      const { one, other } = await openShop();
      await save(one, 'all');
      await change(other);
      expect(await one.orderWishes.find(aShop(), '1')).toBeNull();
    });
  });
}
