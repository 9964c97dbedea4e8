import type { WebhooksAnswer, WebhooksRefusal, WebhooksRequest } from './webhooks-contract.ts';
import { jsonBody } from '../json-body.ts';

const PATH = '/admin/webhooks';

/** The outcome of a change; `failed` when the server does not answer, and nothing may have changed. */
export type WebhookOutcome =
  | { outcome: 'done'; answer: WebhooksAnswer }
  | { outcome: 'refused'; problem: WebhooksRefusal['problem'] }
  | { outcome: 'failed' };

/** @returns `null` when the server does not answer. */
export async function loadWebhooks(): Promise<WebhooksAnswer | null> {
  const read = await send('GET', '');
  return read.outcome === 'done' ? read.answer : null;
}

export const webhookRequests = {
  save: (request: WebhooksRequest) => send('PUT', '', request),
  makeSecret: () => send('POST', '/secret'),
  turnOff: () => send('DELETE', ''),
};

async function send(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  body?: WebhooksRequest,
): Promise<WebhookOutcome> {
  try {
    const response = await fetch(PATH + path, {
      method,
      ...jsonBody(body),
    });
    if (response.ok) {
      const answer: WebhooksAnswer = await response.json();
      return { outcome: 'done', answer };
    }
    if (response.status !== 422) return { outcome: 'failed' };
    const { problem }: WebhooksRefusal = await response.json();
    return { outcome: 'refused', problem };
  } catch {
    return { outcome: 'failed' };
  }
}
