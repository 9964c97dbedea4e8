import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import { aWebhook } from './stores.fixtures.ts';

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

/**
 * What every inbox has to do, whatever it is made of.
 *
 * @param openTwo - The inboxes of two servers on one empty database.
 */
export function webhookInboxBattery(
  name: string,
  openTwo: () => Promise<readonly [WebhookInbox, WebhookInbox]>,
): void {
  const webhook = aWebhook();

  describe(`${name}, as a webhook inbox`, () => {
    it('has nothing to do before it received something', async () => {
      const [inbox] = await openTwo();
      expect(await inbox.claim(NOW, after(60), 10)).toEqual([]);
    });

    it('gives what one server received to another to do', async () => {
      const [inbox, other] = await openTwo();
      expect(await inbox.add(webhook, NOW)).toBe(true);
      expect(await other.claim(NOW, after(60), 10)).toEqual([{ ...webhook, attempts: 0 }]);
    });

    it('keeps a webhook that is about nobody', async () => {
      const [inbox] = await openTwo();
      await inbox.add(aWebhook({ subject: null }), NOW);
      expect(await inbox.claim(NOW, after(60), 10)).toMatchObject([{ subject: null }]);
    });

    it('knows a duplicate: waiting, taken on, done', async () => {
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

    it('receives one of many duplicates that come at once', async () => {
      const [inbox, other] = await openTwo();
      const added = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? inbox : other).add(webhook, NOW)),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    it('gives the oldest first, and no more than asked for', async () => {
      const [inbox] = await openTwo();
      for (const second of [3, 1, 5, 2, 4]) {
        await inbox.add(aWebhook({ id: `${second}` }), after(second));
      }
      const idsOf = async (limit: number): Promise<string[]> =>
        (await inbox.claim(after(9), after(60), limit)).map(({ id }) => id);
      expect(await idsOf(2)).toEqual(['1', '2']);
      expect(await idsOf(10)).toEqual(['3', '4', '5']);
    });

    it('gives no work to two servers, and all of it to one of them', async () => {
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

    it('gives work again that was taken on and never done, and says how often', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      expect(await other.claim(after(59), after(999), 10)).toEqual([]);
      expect(await other.claim(after(60), after(120), 10)).toEqual([{ ...webhook, attempts: 1 }]);
    });

    it('gives what was postponed when it is due again, with its attempts', async () => {
      const [inbox] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      await inbox.postpone(webhook, after(300));
      expect(await inbox.claim(after(299), after(999), 10)).toEqual([]);
      expect(await inbox.claim(after(300), after(360), 10)).toEqual([{ ...webhook, attempts: 1 }]);
      await inbox.postpone(webhook, after(600));
      expect(await inbox.claim(after(600), after(660), 10)).toEqual([{ ...webhook, attempts: 2 }]);
    });

    it('does not bring back what another server has done meanwhile', async () => {
      const [inbox, other] = await openTwo();
      await inbox.add(webhook, NOW);
      await inbox.claim(NOW, after(60), 10);
      await other.finish(webhook, after(61));
      await inbox.postpone(webhook, after(62));
      expect(await inbox.claim(after(63), after(999), 10)).toEqual([]);
    });

    it('forgets what was finished long ago, and nothing that is still to be done', async () => {
      const [inbox] = await openTwo();
      for (const id of ['old', 'recent', 'open']) await inbox.add(aWebhook({ id }), NOW);
      await inbox.finish(aWebhook({ id: 'old' }), after(10));
      await inbox.finish(aWebhook({ id: 'recent' }), after(20));
      expect(await inbox.sweep(after(20))).toBe(1);
      expect(await inbox.sweep(after(20))).toBe(0);
      expect(await inbox.add(aWebhook({ id: 'old' }), after(30))).toBe(true);
      expect(await inbox.add(aWebhook({ id: 'recent' }), after(30))).toBe(false);
      expect(await inbox.add(aWebhook({ id: 'open' }), after(30))).toBe(false);
    });
  });
}
