import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_API_SECRET, DEMO_SHOP } from '../demo-shop.ts';
import { createGallery } from './gallery.ts';
import { listen, type RunningServer } from '../listen.ts';
import { sampleOrders } from '../orders/sample-orders.ts';

const now = new Date('2026-11-25T13:05:00Z');
const orders = sampleOrders(now);

let requestedUrl: URL | undefined;
let app: RunningServer;
let gallery: ReturnType<typeof createGallery>;

beforeAll(async () => {
  app = await listen((request) => {
    requestedUrl = new URL(request.url);
    return Response.json({ outcome: 'not_found' });
  }, 0);
  gallery = createGallery({
    shop: DEMO_SHOP,
    apiSecret: DEMO_API_SECRET,
    orders,
    now: () => now,
    appsByClock: { at: async () => app },
    renderBlock: async (locale, proxyPath) => ({
      head: '',
      content: `<div data-order-tracking lang="${locale}" data-endpoint="${proxyPath}"></div>`,
    }),
  });
});

afterAll(() => app.close());

async function read(path: string): Promise<string> {
  const response = await gallery.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

/** What a pattern's group finds in a page, entities read. */
function found(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map(([, text = '']) => text.replace(/&\w+;/g, readEntity));
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', amp: '&' }));
const readEntity = (entity: string): string => ENTITIES.get(entity.slice(1, -1)) ?? entity;

const records = (page: string): unknown[] =>
  found(page, /<pre[^>]*>([^<]*)</g).map((text): unknown => JSON.parse(text));
const links = (page: string): URLSearchParams[] =>
  found(page, /<a href="\/__demo\/state\?([^"]*)"/g).map((query) => new URLSearchParams(query));

describe('the gallery', () => {
  it('lists every sample order once, with its state, a link and its record', async () => {
    const page = await read('/__demo/gallery');
    expect(links(page).map((link) => [link.get('name'), link.get('email')])).toEqual(
      orders.map(({ name, email }) => [name, email ?? '']),
    );
    expect(records(page)).toMatchObject(orders.map(({ name, email }) => ({ name, email })));
    expect(found(page, /<h3>#\d+ <span>([^<]*)</g)).toEqual(orders.map(({ state }) => state));
    expect(found(page, /<article id="order-(\d+)"/g)).toEqual(
      orders.map(({ order }) => order.legacyResourceId),
    );
  });

  it('groups them by subject', async () => {
    const subjects = [...new Set(orders.map(({ subject }) => subject))];
    const page = await read('/__demo/gallery');
    expect(found(page, /<h2[^>]*>([^<]*)</g)).toEqual(subjects);
    expect(found(page, /<li><a href="#[^"]*">([^<]*)</g)).toEqual(subjects);
  });

  it('loads each frame lazily, and gives it a title', async () => {
    const page = await read('/__demo/gallery');
    const frames = page.match(/<iframe[^>]*>/g) ?? [];
    expect(frames).toHaveLength(orders.length);
    for (const frame of frames) expect(frame).toMatch(/title="#\d+, [^"]+"\s+loading="lazy"/);
  });

  it('escapes texts that look like HTML', async () => {
    const page = await read('/__demo/gallery?filter=%231023');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(JSON.stringify(records(page))).toContain('<img src=x onerror=');
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    expect(await read(`/__demo/gallery?filter=${hostile}&subject=${hostile}`)).not.toContain(
      '<script',
    );
  });

  it('has its switches in its links, and only those that differ from the default', async () => {
    const switches = { locale: 'nl', theme: 'dark', width: '768', days: '7', filter: 'late' };
    const page = await read(`/__demo/gallery?${new URLSearchParams(switches).toString()}`);
    const [link] = links(page);
    expect(Object.fromEntries(link ?? [])).toMatchObject(switches);
    expect(page).toContain('--frame-width: 768px');
    expect(page).toContain('Wednesday, 2 December 2026 at 14:05');
    for (const selected of ['nl', 'dark', '768'])
      expect(page).toContain(`<option value="${selected}" selected>`);
    const [defaults] = links(await read('/__demo/gallery'));
    expect([...(defaults?.keys() ?? [])]).toEqual(['name', 'email']);
  });

  it.each([
    ['320', false],
    ['390', false],
    ['768', true],
  ])('makes a frame %s px wide scrollable with the keyboard: %s', async (width, scrolls) => {
    const page = await read(`/__demo/gallery?filter=1021&width=${width}`);
    expect(page).toContain(`--frame-width: ${width}px`);
    expect(page.includes('tabindex="0" role="group"')).toBe(scrolls);
  });

  it.each([
    ['subject=Cancelled', orders.filter(({ subject }) => subject === 'Cancelled').length],
    ['filter=1021', 1],
    ['filter=PARTLY+shipped', 1],
    ['filter=nothing+like+it', 0],
    ['locale=xx&theme=none&width=1&days=-1', orders.length],
  ])('filters by %s: %i orders', async (query, count) => {
    const page = await read(`/__demo/gallery?${query}`);
    expect(links(page)).toHaveLength(count);
    expect(page.includes('No sample order matches.')).toBe(count === 0);
  });
});

describe('a state alone', () => {
  const path = '/__demo/state?name=%231024&email=robin%40example.com';

  it('is a page of the shop with the block, which looks the order up', async () => {
    const page = await read(`${path}&locale=nl&theme=dark&days=7`);
    expect(page).toContain('lang="nl" data-endpoint="/apps/track-order-ahead-7"');
    expect(page).toContain('<script data-order="#1024" data-email="robin@example.com">');
    expect(page).toContain('class="shop-header"');
    expect(records(page)).toMatchObject([{ name: '#1024', email: 'robin@example.com' }]);
  });

  it('links to the gallery with the same switches, and to the states before and after', async () => {
    const page = await read(`${path}&subject=Unusual&days=7`);
    const [back] = found(page, /href="(\/__demo\/gallery[^"]*)"/g);
    expect(back).toMatch(/^\/__demo\/gallery\?days=7&subject=Unusual#order-\d+$/);
    expect(links(page).map((link) => link.get('email'))).toEqual([
      'kai@example.com',
      'otto@example.com',
    ]);
  });

  it('has no panel in a frame', async () => {
    expect(await read(`${path}&framed=1`)).not.toContain('demo-panel');
  });

  it('looks up an order without an e-mail address with a made-up one', async () => {
    expect(await read('/__demo/state?name=%231018&email=')).toContain(
      'data-email="somebody@example.com"',
    );
  });

  it('is not found for an unknown order', async () => {
    const response = await gallery.request('/__demo/state?name=%231024&email=nobody');
    expect(response.status).toBe(404);
  });
});

it('forwards look-ups to the app with their clock, signed at that time', async () => {
  const response = await gallery.request('/apps/track-order-ahead-7/lookup', {
    method: 'POST',
    body: '{}',
  });
  expect(await response.json()).toEqual({ outcome: 'not_found' });
  expect(requestedUrl?.pathname).toBe('/proxy/lookup');
  expect(Number(requestedUrl?.searchParams.get('timestamp'))).toBe(
    Date.parse('2026-12-02T13:05:00Z') / 1000,
  );
});
