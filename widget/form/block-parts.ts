import { createLookupForm } from './lookup-form.ts';
import type { LookupForm } from './lookup-form.ts';

/** The elements of a block that the widget works with. */
export interface BlockParts {
  root: HTMLElement;
  form: LookupForm;
  /** A screen reader announces its text when it changes. */
  status: Element;
  answer: Element;
}

/** @returns `null` when the block's markup is not ours. */
export function findBlockParts(root: HTMLElement): BlockParts | null {
  const form = createLookupForm(root);
  const [status, answer] = ['status', 'answer'].map((name) =>
    root.querySelector<HTMLElement>(`[data-order-tracking-${name}]`),
  );
  return form && status && answer ? { root, form, status, answer } : null;
}
