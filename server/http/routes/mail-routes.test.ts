import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import { MAIL_LANGUAGES } from '../../core/notices/mail-languages.ts';
import { OCCURRENCE_KINDS } from '../../core/notices/occurrence.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createShopperMails } from '../../notices/mail-settings/create-shopper-mails.ts';
import type { Mail, MailOutcome } from '../../ports/mail.ts';
import type { MailDomain } from '../../ports/mail-domain.ts';
import type { RecipientState } from '../../ports/scheduled-reports.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const opened: Stores[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stores) => stores.close()));
});

function address(typed: string): MailAddress {
  const parsed = parseMailAddress(typed);
  if (!parsed) throw new Error(typed);
  return parsed;
}

const FROM = address('reports@app.example');
const SENDER = { name: 'Fennel & Flax', contact: 'owner@shop.example' };

const UNSENT: MailDomain = {
  domain: 'app.example',
  spf: { code: 'missing', name: 'app.example', record: null },
  dmarc: { code: 'none', name: '_dmarc.app.example', record: 'v=DMARC1; p=none' },
  dkim: { code: 'not_named', name: '*._domainkey.app.example', record: null },
};

interface Setting {
  canSend?: boolean;
  keeps?: boolean;
  sender?: typeof SENDER | null;
  outcome?: MailOutcome;
}

/** The routes over the real stores of one shop. */
async function openMails(setting: Setting = {}) {
  const { canSend = true, keeps = true, sender = SENDER, outcome = { outcome: 'sent' } } = setting;
  const stores = await memoryStores();
  opened.push(stores);
  const sent: Mail[] = [];
  const fake = fakePorts();
  const shopperMails = createShopperMails({
    ...stores,
    ...fake,
    readShopName: async () => sender?.name ?? null,
    readContact: async () => sender?.contact ?? null,
    keepsOrders: async () => keeps,
    trackingPage: (shop) => `https://${shop}/apps/track-order`,
    mail: canSend
      ? {
          from: FROM,
          async send(mail) {
            sent.push(mail);
            return outcome;
          },
        }
      : null,
  });
  const ports = fakePorts({
    notices: {
      ...fake.notices,
      shopperMails,
      outbox: stores.outbox,
      noticeChannels: stores.noticeChannels,
      readMailDomain: canSend ? async () => UNSENT : null,
    },
  });
  async function ask(method: string, path = '', body?: unknown) {
    const response = await send(ports, `/admin/delivery-mails${path}`, {
      method,
      headers: signedIn(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text.startsWith('{') || text === 'null';
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }
  async function addPerson(id: string, typed: string, state: RecipientState): Promise<void> {
    await stores.scheduledReports.create(
      aShop(),
      {
        id: `report-${id}`,
        choice: { viewId: 'v', weekdays: [1], hour: 8, language: 'en', sendsEmpty: false },
        dueAt: null,
        added: [{ id, address: address(typed), state }],
      },
      20,
      NOW,
    );
  }
  return { ask, ports, stores, sent, addPerson };
}

const down = () => Promise.reject(new Error('down'));

describe('/admin/delivery-mails', () => {
  it('sends nothing until a kind is turned on, and nothing again when none is left', async () => {
    const { ask, stores } = await openMails();
    expect((await ask('GET')).body).toEqual({
      keeping: 'on',
      from: 'reports@app.example',
      shopName: 'Fennel & Flax',
      replyTo: 'owner@shop.example',
      channel: null,
      limits: {
        late: 1,
        no_movement_domestic: 3,
        no_movement_cross_border: 7,
        no_movement_customs: 10,
        pickup_overdue: 5,
      },
      languages: MAIL_LANGUAGES,
      testRecipients: [{ id: 'contact', address: 'owner@shop.example' }],
      latest: [],
    });
    const { body } = await ask('PUT', '', { kinds: ['going_back', 'late'] });
    expect(body.channel).toEqual({
      kinds: ['late', 'going_back'],
      stopped: null,
      trouble: null,
      lastSentAt: null,
      takesWishes: true,
    });
    await ask('PUT', '', { kinds: ['late'], takesWishes: false });
    // "Turn on again" says nothing of wishes.
    expect((await ask('PUT', '', { kinds: ['late'] })).body.channel.takesWishes).toBe(false);
    expect((await ask('PUT', '', { kinds: [] })).body.channel).toBeNull();
    expect(await stores.noticeChannels.load(aShop(), 'mail')).toBeNull();
  });

  it('turns nothing on where no mail can be sent, or no order is kept, and always off', async () => {
    const unable = await openMails({ canSend: false });
    const kinds = { kinds: ['late'] };
    expect(await unable.ask('PUT', '', kinds)).toEqual({
      status: 409,
      body: { problem: 'cannot_send' },
    });
    expect((await unable.ask('GET')).body).toMatchObject({ from: null, testRecipients: [] });
    expect((await unable.ask('GET', '/domain')).body).toBeNull();
    expect((await unable.ask('PUT', '', { kinds: [] })).status).toBe(200);
    const empty = await openMails({ keeps: false });
    expect(await empty.ask('PUT', '', kinds)).toEqual({
      status: 409,
      body: { problem: 'nothing_kept' },
    });
  });

  it('shows the latest mails alone, and how the channel fares', async () => {
    const { ask, stores } = await openMails();
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    await stores.noticeChannels.save(aShop(), 'webhook', { kinds: ['delivered'], target: null });
    await ask('PUT', '', { kinds: ['delivered'] });
    for (const state of ['in_transit', 'delivered'] as const) {
      await stores.keptOrders.put(aShop(), parcelEntry(state, state === 'delivered' ? 1 : 0), NOW);
    }
    const { body } = await ask('GET');
    expect(body.latest).toEqual([
      expect.objectContaining({ orderName: '#1', kind: 'delivered', end: null, rule: null }),
    ]);
  });

  it('previews every kind in every language, as it is sent, with the name of the shop', async () => {
    const { ask } = await openMails();
    for (const kind of OCCURRENCE_KINDS) {
      for (const language of MAIL_LANGUAGES) {
        const { status, body } = await ask('GET', `/preview?kind=${kind}&language=${language}`);
        expect(status, `${kind} ${language}`).toBe(200);
        expect(body.language).toBe(language);
        expect(body.subject).toContain('#1001');
        expect(body.text).toContain('Fennel & Flax');
        expect(body.html).toContain('Fennel &amp; Flax');
        expect(body.text).toContain('https://demo.myshopify.com/apps/track-order');
      }
    }
    expect((await ask('GET', '/preview?kind=eaten&language=nl')).status).toBe(400);
    expect((await ask('GET', '/preview?kind=late&language=tlh')).status).toBe(400);
  });

  it('previews where Shopify does not say what the shop is called', async () => {
    const { ask } = await openMails({ sender: null });
    expect((await ask('GET', '/preview?kind=late&language=en')).body.text).toContain('demo');
  });

  it('offers the languages that the storefront has words in', () => {
    const locales = new URL('../../../theme-extension/locales/', import.meta.url);
    const names = readdirSync(locales)
      .filter((name) => !name.endsWith('.schema.json'))
      .map((name) => name.replace(/(\.default)?\.json$/, ''));
    expect([...MAIL_LANGUAGES].toSorted(), 'those in mail-languages.ts').toEqual(names.toSorted());
  });

  it('sends a test to who has agreed to mails of this shop, and to nobody else', async () => {
    const { ask, ports, sent, addPerson } = await openMails();
    await addPerson('jane', 'jane@ware.example', 'agreed');
    await addPerson('john', 'john@ware.example', 'asked');
    await addPerson('judy', 'judy@ware.example', 'agreed');
    await addPerson('judy2', 'judy@ware.example', 'stopped');
    await addPerson('owner', 'owner@shop.example', 'agreed');
    expect((await ask('GET')).body.testRecipients).toEqual([
      { id: 'contact', address: 'owner@shop.example' },
      { id: 'jane', address: 'jane@ware.example' },
    ]);
    const test = { kind: 'late', language: 'nl', to: 'jane' };
    const { body: shown } = await ask('GET', '/preview?kind=late&language=nl');
    expect((await ask('POST', '/test', test)).body).toEqual({
      outcome: 'sent',
      to: 'j…@ware.example',
    });
    expect(sent).toEqual([
      expect.objectContaining({
        to: 'jane@ware.example',
        fromName: 'Fennel & Flax',
        replyTo: 'owner@shop.example',
        subject: `[Test] ${shown.subject}`,
        text: shown.text,
        html: shown.html,
      }),
    ]);
    for (const to of ['john', 'judy', 'judy2', 'nobody']) {
      expect((await ask('POST', '/test', { ...test, to })).status, to).toBe(404);
    }
    for (const to of ['jane@ware.example', 'a,b', '']) {
      expect((await ask('POST', '/test', { ...test, to })).status, to).toBe(400);
    }
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(ports.logged)).not.toMatch(/jane|owner|ware/);
  });

  it('says what the mail server said, and sends ten tests in an hour', async () => {
    const outcome = { outcome: 'not_sent', problem: 'address_refused' } as const;
    const { ask, sent } = await openMails({ outcome });
    const test = { kind: 'lost', language: 'ar', to: 'contact' };
    for (let count = 0; count < 10; count += 1) {
      expect((await ask('POST', '/test', test)).body).toEqual({
        ...outcome,
        to: 'o…@shop.example',
      });
    }
    expect(await ask('POST', '/test', test)).toEqual({
      status: 429,
      body: { endsAt: '2026-11-25T14:05:00.000Z' },
    });
    expect(sent).toHaveLength(10);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(10);
  });

  it('reads what the DNS says of the domain', async () => {
    const { ask } = await openMails();
    expect((await ask('GET', '/domain')).body).toEqual(UNSENT);
  });

  it('answers nobody without a session, no other body, and says when the store is away', async () => {
    const { ask, ports } = await openMails();
    const paths = ['', '/preview?kind=late&language=en', '/domain'];
    for (const path of paths) {
      expect((await send(ports, `/admin/delivery-mails${path}`)).status, path).toBe(401);
    }
    for (const path of ['', '/test']) {
      const init = { method: path === '' ? 'PUT' : 'POST', body: '{}' };
      expect((await send(ports, `/admin/delivery-mails${path}`, init)).status, path).toBe(401);
    }
    expect((await ask('PUT', '', { kinds: ['eaten'] })).status).toBe(400);
    expect((await ask('PUT', '', { kinds: [], takesWishes: 'yes' })).status).toBe(400);
    expect((await ask('POST', '/test', { kind: 'late' })).status).toBe(400);
    const shopperMails = { ...ports.notices.shopperMails, read: down };
    const away = { ...ports, notices: { ...ports.notices, shopperMails } };
    expect((await send(away, '/admin/delivery-mails', { headers: signedIn() })).status).toBe(503);
  });
});

describe('/admin/notices', () => {
  it('says in short who is told', async () => {
    const { ports, stores } = await openMails();
    const read = async () => (await send(ports, '/admin/notices', { headers: signedIn() })).json();
    const off = { state: 'off', kinds: 0 };
    expect(await read()).toEqual({ mail: off, webhook: off, flow: off });
    await stores.noticeChannels.save(aShop(), 'mail', { kinds: ['late', 'lost'], target: null });
    await stores.noticeChannels.save(aShop(), 'flow', { kinds: ['late'], target: null });
    expect(await read()).toEqual({
      mail: { state: 'on', kinds: 2 },
      webhook: off,
      flow: { state: 'on', kinds: 1 },
    });
    expect((await send(ports, '/admin/notices')).status).toBe(401);
    const noticeChannels = { load: down };
    const away = { ...ports, notices: { ...ports.notices, noticeChannels } };
    expect((await send(away, '/admin/notices', { headers: signedIn() })).status).toBe(503);
  });
});
