import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrackResponse } from '../server/contract.ts';
import { fakeServer, find, putBlocks } from './block-page.fixtures.ts';
import type { BlockOnPage } from './block-page.fixtures.ts';
import { mount } from './mount.tsx';
import { richOrder } from './components/rich-order.fixtures.ts';

const FOUND: TrackResponse = { outcome: 'found', pass: 'pass.1', order: richOrder() };

const JANE = { email: 'jane@example.com', orders_count: 0 };

let server: ReturnType<typeof fakeServer>;
let undo: (() => void)[] = [];

beforeEach(() => {
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  undo.forEach((one) => one());
  undo = [];
  document.body.innerHTML = '';
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
  vi.unstubAllGlobals();
});

/** The page of a link, whose inline script has run, as it does while a page loads. */
function follow(link: string, page: Record<string, unknown> = {}): BlockOnPage {
  history.replaceState(null, '', link);
  const [block] = putBlocks(['a'], {}, page);
  if (!block) throw new Error('no block');
  const inline = find(block.root, 'script:not([type])', HTMLScriptElement);
  const script = document.createElement('script');
  script.textContent = inline.textContent;
  inline.replaceWith(script);
  undo.push(mount(block.root));
  return block;
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute('name');

describe('the link of an order’s mail', () => {
  it('asks for number and code, which has left the address by then', () => {
    const block = follow('?order=%231001&utm=mail#code=XPAV284CT');
    expect(server.requests).toEqual([{ order: '#1001', code: 'XPAV284CT', locale: 'en-NL' }]);
    expect(location.search + location.hash).toBe('?order=%231001&utm=mail');
    expect(block.root.outerHTML).not.toContain('XPAV284CT');
    expect(block.order.value).toBe('#1001');
  });

  it('opens the order, and again with the pass; the code is stored nowhere', async () => {
    const block = follow('?order=1001#code=XPAV284CT');
    server.answer(FOUND);
    await expect.poll(() => block.status.textContent).toContain('is expected tomorrow');
    expect(Object.values(sessionStorage)).toEqual(['pass.1']);
    expect(focused(), 'the shopper may be anywhere on the page').toBeNull();
  });

  it('asks for the code again when the pass is over', async () => {
    const block = follow('?order=1001#code=XPAV284CT');
    server.answer(FOUND);
    await expect.poll(() => block.answer.textContent).toContain('Refresh');
    find(block.answer, 'footer button', HTMLButtonElement).click();
    server.answer({ outcome: 'pass_ended' });
    await expect.poll(() => server.requests.at(-1)).toHaveProperty('code', 'XPAV284CT');
  });

  it('whose code opens nothing leaves the number in the form, and focus in the empty field', async () => {
    const block = follow('?order=1001#code=WRONG1234');
    server.answer({ outcome: 'pass_ended' });
    await expect.poll(focused).toBe('email');
    expect(block.order.value).toBe('1001');
    expect(block.status.textContent).toBe(
      'To see your order, fill in its number and your e-mail address',
    );
    expect(block.email.hasAttribute('aria-invalid')).toBe(false);
  });

  it.each([
    ['without a code', '?order=1001'],
    ['of an order that has no code', '?order=1001#code='],
  ])('%s fills in the number, and moves focus to the empty field', (_, link) => {
    const block = follow(link);
    expect(server.requests).toEqual([]);
    expect(location.hash).toBe('');
    expect([block.order.value, focused()]).toEqual(['1001', 'email']);
  });

  it('without a number asks for nothing, and takes its code out of the address', () => {
    const block = follow('?utm=mail#code=XPAV284CT');
    expect([server.requests, location.hash, focused()]).toEqual([[], '', null]);
    expect(block.root.dataset['phase']).toBe('idle');
  });

  it('moves no focus where no field is empty, or where the shopper is somewhere already', () => {
    const signedIn = follow('?order=1001', { customer: JANE });
    expect([signedIn.email.value, focused()]).toEqual(['jane@example.com', null]);
    document.body.innerHTML = '';
    const search = document.createElement('input');
    document.body.after(search);
    search.focus();
    follow('?order=1001');
    expect(document.activeElement).toBe(search);
    search.remove();
  });
});

describe('another order', () => {
  it('is looked up with the e-mail address that was typed', async () => {
    const block = follow('/');
    block.submit('1001', 'jane@work.example');
    server.answer(FOUND);
    await expect.poll(() => block.answer.textContent).toContain('Look up another order');
    find(block.answer, '.order-tracking__order-name button', HTMLButtonElement).click();
    expect([block.order.value, block.email.value]).toEqual(['', 'jane@work.example']);
    expect(focused()).toBe('order');
  });

  it('is looked up without the address of who has left, after a link or a reload', async () => {
    const block = follow('?order=1001#code=XPAV284CT');
    block.email.value = 'restored-by-the-browser@example.com';
    server.answer(FOUND);
    await expect.poll(() => block.answer.textContent).toContain('Not your order?');
    find(block.answer, '.order-tracking__order-name button', HTMLButtonElement).click();
    expect([block.order.value, block.email.value]).toEqual(['', '']);
  });
});
