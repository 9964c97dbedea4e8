import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  startMailServer,
  type MailServer,
} from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { HOUR, MINUTE } from '../../core/dates/durations.ts';
import { parseMailAddress } from '../../core/mail-address.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { MailOutcome } from '../../ports/mail.ts';
import type { MailStops } from '../../ports/mail-stops.ts';
import type { Recipient } from '../../ports/read-recipient.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { JANE } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { createSendMail, type MailSender } from '../mail/create-send-mail.ts';
import { createMailStopPages } from './mail-stop-pages.ts';
import {
  APP_URL,
  renderMailStop,
  SENDER,
  SETTLED,
  startMailChannel,
  type MailChannel,
  type MailChannelOptions,
} from './mail-channel.fixtures.ts';

const JANES: Recipient = { email: JANE, locale: 'nl', updatedAt: NOW, isCancelled: false };

let stores: Stores;
let server: MailServer;
let sender: MailSender;

beforeEach(async () => {
  stores = await memoryStores();
  server = await startMailServer();
  const from = parseMailAddress('mail@app.example');
  if (!from) throw new Error('no address');
  const plain = { isTlsFromStart: false, requiresTls: false, login: null };
  sender = createSendMail({ server: { host: '127.0.0.1', port: server.port, ...plain }, from });
});

afterEach(async () => {
  sender.close();
  await server.close();
  await stores.close();
});

function start(options: Partial<MailChannelOptions> = {}): Promise<MailChannel> {
  return startMailChannel({ stores, shop: aShop(), sendMail: sender.send, ...options });
}

/** A parcel could not be handed over, and is written about. */
async function fail(channel: MailChannel): Promise<void> {
  await channel.read('in_transit', 0);
  await channel.read('attempt_failed', MINUTE);
  await channel.dispatch(SETTLED);
}

describe('a mail to a shopper', () => {
  it('goes to the order’s own address, from the shop, with a way to end it', async () => {
    const channel = await start({ recipient: () => JANES });
    await fail(channel);
    const [mail] = server.mails;
    expect(mail?.recipients).toEqual([JANE]);
    const { from, replyTo, subject, text, html } = mail?.parsed ?? {};
    expect(from?.value).toEqual([{ name: SENDER.name, address: 'mail@app.example' }]);
    expect(replyTo?.value).toEqual([{ name: '', address: SENDER.email }]);
    expect(subject).toContain('#1');
    expect(html).toContain('lang="nl"');
    const raw = mail?.raw.replaceAll(/\r\n[ \t]+/g, ' ') ?? '';
    const [, stop = ''] = /List-Unsubscribe: <(\S+)>/.exec(raw) ?? [];
    expect(stop).toContain(`${APP_URL}/mails/stop/`);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    for (const link of [`${SENDER.storefrontUrl}/apps/track-order#t=pass-of-1`, stop]) {
      expect(text).toContain(link);
    }
    expect(await channel.ends()).toEqual(['attempt_failed sent']);
    expect(channel.logged).toEqual([]);
  });

  it('is sent once, however often servers look, and nothing follows when the parcel arrives', async () => {
    const channel = await start();
    await stores.noticeChannels.save(aShop(), 'mail', { kinds: ['attempt_failed'], target: null });
    await fail(channel);
    await Promise.all([channel.dispatch(SETTLED), channel.dispatch(HOUR)]);
    await channel.read('delivered', 2 * HOUR);
    await channel.dispatch(24 * HOUR);
    expect(server.mails).toHaveLength(1);
  });

  it.each<[string, Recipient | null]>([
    ['suppressed order_gone', null],
    ['suppressed order_cancelled', { ...JANES, isCancelled: true }],
    ['suppressed no_address', { ...JANES, email: null }],
    ['suppressed no_address', { ...JANES, email: 'jane@example.com, x@y.example' }],
    ['suppressed other_address', { ...JANES, email: 'x@y.example' }],
    ['due changing', { ...JANES, updatedAt: new Date(NOW.getTime() + 2 * MINUTE) }],
  ])('is not sent to a wrong one: %s', async (end, recipient) => {
    const channel = await start({ recipient: () => recipient });
    await fail(channel);
    expect(await channel.ends()).toEqual([`attempt_failed ${end}`]);
    expect(server.mails).toEqual([]);
    expect(JSON.stringify(channel.logged)).not.toMatch(/jane|x@y/);
  });

  it('waits while the order is read again', async () => {
    const updatedAt = new Date(NOW.getTime() + 20 * MINUTE);
    const channel = await start({ recipient: () => ({ ...JANES, updatedAt }) });
    await fail(channel);
    expect(server.mails).toEqual([]);
    await channel.read('attempt_failed', 20 * MINUTE);
    await channel.dispatch(HOUR);
    expect(server.mails).toHaveLength(1);
  });

  it('is not sent of what a carrier has told another way since', async () => {
    const outAgain = parcelEntry('in_transit', SETTLED).order;
    const channel = await start({ join: async () => ({ order: outAgain, changedAt: 0 }) });
    await fail(channel);
    expect(await channel.ends()).toEqual(['attempt_failed withdrawn']);
    expect(server.mails).toEqual([]);
  });

  it('waits for its own mailbox, and holds up no other', async () => {
    const answers: MailOutcome[] = [
      { outcome: 'not_sent', problem: 'busy', isOfMailbox: true },
      { outcome: 'not_sent', problem: 'address_refused' },
    ];
    const channel = await start({
      sendMail: async (mail) => answers.shift() ?? sender.send(mail),
    });
    for (const id of ['1', '2', '3']) await channel.read('in_transit', 0, id);
    for (const id of ['1', '2', '3']) await channel.read('attempt_failed', MINUTE, id);
    await channel.dispatch(SETTLED);
    expect(server.mails).toHaveLength(1);
    expect((await channel.ends()).toSorted()).toEqual([
      'attempt_failed due busy',
      'attempt_failed failed address_refused',
      'attempt_failed sent',
    ]);
  });

  it('has a shop’s name in its sender that ends no header', async () => {
    const name = 'Shop\r\nBcc: x@y.example';
    const channel = await start({ sender: { ...SENDER, name, email: 'a@b.example, x@y.example' } });
    await fail(channel);
    expect(server.mails.map(({ recipients }) => recipients)).toEqual([[JANE]]);
    expect(server.mails[0]?.parsed.headers.has('bcc')).toBe(false);
    expect(server.mails[0]?.parsed.replyTo).toBeUndefined();
  });
});

const path = ({ stopLinks }: MailChannel): string =>
  stopLinks.create({ shop: aShop(), orderId: '1', language: 'ar' });

const clock = (): Date => NOW;

function portsOf({ stopLinks: links }: MailChannel, mailStops: MailStops = stores.mailStops) {
  const ports = { links, mailStops, renderMailStop, now: clock, log: { error: () => {} } };
  return fakePorts({ shopperMails: { mailStopPages: createMailStopPages(ports) } });
}

describe('the link that ends the mails about an order', () => {
  it('asks in the mail’s language, changes nothing by itself, and ends them by one click', async () => {
    const channel = await start();
    await channel.read('in_transit', 0);
    const ports = portsOf(channel);
    const asked = await send(ports, path(channel));
    const page = await asked.text();
    expect([asked.status, page]).toEqual([200, expect.stringContaining('lang="ar" dir="rtl"')]);
    expect(page).toContain('<form method="post">');
    expect(page).not.toContain('<script');
    expect(await stores.mailStops.has(aShop(), '1')).toBe(false);
    for (let click = 0; click < 2; click += 1) {
      const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
      const clicked = await send(ports, path(channel), { method: 'POST', body });
      expect(clicked.status).toBe(200);
      expect(await clicked.text()).not.toContain('<form');
    }
    expect(await (await send(ports, path(channel))).text()).not.toContain('<form');
    await channel.read('attempt_failed', MINUTE);
    await channel.dispatch(SETTLED);
    expect(await channel.ends()).toEqual(['attempt_failed suppressed shopper_stopped']);
    expect(server.mails).toEqual([]);
  });

  it('is the same to whoever has made one up, whose it is or not', async () => {
    const channel = await start();
    await channel.read('in_transit', 0);
    const ports = portsOf(channel);
    const good = path(channel);
    const forged = [
      good.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      good.replace('.1.', '.2.'),
      good.replace('demo.', 'other.'),
      '/mails/stop/x',
    ];
    const answers = await Promise.all(
      forged.map(async (one) => {
        const answer = await send(ports, one, {
          method: 'POST',
          headers: { 'accept-language': 'de-AT,de;q=0.9' },
        });
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 [\s\S]*lang="de"/);
    expect(await stores.mailStops.has(aShop(), '1')).toBe(false);
  });

  it('reads the script of the language that a browser asks for', async () => {
    const answer = await send(portsOf(await start()), '/mails/stop/x', {
      headers: { 'accept-language': 'zh-Hant-TW,zh;q=0.9' },
    });
    expect(await answer.text()).toContain('lang="zh-TW"');
  });

  it('says that it did not work while the database is away', async () => {
    const away = { add: () => Promise.reject(new Error('down')), has: async () => false };
    const channel = await start();
    const answer = await send(portsOf(channel, away), path(channel), { method: 'POST' });
    expect(answer.status).toBe(503);
  });
});
