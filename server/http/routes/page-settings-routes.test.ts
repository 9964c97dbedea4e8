import { describe, expect, it } from 'vitest';
import { fakePorts, post, send, signedPath } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import type { PageSettings } from '../../contract.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { NO_PAGE_SETTINGS } from '../../ports/page-settings.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const SETTINGS: PageSettings = {
  contactLink: '/pages/help',
  returnsLink: 'https://returns.example/start',
  contactSentence: 'Call us.',
  returnsSentence: 'Use the label.',
  shipsIn: 'Usually ships in 2 to 3 working days.',
  formOfAddress: 'formal',
};

/** Ports over one map of settings. */
function portsOver(saved: Map<ShopDomain, PageSettings>) {
  const load = async (shop: ShopDomain) => saved.get(shop) ?? NO_PAGE_SETTINGS;
  return fakePorts({
    pageSettings: { load, save: async (shop, settings) => void saved.set(shop, settings) },
    readPageSettings: load,
  });
}

const down = () => Promise.reject(new Error('down'));

function put(ports: AppPorts, body: unknown, headers: HeadersInit = signedIn()): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return Promise.resolve(
    send(ports, '/admin/page-settings', { method: 'PUT', headers, body: text }),
  );
}

describe('/admin/page-settings', () => {
  it('answers with what was saved, trimmed, and with none before', async () => {
    const ports = portsOver(new Map());
    const get = () => send(ports, '/admin/page-settings', { headers: signedIn() });
    expect(await (await get()).json()).toEqual(NO_PAGE_SETTINGS);
    const saved = await put(ports, { ...SETTINGS, contactSentence: ' Call us. ' });
    expect([saved.status, await saved.json()]).toEqual([200, SETTINGS]);
    expect(await (await get()).json()).toEqual(SETTINGS);
  });

  it('saves nothing when a field is wrong, and says which', async () => {
    const saved = new Map<ShopDomain, PageSettings>();
    const response = await put(portsOver(saved), { ...SETTINGS, contactLink: 'javascript:x' });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ problems: { contactLink: 'link_malformed' } });
    expect(saved.size).toBe(0);
  });

  it.each(['', '{', '[]', '{"contactLink":""}', 'null'])('refuses the body %j', async (body) => {
    expect((await put(portsOver(new Map()), body)).status).toBe(400);
  });

  it('refuses a body that is too large', async () => {
    const body = { ...SETTINGS, shipsIn: 'a'.repeat(20_000) };
    expect((await put(portsOver(new Map()), body)).status).toBe(413);
  });

  it.each([{}, signedIn(NOW, 'guessed')])('refuses who is not signed in: %j', async (headers) => {
    const saved = new Map<ShopDomain, PageSettings>();
    expect((await put(portsOver(saved), SETTINGS, headers)).status).toBe(401);
    const response = await send(portsOver(saved), '/admin/page-settings', { headers });
    expect(response.status).toBe(401);
    expect(saved.size).toBe(0);
  });

  it('answers 503 when the database does not answer', async () => {
    const ports = fakePorts({ pageSettings: { load: down, save: down } });
    expect((await put(ports, SETTINGS)).status).toBe(503);
    const response = await send(ports, '/admin/page-settings', { headers: signedIn() });
    expect(response.status).toBe(503);
    expect(ports.logged).toMatchObject([{ level: 'error' }, { level: 'error' }]);
  });

  it('changes the pages of its own shop', async () => {
    const ports = portsOver(new Map([[aShop('other'), SETTINGS]]));
    const page = async () => (await send(ports, signedPath('/proxy'))).text();
    const answer = async () => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return (await post(ports, 'order=1001&email=jane@example.com', { headers })).text();
    };
    expect(await page()).not.toContain('%2Fpages%2Fhelp');
    expect(await answer()).not.toContain('/pages/help');
    await put(ports, SETTINGS);
    expect(await page()).toContain('%2Fpages%2Fhelp');
    expect(await answer()).toContain('href="/pages/help"');
  });
});
