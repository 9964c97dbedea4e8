import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import { contactOf } from './kept-orders.fixtures.ts';
import { aWebhook } from './stores.fixtures.ts';

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

/**
 * What every webhook inbox has to do.
 *
 * @param openTwo - The inboxes of two servers on one empty database.
 * @param stored - What its rows have of customers.
 */
export function webhookInboxBattery(
  name: string,
  openTwo: () => Promise<readonly [WebhookInbox, WebhookInbox]>,
  stored: () => Promise<unknown>,
): void {
  const webhook = aWebhook();

  describe(`${name}, as a webhook inbox`, () => {
    it('has nothing due before it has received a webhook', async () => {
      const [inbox] = await openTwo();
      expect(await inbox.claim(NOW, after(60), 10)).toEqual([]);
    });

    it('lets one server claim what another has received', async () => {
      const [inbox, other] = await openTwo();
      expect(await inbox.add(webhook, NOW)).toBe(true);
      expect(await other.claim(NOW, after(60), 10)).toEqual([{ ...webhook, attempts: 0 }]);
    });

    it('stores what a hint is about, until it is finished', async () => {
      const [inbox, other] = await openTwo();
      const about = 'gid://shopify/Order/1';
      await inbox.add(aWebhook({ about }), NOW);
      expect(await other.claim(NOW, after(60), 10)).toMatchObject([{ about }]);
    });

    it('knows whether a shop has received any webhook, finished or not', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.finish(webhook, after(1));
      expect(await other.hasReceived(aShop())).toBe(true);
      expect(await other.hasReceived(aShop('other'))).toBe(false);
      await inbox.deleteFinished(after(2));
      expect(await other.hasReceived(aShop())).toBe(false);
    });

    it('stores a webhook without a customer', async () => {
      const [inbox] = await openTwo();
      await inbox.add(aWebhook({ subject: null }), NOW);
      expect(await inbox.claim(NOW, after(60), 10)).toMatchObject([{ subject: null }]);
    });

    it('stores whose 60,000 orders a webhook is about, until it is finished', async () => {
      const [inbox, other] = await openTwo();
      const orderIds = Array.from({ length: 60_000 }, (_, index) => `${5_000_000_000_000 + index}`);
      const contacts = [contactOf(), { ...contactOf('jack@example.com'), version: 'k0' }];
      await inbox.add(aWebhook({ customer: { orderIds, contacts } }), NOW);
      const [claimed] = await other.claim(NOW, after(60), 10);
      expect(claimed?.customer).toEqual({ orderIds, contacts });
      await inbox.finish(webhook, after(1));
      expect(await stored()).toEqual([{ subject: null, customer: null }]);
    });

    it('recognises a duplicate of a webhook that is due, claimed or finished', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      expect(await other.add(webhook, after(1))).toBe(false);
      await inbox.claim(NOW, after(60), 10);
      expect(await other.add(webhook, after(2))).toBe(false);
      await inbox.finish(webhook, after(3));
      expect(await other.add(webhook, after(4))).toBe(false);
      expect(await other.claim(after(999), after(9_999), 10)).toEqual([]);
    });

    it('takes the same id from two shops for two webhooks', async () => {
      const [inbox] = await openTwo();
      await inbox.add(webhook, NOW);
      expect(await inbox.add(aWebhook({ shop: aShop('other') }), NOW)).toBe(true);
      await inbox.finish(webhook, NOW);
      expect(await inbox.claim(NOW, after(60), 10)).toMatchObject([{ shop: aShop('other') }]);
    });

    it('receives one of many simultaneous duplicates', async () => {
      const [inbox, other] = await openTwo();
      const added = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? inbox : other).add(webhook, NOW)),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    it('gives the oldest first, up to the limit', async () => {
      const [inbox] = await openTwo();
      for (const second of [3, 1, 5, 2, 4]) {
        await inbox.add(aWebhook({ id: `${second}` }), after(second));
      }
      const idsOf = async (limit: number): Promise<string[]> =>
        (await inbox.claim(after(9), after(60), limit)).map(({ id }) => id);
      expect(await idsOf(2)).toEqual(['1', '2']);
      expect(await idsOf(10)).toEqual(['3', '4', '5']);
    });

    it('gives each webhook to one server', async () => {
      const [inbox, other] = await openTwo();
      const ids = Array.from({ length: 60 }, (_, n) => `${n}`);
      await Promise.all(ids.map((id) => inbox.add(aWebhook({ id }), NOW)));
      const claimed: string[] = [];
      while (claimed.length < ids.length) {
        const batches = await Promise.all(
          Array.from({ length: 10 }, (_, n) => (n % 2 ? inbox : other).claim(NOW, after(60), 3)),
        );
        claimed.push(...batches.flat().map(({ id }) => id));
        expect(batches.flat()).not.toEqual([]);
      }
      expect(claimed.toSorted()).toEqual(ids.toSorted());
    });

    it('gives a webhook again when its lease has expired, with its attempts', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      expect(await other.claim(after(59), after(999), 10)).toEqual([]);
      expect(await other.claim(after(60), after(120), 10)).toEqual([{ ...webhook, attempts: 1 }]);
    });

    it('gives a postponed webhook when it is due again, with its attempts', async () => {
      const [inbox] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      await inbox.postpone(webhook, after(300));
      expect(await inbox.claim(after(299), after(999), 10)).toEqual([]);
      expect(await inbox.claim(after(300), after(360), 10)).toEqual([{ ...webhook, attempts: 1 }]);
      await inbox.postpone(webhook, after(600));
      expect(await inbox.claim(after(600), after(660), 10)).toEqual([{ ...webhook, attempts: 2 }]);
    });

    it('gives a webhook again that was claimed while the clock was years ahead', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      const tenYears = 10 * 365 * 86_400;
      await inbox.claim(after(tenYears), after(tenYears + 60), 10);
      expect(await other.claim(NOW, after(60), 10)).toEqual([{ ...webhook, attempts: 1 }]);
      expect(await inbox.claim(after(1), after(61), 10)).toEqual([]);
    });

    it('does not postpone what another server has finished meanwhile', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      await other.finish(webhook, after(61));
      await inbox.postpone(webhook, after(62));
      expect(await inbox.claim(after(63), after(999), 10)).toEqual([]);
    });

    it('deletes what was finished before an instant, and nothing that is unfinished', async () => {
      const [inbox] = await openTwo();
      for (const id of ['old', 'recent', 'open']) await inbox.add(aWebhook({ id }), NOW);
      await inbox.finish(aWebhook({ id: 'old' }), after(10));
      await inbox.finish(aWebhook({ id: 'recent' }), after(20));
      expect(await inbox.deleteFinished(after(20))).toBe(1);
      expect(await inbox.deleteFinished(after(20))).toBe(0);
      expect(await inbox.add(aWebhook({ id: 'old' }), after(30))).toBe(true);
      expect(await inbox.add(aWebhook({ id: 'recent' }), after(30))).toBe(false);
      expect(await inbox.add(aWebhook({ id: 'open' }), after(30))).toBe(false);
    });
  });
}
