import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, find, putBlocks } from './block-page.fixtures.ts';
import type { BlockOnPage } from './block-page.fixtures.ts';
import { mount } from './mount.tsx';

let server: ReturnType<typeof fakeServer>;
let undo = (): void => {};

beforeEach(() => {
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  undo();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function mountOne(): BlockOnPage {
  const [block] = putBlocks(['a']);
  if (!block) throw new Error('no block');
  undo = mount(block.root);
  return block;
}

describe('what may have been meant', () => {
  it('is a button that fills both fields in and asks again', async () => {
    const block = mountOne();
    block.submit('Order #1001', 'jane@gmial.com');
    const suggestion = { fields: 'Order #1001 <jane@gmail.com>', text: 'jane@gmail.com' };
    server.answer({ outcome: 'not_found', suggestion });
    await expect.poll(() => block.answer.querySelector('li')?.textContent).toContain('Did you');
    const button = find(block.answer, 'li button', HTMLButtonElement);
    expect(button.textContent).toBe('Did you mean jane@gmail.com?');
    button.click();
    expect([block.order.value, block.email.value]).toEqual(['Order #1001', 'jane@gmail.com']);
    const asked = { order: 'Order #1001', email: 'jane@gmail.com', locale: 'en-NL' };
    expect(server.requests.at(-1)).toEqual(asked);
  });

  it('is not asked where nothing looks mistyped', async () => {
    const block = mountOne();
    block.submit();
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.answer.querySelectorAll('li').length).toBe(5);
    expect(block.answer.querySelector('button')).toBeNull();
  });
});
