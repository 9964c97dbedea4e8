import type { LookupField, LookupProblem } from '../../server/contract.ts';
import type { Lookup } from '../model/request-tracking.ts';
import type { Say } from '../words/wording.ts';

const FIELDS: readonly LookupField[] = ['order', 'email'];

/** The block's own form: the widget leaves its markup as the theme drew it. */
export interface LookupForm {
  element: HTMLFormElement;
  read(): Lookup;
  /** Fills in the recent order of a signed-in customer, or what is suggested, if its button was the submitter. */
  selectRecent(submitter: HTMLElement | null): void;
  /** Fills in an order number, if the shopper has not typed one yet. */
  prefill(order: string): void;
  /** Fills both fields in: by default with no order number, and with the signed-in customer's own address. */
  fill(order?: string, email?: string): void;
  /** Moves focus to the e-mail field where only that is empty, unless the shopper is somewhere already. */
  focusEmail(): void;
  /** Shows at each field what is wrong with it, and removes what no longer is. */
  showProblems(problems: readonly LookupProblem[], say: Say): void;
  focus(field: LookupField): void;
}

/** @returns `null` when the block's markup is not ours. */
export function createLookupForm(root: HTMLElement): LookupForm | null {
  const element = root.querySelector('form');
  const order = element?.querySelector<HTMLInputElement>('[name=order]');
  const email = element?.querySelector<HTMLInputElement>('[name=email]');
  if (!element || !order || !email) return null;
  const inputs: Record<LookupField, HTMLInputElement> = { order, email };
  const fill = (number = '', address = email.defaultValue): void => {
    order.value = number;
    email.value = address;
  };
  return {
    element,
    fill,
    read: () => ({ order: order.value.trim(), email: email.value.trim() }),
    selectRecent(submitter) {
      // `#1001`, or `#1001 <jane@example.com>` for another address than the account's. No other button has a value.
      const [name, own] = submitter?.getAttribute('value')?.split(' <') ?? [];
      if (name) fill(name, own?.slice(0, -1));
    },
    prefill(text) {
      order.value ||= text;
    },
    focusEmail() {
      if (order.value && !email.value && !document.querySelector(':focus')) {
        email.focus({ preventScroll: true });
      }
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

/** A link, a number, or what a shop allows in place of an e-mail address; the server tells which. */
const LINK_OR_NUMBER = /[/\d]/;

/** The problems that are certain without the server, which checks the rest. */
export function findProblems({ order, email }: Lookup): LookupProblem[] {
  const problems: LookupProblem[] = [];
  if (order === '') problems.push({ field: 'order', code: 'order_required' });
  else if (order.includes('@')) problems.push({ field: 'order', code: 'order_is_email' });
  if (email === '') problems.push({ field: 'email', code: 'email_required' });
  else if (!email.includes('@') && !LINK_OR_NUMBER.test(email)) {
    problems.push({ field: 'email', code: 'email_malformed' });
  }
  return problems;
}
