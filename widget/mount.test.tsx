import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, putBlocks, fakeServer } from './block-page.fixtures.ts';
import type { LookupProblem, TrackedOrder } from '../server/contract.ts';
import type { BlockOnPage } from './block-page.fixtures.ts';
import { mount } from './mount.tsx';
import { orderWith, richOrder } from './components/rich-order.fixtures.ts';

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

function mountOne(
  settings: Record<string, unknown> = {},
  data: Record<string, string> = {},
  page: Record<string, unknown> = {},
): BlockOnPage {
  const [block] = putBlocks(['a'], settings, page);
  if (!block) throw new Error('no block');
  Object.assign(block.root.dataset, data);
  undo.push(mount(block.root));
  return block;
}

function button(block: BlockOnPage, name: string): HTMLButtonElement {
  const all = [...block.answer.querySelectorAll('button')];
  const found = all.find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Only a heading counts, because the page's own text contains every sentence. */
const focusedHeading = (): string | undefined => document.querySelector('h3:focus')?.textContent;

const problemAt = (block: BlockOnPage, field: string): string =>
  find(block.root, `[data-order-tracking-problem=${field}]`, HTMLElement).textContent;

describe('a mounted block', () => {
  it('sends what was typed, with the language of its texts and the country', async () => {
    const block = mountOne();
    block.submit(' #1001 ');
    await expect
      .poll(() => server.requests)
      .toEqual([{ order: '#1001', email: 'jane@example.com', locale: 'en-NL' }]);
  });

  it('keeps the form, filled in, above the answer', async () => {
    const block = mountOne();
    const { form } = block;
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('is expected tomorrow');
    expect(block.root.querySelector('form')).toBe(form);
    expect(block.order.value).toBe('#1001');
    expect(block.email.value).toBe('jane@example.com');
  });

  it('sends the pass of its last answer along with what is typed next', async () => {
    const block = mountOne();
    block.submit('1001');
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => Object.values(sessionStorage)).toEqual(['pass.1']);
    block.submit('1001', 'typo@example.com');
    server.answer({ outcome: 'rate_limited', retryAfterSeconds: 3_600 });
    await expect.poll(() => block.answer.textContent).toContain('Too many tries');
    block.submit('1001');
    server.answer({ outcome: 'found', pass: 'pass.2', order: richOrder() });
    await expect.poll(() => Object.values(sessionStorage)).toEqual(['pass.2']);
    const jane = { order: '1001', email: 'jane@example.com', locale: 'en-NL' };
    expect(server.requests).toEqual([
      jane,
      { ...jane, email: 'typo@example.com', pass: 'pass.1' },
      { ...jane, pass: 'pass.1' },
    ]);
  });

  it('moves focus to the headline once the answer is painted', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => document.activeElement?.textContent).toContain('is expected tomorrow');
  });

  it('says what is wrong at the field, without a request', () => {
    const block = mountOne();
    block.submit('', 'jane');
    expect(server.requests).toEqual([]);
    expect(problemAt(block, 'order')).toBe('Type your order number, for example #1001.');
    expect(problemAt(block, 'email')).toContain('whole e');
    expect(block.order.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(block.order);
    const described = block.order.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      'Type your order number, for example #1001.',
    );
  });

  it('removes a problem once it is corrected', () => {
    const block = mountOne();
    block.submit('', 'jane@example.com');
    block.submit();
    expect(problemAt(block, 'order')).toBe('');
    expect(block.order.hasAttribute('aria-invalid')).toBe(false);
  });

  it("says the server's problems at the field, an unknown one in general words", async () => {
    const block = mountOne();
    block.submit();
    // A later version of the server may send a code that this contract does not have.
    const unknownProblem: unknown = { field: 'email', code: 'email_is_poem' };
    server.answer({ outcome: 'invalid', problems: [unknownProblem as LookupProblem] });
    await expect.poll(() => problemAt(block, 'email')).toContain('whole e-mail address');
    expect(document.activeElement).toBe(block.email);
    expect(block.answer.textContent).toBe('');
  });

  it('reserves the place of the answer in the frame of the click and keeps it', async () => {
    const block = mountOne();
    block.submit();
    const reserved = block.root.getBoundingClientRect();
    expect(reserved.bottom).toBeGreaterThanOrEqual(innerHeight - 1);
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.answer.textContent).toContain('cannot find');
    expect(block.root.getBoundingClientRect().height).toBeGreaterThanOrEqual(reserved.height);
  });

  it('says that it is looking only when the wait is long', async () => {
    const block = mountOne();
    block.submit();
    expect(block.status.textContent).toBe('');
    await expect.poll(() => block.status.textContent).toContain('One moment');
    expect(getComputedStyle(block.status).position).toBe('static');
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.status.textContent).toBe('');
  });

  it('helps a shopper whose order is not found, without a word on what did not match', async () => {
    const block = mountOne({ contact_link: '/pages/contact' });
    block.submit();
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.answer.querySelectorAll('li').length).toBe(5);
    expect(find(block.answer, 'a', HTMLAnchorElement).pathname).toBe('/pages/contact');
    await expect.poll(focusedHeading).toContain('cannot find');
  });

  it('keeps what was typed when tracking is unavailable', async () => {
    const block = mountOne();
    block.submit('#77');
    server.answer({ outcome: 'unavailable', retryAfterSeconds: 18 });
    const sentence = 'We cannot look up orders right now. Please try again in 20 seconds.';
    await expect.poll(() => block.answer.textContent).toContain(sentence);
    expect(block.order.value).toBe('#77');
  });

  it('refreshes in place: the order stays, focus stays, the new time is announced', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => document.activeElement?.tagName).toBe('H3');
    const refresh = [...block.answer.querySelectorAll('button')].find(
      (one) => one.textContent === 'Refresh',
    );
    refresh?.focus();
    refresh?.click();
    expect(block.answer.textContent).toContain('is expected tomorrow');
    const refreshedAt = { at: '2026-11-25T13:09:00Z', text: '14:09' };
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder({ refreshedAt }) });
    await expect.poll(() => block.status.textContent).toBe('Updated 14:09');
    expect(document.activeElement).toBe(refresh);
  });

  it('keeps the order when a refresh fails, and says so', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('Refresh');
    find(block.answer, 'footer button', HTMLButtonElement).click();
    server.answer({ outcome: 'rate_limited', retryAfterSeconds: 61 });
    await expect.poll(() => block.answer.textContent).toContain('Please try again in 65 seconds.');
    expect(block.answer.textContent).toContain('is expected tomorrow');
  });

  it('moves focus to what replaces an order that is no longer found', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => document.activeElement?.tagName).toBe('H3');
    find(block.answer, 'footer button', HTMLButtonElement).click();
    server.answer({ outcome: 'not_found' });
    await expect.poll(focusedHeading).toContain('cannot find');
    expect(block.answer.textContent).not.toContain('is expected tomorrow');
  });

  it('says that tracking is unavailable when an order cannot be drawn, and moves focus there', async () => {
    const block = mountOne();
    block.submit();
    const order: TrackedOrder = JSON.parse(
      JSON.stringify({ ...richOrder(), refreshedAt: undefined, clock: undefined }),
    );
    server.answer({ outcome: 'found', pass: 'pass.1', order });
    await expect.poll(focusedHeading).toContain('cannot look up orders');
    expect(block.root.dataset['phase']).toBe('refused');
    expect(block.answer.textContent).not.toContain('is expected tomorrow');
  });

  it.each([
    ['a headline', ['headline']],
    ['a moment', ['placedAt']],
    ['the time it was read', ['refreshedAt']],
    ['an item', ['shipments', 0, 'items', 0]],
    ['the parcels', ['shipments', 0, 'parcels']],
    ['a list of updates', ['shipments', 1, 'events']],
    ['a return', ['returns', 0]],
  ])('never draws a part of an order that lacks %s', async (_, path) => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: orderWith(path, null) });
    await expect.poll(focusedHeading).toContain('cannot look up orders');
    expect(block.answer.querySelector('.order-tracking__order')).toBeNull();
  });

  it('says the same when a refresh brings such an order, and then looks up the next one', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('Refresh');
    find(block.answer, 'footer button', HTMLButtonElement).click();
    const order: TrackedOrder = JSON.parse(
      JSON.stringify({ ...richOrder(), refreshedAt: undefined }),
    );
    server.answer({ outcome: 'found', pass: 'pass.1', order });
    await expect.poll(focusedHeading).toContain('cannot look up orders');
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => document.activeElement?.textContent).toContain('is expected tomorrow');
  });

  it('draws an answer before the next paint, so that nothing moves twice', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await new Promise<void>((shown) => {
      new MutationObserver(() => block.root.dataset['phase'] === 'shown' && shown()).observe(
        block.root,
        { attributes: true },
      );
    });
    await new Promise(requestAnimationFrame);
    expect(block.answer.textContent).toContain('is expected tomorrow');
  });

  it('starts over without the number, and keeps the e-mail address', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('Look up another order');
    expect(block.form.checkVisibility()).toBe(false);
    button(block, 'Look up another order').click();
    expect(block.form.checkVisibility()).toBe(true);
    expect([block.order.value, block.email.value]).toEqual(['', 'jane@example.com']);
    expect(document.activeElement).toBe(block.order);
    await new Promise(requestAnimationFrame);
    expect(block.answer.textContent).toBe('');
  });

  it('fills in an order number from the address, never an e-mail address', () => {
    history.replaceState(null, '', '?order=1001&email=jane@example.com');
    const block = mountOne();
    expect(block.order.value).toBe('1001');
    expect(block.email.value).toBe('');
  });

  it('does not overwrite what the shopper has typed', () => {
    history.replaceState(null, '', '?order=1001');
    const [block] = putBlocks(['a']);
    if (!block) throw new Error('no block');
    block.order.value = '#2002';
    undo.push(mount(block.root));
    expect(block.order.value).toBe('#2002');
  });

  it('works beside others on one page, each with its own answer', async () => {
    const [first, second] = putBlocks(['a', 'b']);
    if (!first || !second) throw new Error('no blocks');
    undo.push(mount(first.root), mount(second.root));
    expect(document.querySelectorAll('[data-order-tracking-strings]')).toHaveLength(1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    second.submit();
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => second.answer.textContent).toContain('cannot find');
    expect(first.answer.textContent).toBe('');
  });

  it('stores for this tab the pass that opens the order again, and nothing that was typed', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => Object.values(sessionStorage)).toEqual(['pass.1']);
    expect(JSON.stringify(sessionStorage) + JSON.stringify(localStorage)).not.toMatch(
      /1001|jane|example\.com/,
    );
    button(block, 'Look up another order').click();
    expect(sessionStorage).toHaveLength(0);
  });

  it('works when the browser refuses access to its storage', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('is expected tomorrow');
    expect(setItem).toHaveBeenCalled();
    setItem.mockRestore();
  });

  it('opens with the order of a pass, and leaves focus where it is', async () => {
    const block = mountOne({}, { opening: '{"pass":"pass.0"}' });
    expect(block.root.dataset['opening']).toBeUndefined();
    expect(server.requests).toEqual([{ pass: 'pass.0', locale: 'en-NL' }]);
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.status.textContent).toContain('is expected tomorrow');
    expect([block.order.value, block.email.value]).toEqual(['#1001', '']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).toBe(document.body);
    button(block, 'Refresh').click();
    expect(server.requests.at(-1)).toEqual({ pass: 'pass.1', locale: 'en-NL' });
  });

  it('lets a reader who is not the customer clear the order', async () => {
    const block = mountOne({}, { opening: '{"pass":"pass.0"}' });
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('Not your order?');
    button(block, 'Not your order? Hide it').click();
    expect([block.order.value, sessionStorage.length]).toEqual(['', 0]);
    expect(document.activeElement).toBe(block.order);
    await expect.poll(() => block.answer.textContent).toBe('');
  });

  it('does not ask "Not you?" after the shopper has typed the order', async () => {
    const block = mountOne({}, { opening: '{"pass":"pass.0"}' });
    server.answer({ outcome: 'pass_ended' });
    await expect.poll(() => block.answer.textContent).toContain('To see your order');
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => block.answer.textContent).toContain('is expected tomorrow');
    expect(block.answer.textContent).not.toContain('Not your order?');
  });

  it('fills in a recent order of a signed-in customer, and looks it up', () => {
    const customer = { email: 'jane@example.com', orders_count: 2 };
    const orders = [{ name: '#1002' }, { name: '#1001' }];
    const block = mountOne({}, {}, { customer: { ...customer, orders } });
    expect(block.email.value).toBe('jane@example.com');
    block.email.value = 'somebody@else.example';
    find(block.root, '[value="#1001"]', HTMLButtonElement).click();
    expect(server.requests).toEqual([
      { order: '#1001', email: 'jane@example.com', locale: 'en-NL' },
    ]);
  });

  it('F15: looks a recent order up with the e-mail address that it was placed with', () => {
    const customer = { email: 'jane@example.com', orders_count: 1 };
    const orders = [{ name: '#1001', email: 'jane@work.example' }];
    const block = mountOne({}, {}, { customer: { ...customer, orders } });
    find(block.root, '[name=recent]', HTMLButtonElement).click();
    expect(server.requests).toEqual([
      { order: '#1001', email: 'jane@work.example', locale: 'en-NL' },
    ]);
  });

  it('dispatches the outcome to the theme, and nothing about the shopper', async () => {
    const events: [string, unknown][] = [];
    const listen = (event: Event): void =>
      void events.push([event.type, event instanceof CustomEvent && event.detail]);
    const names = ['found', 'refused', 'error'].map((name) => `order-tracking:${name}`);
    for (const name of names) document.addEventListener(name, listen);
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => events).toHaveLength(1);
    block.submit();
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => events).toHaveLength(2);
    block.submit();
    server.answer({ outcome: 'unavailable', retryAfterSeconds: 1 });
    await expect.poll(() => events).toHaveLength(3);
    for (const name of names) document.removeEventListener(name, listen);
    expect(events).toEqual([
      ['order-tracking:found', { headline: 'part_arriving_on' }],
      ['order-tracking:refused', { outcome: 'not_found' }],
      ['order-tracking:error', { outcome: 'unavailable' }],
    ]);
  });

  it('is as the theme drew it after unmounting', async () => {
    const block = mountOne();
    const before = putBlocks(['a'])[0]?.root.outerHTML;
    const again = mountOne();
    again.submit('', '');
    again.submit();
    server.answer({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    await expect.poll(() => again.answer.textContent).toContain('is expected');
    undo.forEach((one) => one());
    undo = [];
    again.root.removeAttribute('style');
    expect(again.root.outerHTML.replaceAll(' style=""', '')).toBe(before);
    expect(again.form.noValidate).toBe(false);
    expect(block.root.isConnected).toBe(false);
  });

  it('leaves the form alone when the page has no texts', () => {
    const [block] = putBlocks(['a']);
    document.querySelector('[data-order-tracking-strings]')?.remove();
    if (!block) throw new Error('no block');
    undo.push(mount(block.root));
    expect(block.form.noValidate).toBe(false);
  });

  it('never sends what was typed to another site', () => {
    const [block] = putBlocks(['a'], { proxy_path: 'https://elsewhere.example/apps' });
    if (!block) throw new Error('no block');
    undo.push(mount(block.root));
    block.form.addEventListener('submit', (event) => event.preventDefault());
    block.submit();
    expect(server.requests).toEqual([]);
  });
});
