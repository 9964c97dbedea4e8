import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { putBlocks, putStringsElsewhere, fakeServer } from './block-page.fixtures.ts';
import type { BlockOnPage } from './block-page.fixtures.ts';
import english from '../theme-extension/locales/en.default.json' with { type: 'json' };
import { richOrder } from './components/rich-order.fixtures.ts';

let server: ReturnType<typeof fakeServer>;
let loads = 0;
let listening: MockInstance<typeof addEventListener>;

beforeEach(() => {
  listening = vi.spyOn(window, 'addEventListener');
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
  // The page is never idle, so that each test shows what a touch does.
  vi.stubGlobal('requestIdleCallback', () => 0);
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  // A loader that still listens would react in the next test.
  for (const [type, listener] of listening.mock.calls) removeEventListener(type, listener, true);
  listening.mockRestore();
});

/** A page with a fresh copy of the loader, which imports the widget from `module`. */
async function page(
  module: string,
  ids = ['a'],
  liquid: Record<string, unknown> = {},
): Promise<BlockOnPage> {
  const [block] = putBlocks(ids, {}, liquid);
  if (!block) throw new Error('no block');
  for (const root of document.querySelectorAll<HTMLElement>('[data-order-tracking]')) {
    root.dataset['module'] = module;
  }
  loads += 1;
  await import(/* @vite-ignore */ `/widget/loader.ts?copy=${loads}`);
  return block;
}

/** A page in a language of which a theme has the words of the form only, if it is one of those. */
async function pageIn(language: string): Promise<BlockOnPage> {
  const block = await page(widget());
  putStringsElsewhere(language);
  return block;
}

const widget = (): string => `/widget/main.ts?copy=${loads + 1}`;

describe('the theme editor', () => {
  it('gets a widget in a section that is rendered again, and loses it with the section', async () => {
    const request = { design_mode: true, locale: { iso_code: 'en' } };
    const block = await page(widget(), ['a'], { request });
    block.order.dispatchEvent(new Event('focusin', { bubbles: true }));
    await expect.poll(() => block.form.noValidate).toBe(true);
    const section = block.root.parentElement ?? document.body;
    section.dispatchEvent(new Event('shopify:section:unload', { bubbles: true }));
    expect(block.form.noValidate).toBe(false);
    section.dispatchEvent(new Event('shopify:section:load', { bubbles: true }));
    expect(block.form.noValidate).toBe(true);
  });
});

describe('a language whose words a theme has no room for', () => {
  /** The answer's words in a made-up language. */
  const { language: _, ...groups } = english.order_tracking;
  const words = JSON.stringify(groups).replace('Ordered more than 60 days ago', 'Kein Ding');
  const asked: string[] = [];
  let reply: () => Response;

  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal('fetch', (url: string | URL, init: { body?: string }) => {
      if (init.body !== undefined) return server.fetch(`${url}`, { body: init.body });
      asked.push(`${url}`);
      return Promise.resolve(reply());
    });
  });

  afterEach(() => document.head.querySelector('[data-order-tracking-strings]')?.remove());

  it('gets them from where look-ups are answered, before the answer is drawn', async () => {
    reply = () => new Response(words);
    const block = await pageIn('el');
    block.submit();
    await expect.poll(() => server.requests).toHaveLength(1);
    expect(asked).toEqual([`${location.origin}/apps/track-order/assets/current/answer-el.json`]);
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.answer.textContent).toContain('Kein Ding');
  });

  it('asks for none in a language whose words are on the page', async () => {
    reply = () => new Response(words);
    const block = await pageIn('nl');
    block.submit();
    await expect.poll(() => server.requests).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a page in their place', () => new Response('<!doctype html>', { status: 200 })],
    ['no answer', () => Response.error()],
  ])(
    'says in those of the form that it is unavailable when there is %s, and tries again',
    async (_name, failing) => {
      reply = failing;
      const block = await pageIn('el');
      block.submit('#77');
      await expect
        .poll(() => block.status.textContent)
        .toContain('cannot look up orders right now');
      expect(server.requests).toEqual([]);
      expect(block.order.value).toBe('#77');
      reply = () => new Response(words);
      block.submit('#77');
      await expect.poll(() => server.requests).toHaveLength(1);
      expect(block.status.textContent).toBe('');
    },
  );
});

describe('the loader', () => {
  it.each(['focusin', 'pointerdown'])(
    'leaves a page alone until its form gets a %s',
    async (type) => {
      const block = await page(widget());
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(block.form.noValidate).toBe(false);
      block.order.dispatchEvent(new Event(type, { bubbles: true }));
      await expect.poll(() => block.form.noValidate).toBe(true);
    },
  );

  it('fetches the widget when the page is idle', async () => {
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
    const block = await page(widget());
    await expect.poll(() => block.form.noValidate).toBe(true);
  });

  it('replays a submit that came before the widget, once', async () => {
    const block = await page(widget());
    block.submit();
    await expect.poll(() => server.requests).toHaveLength(1);
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('is expected tomorrow');
    expect(server.requests).toHaveLength(1);
  });

  it('mounts every block of the page', async () => {
    const block = await page(widget(), ['a', 'b']);
    block.order.dispatchEvent(new Event('focusin', { bubbles: true }));
    await expect
      .poll(() => [...document.forms].map(({ noValidate }) => noValidate))
      .toEqual([true, true]);
  });

  it('mounts a block that a theme puts on the page afterwards, at its first touch', async () => {
    const first = await page(widget());
    first.order.dispatchEvent(new Event('focusin', { bubbles: true }));
    await expect.poll(() => first.form.noValidate).toBe(true);
    const [second] = putBlocks(['b']);
    second?.submit('#1002');
    expect(server.requests).toEqual([expect.objectContaining({ order: '#1002' })]);
  });

  it('says that tracking is unavailable when the widget cannot be loaded, keeps what was typed, and tries again at the next submit', async () => {
    const block = await page('/widget/missing.js');
    block.submit('#77');
    await expect.poll(() => block.status.textContent).toContain('cannot look up orders right now');
    expect(getComputedStyle(block.status).position).toBe('static');
    expect(block.order.value).toBe('#77');
    block.root.dataset['module'] = widget();
    block.submit('#77');
    await expect.poll(() => server.requests).toHaveLength(1);
    expect(block.status.textContent).toBe('');
  });
});
