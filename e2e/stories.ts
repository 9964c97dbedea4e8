import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { TrackResponse } from '../server/contract.ts';
import { slowDown } from './slow-machine.ts';
import type { ProxyFaultName } from './store/proxy-faults.ts';

export { expect };

type Sentences = Readonly<Record<string, string>>;

/** One group of the words that the block hands to the widget, by code. */
export function wordGroup(locale: string, group: string): Sentences {
  const name = locale === 'en' ? 'en.default' : locale;
  const path = new URL(`../theme-extension/locales/${name}.json`, import.meta.url);
  const file: { order_tracking: Record<string, Sentences> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const found = file.order_tracking[group];
  if (!found) throw new Error(`${name}.json has no group ${group}`);
  return found;
}

/** A sentence as the shopper reads it; it is looked up, so that a better wording breaks no story. */
export function words(
  locale: string,
  group: string,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = wordGroup(locale, group)[code];
  if (sentence === undefined) throw new Error(`${locale} has no words for ${group}.${code}`);
  return sentence.replace(/{{ (\w+) }}/g, (_, name: string) => String(params[name] ?? ''));
}

/** Orders of the demo that the stories tell about; `/__demo/orders` lists them all. */
export const ORDERS = {
  /** One parcel on its way, a pre-order to come, one item refunded. */
  mixed: ['1001', 'jane@example.com'],
  waiting: ['1003', 'liam@example.com'],
  delivered: ['1004', 'emma@example.com'],
  cancelled: ['1010', 'daan@example.com'],
  returning: ['1013', 'julia@example.com'],
  collect: ['1014', 'tess@example.com'],
  attempted: ['1017', 'luuk@example.com'],
  /** 30 products in 8 parcels, one of them with 60 scans. */
  big: ['1021', 'olga@example.com'],
  /** Its day of delivery was moved twice. */
  moved: ['1034', 'bo@example.com'],
  /** Placed 90 days ago, and the app may not read all orders. */
  old: ['1110', 'rosa@example.com'],
  /** Arabic texts, and texts that look like HTML. */
  strange: ['1023', 'layla@example.com'],
} as const;

export const MISS = ['4711', 'nobody@example.com'] as const;

export const LOOKUP = '**/apps/track-order/lookup';
/** Without its version, and whatever fragment the loader tries it under. */
export const MODULE = /\/order-tracking\.js/;

/** What a theme may do to a block: plain, dark, root at 62.5 % and no rings, loud, from right to left. */
export const THEMES = ['default', 'dark', 'strict', 'loud', 'rtl'] as const;

/** What the address of the demo's page can ask for. */
export interface PageOptions {
  /** Where the form is: in the block of a page of the shop, or on the app's own page. */
  at?: '/' | '/apps/track-order';
  locale?: string;
  theme?: (typeof THEMES)[number];
  blocks?: number;
  /** The merchant's, for every block on the page. */
  settings?: Readonly<Record<string, unknown>>;
  /** `1` for the theme editor's own page. */
  design?: 1;
  /** Who is signed in. */
  customer?: string;
  /** What the shopper followed a link with. */
  order?: string;
  /** The demo's own panel; the shop's page stands alone otherwise. */
  panel?: boolean;
}

/** One block on the page, in the shopper's words. */
export class TrackingBlock {
  readonly root: Locator;
  readonly order: Locator;
  readonly email: Locator;
  readonly submit: Locator;
  readonly answer: Locator;
  /** What a screen reader says without being asked. */
  readonly status: Locator;
  readonly title: Locator;
  /** The sentence that answers, be it an order's or a refusal. */
  readonly headline: Locator;
  readonly cards: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.order = root.locator('form [name=order]');
    this.email = root.locator('form [name=email]');
    this.submit = root.locator('form').getByRole('button');
    this.answer = root.locator('[data-order-tracking-answer]');
    this.status = root.getByRole('status');
    this.title = root.getByRole('heading', { level: 2 });
    this.headline = this.answer.getByRole('heading', { level: 3 });
    this.cards = this.answer.locator('section');
  }

  /** Waits for the widget; until then the browser judges what is typed, and says so in its own words. */
  async isReady(): Promise<void> {
    await this.order.focus();
    await this.isIn('idle');
  }

  /** Types both and presses the button. */
  async track([order, email]: readonly [string, string]): Promise<void> {
    await this.order.fill(order);
    await this.email.fill(email);
    await this.submit.click();
  }

  /** Tracks, and waits until the answer is there to read. */
  async find(order: readonly [string, string]): Promise<void> {
    await this.track(order);
    await this.isIn('shown');
  }

  async isIn(phase: 'loading' | 'shown' | 'refused' | 'failed' | 'idle'): Promise<void> {
    await expect(this.root).toHaveAttribute('data-phase', phase);
  }

  /** The part of the answer that an item is in. */
  cardOf(item: string): Locator {
    return this.cards.filter({ hasText: item });
  }

  button(name: string | RegExp): Locator {
    return this.answer.getByRole('button', { name });
  }

  /** What a field says is wrong with it, as its description reads it out. */
  async saysAt(field: 'order' | 'email', problem: string): Promise<void> {
    const input = this[field];
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(input).toHaveAccessibleDescription(new RegExp(`^${literal(problem)}`));
    await expect(this.root.getByText(problem)).toBeVisible();
    await expect(input).toBeFocused();
  }
}

/** The demo's shop in one shopper's browser. */
export class Store {
  readonly page: Page;
  readonly block: TrackingBlock;
  /** Bodies of the look-ups that left the page. */
  readonly asked: string[] = [];
  /** Addresses of everything that the browser asked for. */
  readonly addresses: string[] = [];
  /** What may go wrong in this story: everything else that the browser complains of fails it. */
  readonly expectedErrors: RegExp[] = [];

  constructor(page: Page) {
    this.page = page;
    this.block = this.blockAt(0);
    page.on('request', (request) => {
      // Who is signed in, the story itself has told the demo.
      const address = new URL(request.url());
      address.searchParams.delete('customer');
      this.addresses.push(address.href);
      if (isLookup(request.url())) this.asked.push(request.postData() ?? '');
    });
  }

  blockAt(index: number): TrackingBlock {
    return new TrackingBlock(this.page.locator('[data-order-tracking]').nth(index));
  }

  async open({ at = '/', panel = false, settings, ...options }: PageOptions = {}): Promise<void> {
    const query = new URLSearchParams({ panel: panel ? '1' : '0' });
    for (const [name, value] of Object.entries(options)) query.set(name, String(value));
    if (settings) query.set('settings', JSON.stringify(settings));
    await this.page.goto(`${at}?${query.toString()}`);
  }

  /** From now on the shop fails this browser in one way. */
  async fault(name: ProxyFaultName): Promise<void> {
    await this.page
      .context()
      .addCookies([{ name: 'demo_fault', value: name, url: this.page.url() }]);
    if (['offline', 'html', 'challenge'].includes(name)) this.expectsFailedRequests();
  }

  expectsFailedRequests(): void {
    this.expectedErrors.push(/^Failed to load resource/);
  }

  /** Every look-up is answered with this. */
  async answerWith(answer: TrackResponse | object): Promise<void> {
    await this.page.route(LOOKUP, (route) => route.fulfill({ json: answer }));
  }

  /** Keeps back what matches until `release` is called. */
  async hold(address: string | RegExp, times?: number): Promise<{ release: () => void }> {
    const { promise, resolve } = Promise.withResolvers<void>();
    await this.page.route(
      address,
      async (route) => {
        await promise;
        // One that the page has given up meanwhile cannot go on.
        await route.continue().catch(() => {});
      },
      times === undefined ? {} : { times },
    );
    return { release: resolve };
  }

  /** Nothing is cut off at the side, and nothing must be scrolled sideways to. */
  async fitsItsWidth(): Promise<void> {
    const tooWide = await this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const parts = [...document.querySelectorAll('.order-tracking :not(option)')];
      const cut = parts.filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 1 && (left < -0.5 || right > clientWidth + 0.5);
      });
      return {
        overflow: scrollWidth - clientWidth,
        cut: cut.map((part) => `${part.tagName}.${part.className}`),
      };
    });
    expect(tooWide).toEqual({ overflow: 0, cut: [] });
  }
}

/** What the browser still knows when the shopper has gone: addresses, cookies, storage. */
async function keptBy({ page, addresses }: Store): Promise<string> {
  const { cookies, origins } = await page.context().storageState();
  const session = await page.evaluate(() => {
    try {
      return JSON.stringify([sessionStorage, history.state, document.title]);
    } catch {
      // A page without an origin keeps nothing.
      return '';
    }
  });
  return decodeURIComponent(JSON.stringify([addresses, cookies, origins, session]));
}

function isLookup(url: string): boolean {
  return new URL(url).pathname === '/apps/track-order/lookup';
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

let browsers = 0;

/** Every story has a shop of its own, and fails when the browser complains of anything unexpected. */
export const test = base.extend<{ store: Store }>({
  page: async ({ page }, use) => {
    await slowDown(page);
    await use(page);
  },
  store: async ({ page, context, baseURL }, use, { parallelIndex }) => {
    const store = new Store(page);
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('dialog', (dialog) => {
      complaints.push(`A dialog says ${dialog.message()}`);
      void dialog.dismiss();
    });
    const address = `10.0.${parallelIndex}.${++browsers % 250}`;
    await context.addCookies([{ name: 'demo_address', value: address, url: baseURL ?? '' }]);
    await use(store);
    const kept = await keptBy(store);
    const typed = store.asked.flatMap(
      (body) => decodeURIComponent(body).match(/[^\s"=&]+@[^\s"&]+/g) ?? [],
    );
    expect(
      typed.filter((email) => kept.includes(email)),
      'what the browser has kept',
    ).toEqual([]);
    const unexpected = complaints.filter(
      (text) => !store.expectedErrors.some((expected) => expected.test(text)),
    );
    expect(unexpected, 'what the browser complained of').toEqual([]);
  },
});
