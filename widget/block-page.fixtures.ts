import './order-tracking.css';
import type { TrackResponse } from '../server/contract.ts';
import { renderBlocks, renderStringsElsewhere } from './block.fixtures.ts';

/** One block of a page: the elements that a shopper sees. */
export interface BlockOnPage {
  root: HTMLElement;
  form: HTMLFormElement;
  order: HTMLInputElement;
  email: HTMLInputElement;
  status: HTMLElement;
  answer: HTMLElement;
  /** Fills in both fields and presses the button. */
  submit(order?: string, email?: string): void;
}

/** Puts the real block on the test's page, once for each id. */
export function putBlocks(
  ids: string[],
  settings: Record<string, unknown> = {},
  page: Record<string, unknown> = {},
): BlockOnPage[] {
  document.body.innerHTML = renderBlocks(ids, settings, page);
  return [...document.querySelectorAll<HTMLElement>('[data-order-tracking]')].map(readBlock);
}

/** Makes the page one in a language whose locale file has only the words of the form. */
export function putStringsElsewhere(language: string): void {
  const script = find(document, '[data-order-tracking-strings]', HTMLElement);
  script.outerHTML = renderStringsElsewhere(language);
}

function readBlock(root: HTMLElement): BlockOnPage {
  const order = find(root, '[name=order]', HTMLInputElement);
  const email = find(root, '[name=email]', HTMLInputElement);
  return {
    root,
    order,
    email,
    form: find(root, 'form', HTMLFormElement),
    status: find(root, '[data-order-tracking-status]', HTMLElement),
    answer: find(root, '[data-order-tracking-answer]', HTMLElement),
    submit(orderText = '#1001', emailText = 'jane@example.com') {
      order.value = orderText;
      email.value = emailText;
      find(root, 'form [type=submit]', HTMLElement).click();
    },
  };
}

/** @throws {Error} when there is no such element. */
export function find<E extends Element>(scope: ParentNode, selector: string, type: new () => E): E {
  const found = scope.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
}

/** A fake of the server in place of `fetch`: it records the requests, and the test answers each. */
export function fakeServer() {
  const requests: unknown[] = [];
  const pending: ((response: Response) => void)[] = [];
  return {
    requests,
    fetch: (_url: string, { body }: { body: string }) => {
      requests.push(JSON.parse(body));
      return new Promise<Response>((resolve) => void pending.push(resolve));
    },
    answer: (body: TrackResponse) => pending.shift()?.(Response.json(body)),
  };
}
