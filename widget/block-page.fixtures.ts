import './order-tracking.css';
import type { TrackResponse } from '../server/contract.ts';
import { renderBlocks } from './block.fixtures.ts';

/** One block of a page, by what a shopper sees in it. */
export interface BlockOnPage {
  root: HTMLElement;
  form: HTMLFormElement;
  order: HTMLInputElement;
  email: HTMLInputElement;
  status: HTMLElement;
  answer: HTMLElement;
  /** Types both and presses the button. */
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

/** @throws {Error} when there is none. */
export function find<E extends Element>(scope: ParentNode, selector: string, type: new () => E): E {
  const found = scope.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
}

/** A server in place of `fetch`: what it was asked, and answers given by hand. */
export function standInServer() {
  const asked: unknown[] = [];
  const waiting: ((response: Response) => void)[] = [];
  return {
    asked,
    fetch: (_url: string, { body }: { body: string }) => {
      asked.push(JSON.parse(body));
      return new Promise<Response>((resolve) => void waiting.push(resolve));
    },
    answer: (body: TrackResponse) => waiting.shift()?.(Response.json(body)),
  };
}
