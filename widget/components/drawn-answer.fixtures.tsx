import { signal } from '@preact/signals';
import { render } from 'preact';
import type { TrackedOrder } from '../../server/contract.ts';
import { putBlocks } from '../block-page.fixtures.ts';
import { readSettings } from '../settings.ts';
import { createWording } from '../words/wording.ts';
import { Answer } from './Answer.tsx';
import { aView } from './view.fixtures.ts';
import type { View } from './view.ts';

/** Draws an order below a block, with the texts of that block. */
export function draw(order: TrackedOrder, more: Partial<View> = {}): HTMLElement {
  const [block] = putBlocks(['a']);
  const settings = block && readSettings(block.root, new URL(location.href));
  if (!block || !settings) throw new Error('no block');
  const view = aView(createWording(settings.strings), more);
  const model = { state: signal({ phase: 'shown', order } as const), discardOrder() {} };
  render(<Answer model={model} view={view} onDrawn={() => {}} />, block.answer);
  return block.answer;
}

/** Its text, with single spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function cardTitles(order: TrackedOrder): string[] {
  return [...draw(order).querySelectorAll('h4')].map(textOf);
}
