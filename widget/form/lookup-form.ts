import type { LookupField, LookupProblem } from '../../server/contract.ts';
import type { Lookup } from '../model/request-tracking.ts';
import type { Say } from '../words/wording.ts';

const FIELDS: readonly LookupField[] = ['order', 'email'];

/** The block's own form, taken over: it stays where and as the theme drew it. */
export interface LookupForm {
  element: HTMLFormElement;
  read(): Lookup;
  /** Fills in one of the orders that the page offers to who is signed in, if that button was pressed. */
  pick(pressed: HTMLElement | null): void;
  /** Fills the number in where the shopper has typed nothing yet. */
  prefill(order: string): void;
  /** Says at each field what is wrong with it, and takes back what no longer is. */
  showProblems(problems: readonly LookupProblem[], say: Say): void;
  focus(field: LookupField): void;
}

/** @returns `null` when the block's markup is not ours. */
export function takeOverForm(root: HTMLElement): LookupForm | null {
  const element = root.querySelector('form');
  const order = element?.querySelector<HTMLInputElement>('[name=order]');
  const email = element?.querySelector<HTMLInputElement>('[name=email]');
  if (!element || !order || !email) return null;
  const inputs: Record<LookupField, HTMLInputElement> = { order, email };
  return {
    element,
    read: () => ({ order: order.value.trim(), email: email.value.trim() }),
    pick(pressed) {
      if (!(pressed instanceof HTMLButtonElement) || pressed.name !== 'recent') return;
      order.value = pressed.value;
      email.value = email.defaultValue;
    },
    prefill(text) {
      order.value ||= text;
    },
    showProblems(problems, say) {
      for (const field of FIELDS) {
        const code = problems.find((problem) => problem.field === field)?.code;
        const place = element.querySelector(`[data-order-tracking-problem='${field}']`);
        inputs[field].ariaInvalid = code ? 'true' : null;
        const words = code && (say('problem', code) || say('problem', `${field}_malformed`));
        if (place) place.textContent = words || '';
      }
    },
    focus: (field) => inputs[field].focus(),
  };
}

/** A link or a carrier's number, in the wrong field: the server says which. */
const SOMETHING_ELSE = /\/|\d{6}/;

/** What can be seen without asking the server; it judges the rest. */
export function findProblems({ order, email }: Lookup): LookupProblem[] {
  const problems: LookupProblem[] = [];
  if (order === '') problems.push({ field: 'order', code: 'order_required' });
  else if (order.includes('@')) problems.push({ field: 'order', code: 'order_is_email' });
  if (email === '') problems.push({ field: 'email', code: 'email_required' });
  else if (!email.includes('@') && !SOMETHING_ELSE.test(email)) {
    problems.push({ field: 'email', code: 'email_malformed' });
  }
  return problems;
}
