import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../core/dates/durations.ts';
import { OCCURRENCE_KINDS } from '../../core/notices/occurrence.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Mail, MailOutcome } from '../../ports/mail.ts';
import type { ChannelStop } from '../../ports/outbox.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { aMailAddress, createReport } from '../../stores/scheduled-reports.battery.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { dispatchNotices } from '../dispatch-notices.ts';
import { mailChannelStops } from './mail-channel-stops.ts';

const ON = { kinds: OCCURRENCE_KINDS, target: null };
const STOPPED_AT = 20 * MINUTE;

let stores: Stores;
let mails: Mail[];
let contact: string | null;
beforeEach(async () => {
  stores = await memoryStores();
  mails = [];
  contact = 'owner@shop.example';
});
afterEach(() => stores.close());

const at = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

/** The other side of the shop's webhooks has said that it wants no more. */
async function stop(by: ChannelStop = 'gone'): Promise<void> {
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  await stores.noticeChannels.save(aShop(), 'webhook', ON);
  await stores.keptOrders.put(aShop(), parcelEntry('in_transit'), NOW);
  await stores.keptOrders.put(aShop(), parcelEntry('delivered', MINUTE), at(MINUTE));
  await dispatchNotices(
    {
      ...stores,
      channels: new Map([
        ['webhook', async () => ({ outcome: 'stopped', stop: by, problem: 'gone' })],
      ]),
      now: () => at(STOPPED_AT),
      random: () => 0.5,
      log: { warn() {} },
    },
    new AbortController().signal,
  );
}

function run(after: number, answer: MailOutcome = { outcome: 'sent' }): Promise<void> {
  return mailChannelStops(
    {
      ...stores,
      readContact: async () => contact,
      send: async (mail) => {
        mails.push(mail);
        return answer;
      },
      clientId: 'client-id',
      now: () => at(after),
      log: { info() {} },
    },
    new AbortController().signal,
  );
}

describe('a channel that stops by itself', () => {
  it('is mailed once to the shop’s contact address: which, when, why, and how it starts again', async () => {
    await stop();
    await run(HOUR);
    await run(2 * HOUR);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe('owner@shop.example');
    expect(mails[0]?.text).toBe(`The webhooks of demo.myshopify.com have stopped

Stopped: Nov 25, 2026, 2:25 PM

The other side has answered that it wants no more.

Check your server, then open the page of webhooks and save them. With that they start again.

Open the app: https://demo.myshopify.com/admin/apps/client-id/delivery-webhooks

Track your order sends this email once, to those who get the reports of demo.myshopify.com or to its contact email.`);
  });

  it('is mailed to whoever has agreed to reports instead, in the language of these', async () => {
    const added = [
      { id: 'r1', address: aMailAddress(), state: 'agreed' as const },
      { id: 'r2', address: aMailAddress('asked@staff.example'), state: 'asked' as const },
    ];
    await createReport(stores, { added });
    await stop('hourly_limit');
    await run(HOUR);
    expect(mails).toMatchObject([
      { to: aMailAddress(), subject: 'De webhooks van demo.myshopify.com zijn gestopt' },
    ]);
    expect(mails[0]?.text).toContain('meer dan 1.000 in een uur');
  });

  it('is tried again while no mail can be sent, by the same id, and given up after two days', async () => {
    await stop();
    contact = null;
    await run(STOPPED_AT);
    expect(mails).toEqual([]);
    contact = 'owner@shop.example';
    for (const after of [HOUR, 2 * HOUR, 3 * HOUR]) {
      await run(after + STOPPED_AT, { outcome: 'not_sent', problem: 'busy' });
    }
    expect(new Set(mails.map(({ id }) => id)).size).toBe(1);
    expect(mails).toHaveLength(3);
    await run(3 * DAY);
    await run(4 * DAY);
    expect(mails).toHaveLength(3);
  });

  it('is not mailed where the merchant has turned it on again meanwhile', async () => {
    await stop();
    await stores.noticeChannels.save(aShop(), 'webhook', ON);
    await run(HOUR);
    expect(mails).toEqual([]);
  });
});
