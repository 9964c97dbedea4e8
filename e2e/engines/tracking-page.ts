import { expect } from 'vitest';
import type { Browser } from './browser.ts';

const BLOCK = '[data-order-tracking]';

/** What the block documents for themes: `theme-extension/README.md`. */
export const PARTS = {
  block: BLOCK,
  order: 'main form [name=order]',
  email: 'main form [name=email]',
  submit: `${BLOCK} .order-tracking__submit`,
  headline: `${BLOCK} .order-tracking__headline`,
  refusal: `${BLOCK} .order-tracking__refusal`,
  answer: `${BLOCK} [data-order-tracking-answer]`,
  status: `${BLOCK} output`,
  card: `${BLOCK} .order-tracking__card`,
  step: `${BLOCK} .order-tracking__step`,
} as const;

type Part = keyof typeof PARTS;

type Phase = 'idle' | 'shown' | 'refused';

/** Page object of a page with one block: what a shopper finds on it, and does with it. */
export class TrackingPage {
  readonly browser: Browser;
  readonly #shop: string;

  constructor(browser: Browser, shop: string) {
    this.browser = browser;
    this.#shop = shop;
  }

  /** Opens a page of the shop. The query is what `startStorefront` documents; `panel=0` is added. */
  async open(query: Readonly<Record<string, string>> = {}, path = '/'): Promise<void> {
    const search = new URLSearchParams({ panel: '0', ...query });
    await this.browser.open(`${this.#shop}${path}?${search.toString()}`);
  }

  /** Replaces what a field contains, by mouse and keyboard. */
  async fill(field: 'order' | 'email', text: string): Promise<void> {
    await this.browser.click(`//main//form//input[@name="${field}"]`);
    await this.browser.run((selector) => {
      document.querySelector<HTMLInputElement>(selector)?.select();
    }, PARTS[field]);
    await this.browser.type(text);
  }

  async submit(): Promise<void> {
    await this.browser.click('//main//form//button[@type="submit"]');
  }

  /** Types both and presses the button. */
  async track([order, email]: readonly [string, string]): Promise<void> {
    await this.fill('order', order);
    await this.fill('email', email);
    await this.submit();
  }

  /** Looks an order up, and waits until it is shown. */
  async find(order: readonly [string, string]): Promise<void> {
    await this.track(order);
    await this.expectPhase('shown');
  }

  async clickButton(name: string): Promise<void> {
    await this.browser.click(`//main//button[contains(normalize-space(), "${name}")]`);
  }

  /** What is rendered of the first such part; empty when there is none. */
  async textOf(part: Part | 'main'): Promise<string> {
    const text = await this.browser.run(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
      part === 'main' ? 'main' : PARTS[part],
    );
    return text.replace(/\s+/g, ' ').trim();
  }

  valueOf(field: 'order' | 'email'): Promise<string | undefined> {
    return this.browser.run(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value,
      PARTS[field],
    );
  }

  hasFocus(part: Part): Promise<boolean> {
    return this.browser.run(
      (selector) => document.activeElement?.matches(selector) ?? false,
      PARTS[part],
    );
  }

  async expectPhase(phase: Phase): Promise<void> {
    await waitFor(() =>
      this.browser.run(
        (selector) => document.querySelector<HTMLElement>(selector)?.dataset['phase'],
        PARTS.block,
      ),
    ).toBe(phase);
  }

  async expectText(part: Part | 'main', text: string): Promise<void> {
    await waitFor(() => this.textOf(part)).toContain(text);
  }

  async expectFocus(part: Part): Promise<void> {
    await waitFor(() => this.hasFocus(part)).toBe(true);
  }

  /** Expects the focus at a field that is marked as invalid, with this problem in its description. */
  async expectProblem(field: 'order' | 'email', problem: string): Promise<void> {
    await this.expectFocus(field);
    const described = await this.browser.run((selector) => {
      const input = document.querySelector(selector);
      const ids = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const texts = ids.map((id) => document.getElementById(id)?.innerText ?? '');
      return { invalid: input?.getAttribute('aria-invalid'), text: texts.join(' ') };
    }, PARTS[field]);
    expect(described.invalid).toBe('true');
    expect(described.text).toContain(problem);
  }

  /** Expects that nothing has to be scrolled sideways. */
  async expectNoOverflow(): Promise<void> {
    const overflow = await this.browser.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  }
}

/** Asks again until the answer is as expected. An error counts as not yet: the page may be on its way to another. */
export function waitFor<Result>(ask: () => Promise<Result>): ReturnType<typeof expect.poll> {
  return expect.poll(ask, { timeout: 20_000 });
}
