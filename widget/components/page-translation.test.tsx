import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder } from '../../server/contract.ts';
import { fakeServer, find, putBlocks } from '../block-page.fixtures.ts';
import type { BlockOnPage } from '../block-page.fixtures.ts';
import { mount } from '../mount.tsx';
import { richOrder } from './rich-order.fixtures.ts';

let server: ReturnType<typeof fakeServer>;
let unmount = (): void => {};

beforeEach(() => {
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  unmount();
  document.body.innerHTML = '';
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

async function show(order: TrackedOrder): Promise<BlockOnPage> {
  const [block] = putBlocks(['a']);
  if (!block) throw new Error('no block');
  unmount = mount(block.root);
  block.submit();
  server.answer({ outcome: 'found', pass: 'pass.1', order });
  await expect.poll(() => block.answer.textContent).toContain('Refresh');
  return block;
}

/** What Chrome's page translation does: each text node is replaced by two `<font>` elements with another text. */
function translate(root: Element): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    if (!node.textContent?.trim()) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${node.textContent}»`;
    outer.append(inner);
    node.parentNode?.replaceChild(outer, node);
  }
}

async function refresh(block: BlockOnPage, order: TrackedOrder): Promise<void> {
  find(block.answer, 'footer button', HTMLButtonElement).click();
  server.answer({ outcome: 'found', pass: 'pass.2', order });
  // With an old text beside it, the new one may be missing: so the state is waited for, and not a text.
  await expect.poll(() => block.status.textContent).toContain(order.refreshedAt.text);
}

/** The text of the answer without the marks of the translation. */
function plainText(block: BlockOnPage): string {
  return block.answer.textContent.replace(/[«»]/g, '');
}

function deliveredOrder(): TrackedOrder {
  const order = richOrder({ refreshedAt: { at: '2026-11-25T13:09:00Z', text: '14:09' } });
  const at = { at: '2026-11-25T12:50:00Z', text: 'Wed 25 Nov, 13:50' };
  const [first, ...others] = order.shipments;
  if (!first) throw new Error('no shipment');
  const scan = { ...first.events[0], at, status: 'delivered', substatus: null, text: null };
  const events = [scan, ...first.events] as typeof first.events;
  const delivered = {
    ...first,
    status: 'delivered' as const,
    progress: 5 as const,
    remarks: [],
    deliveredAt: at,
    events,
  };
  return {
    ...order,
    headline: { ...order.headline, code: 'delivered_on', date: at, nextStep: 'not_here' },
    shipments: [delivered, ...others],
  };
}

describe('F7: on a page that the browser has translated', () => {
  it('nothing of the old answer stays beside the new one', async () => {
    const fresh = await show(deliveredOrder());
    const expected = fresh.answer.textContent;
    unmount();
    const block = await show(richOrder());
    translate(block.root);
    await refresh(block, deliveredOrder());
    expect(plainText(block)).toBe(expected);
    expect(find(block.answer, 'h3', HTMLElement).querySelector('font')).toBeNull();
  });

  it('an answer that has not changed stays translated, and the time of it is new', async () => {
    const block = await show(richOrder());
    translate(block.answer);
    const headline = find(block.answer, 'h3 font', HTMLElement);
    const refreshedAt = { at: '2026-11-25T13:09:00Z', text: '14:09' };
    await refresh(block, richOrder({ refreshedAt }));
    expect(headline.isConnected).toBe(true);
    expect(plainText(block)).toContain('Updated 14:09');
    expect(plainText(block).match(/Updated/g)).toHaveLength(1);
  });

  it('a headline without a day leaves nothing of the one that had a day', async () => {
    const block = await show(richOrder());
    translate(block.answer);
    const { headline } = richOrder();
    const refreshedAt = { at: '2026-11-25T13:09:00Z', text: '14:09' };
    const next = { ...headline, code: 'on_the_way' as const, date: null, details: [] };
    await refresh(block, richOrder({ headline: next, refreshedAt }));
    expect(find(block.answer, 'h3', HTMLElement).textContent).toBe('Your order is on the way');
    expect(plainText(block)).not.toContain('tomorrow');
  });

  it('a look-up that fails afterwards leaves nothing of the order', async () => {
    const block = await show(richOrder());
    translate(block.answer);
    find(block.answer, 'footer button', HTMLButtonElement).click();
    server.answer({ outcome: 'not_found' });
    await expect.poll(() => block.root.dataset['phase']).toBe('refused');
    expect(block.answer.textContent).toContain('cannot find');
    expect(block.answer.querySelector('font')).toBeNull();
  });

  it('focus stays where it is', async () => {
    const block = await show(richOrder());
    translate(block.answer);
    // A new answer takes the focus after the paint.
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
    const button = find(block.answer, 'footer button', HTMLButtonElement);
    button.focus();
    await refresh(block, deliveredOrder());
    expect(document.activeElement).toBe(button);
  });
});
