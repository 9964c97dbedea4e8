import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTokenRequest } from './token-request.ts';

/** Milliseconds: long for this machine's own loopback. */
const TIMEOUT = 5_000;

/** Sends a request to an endpoint that answers so, and quotes what it was sent. */
async function request(status: number, answer: (sent: string) => string): Promise<Response> {
  const server = createServer((incoming, response) => {
    void text(incoming).then((sent) => response.writeHead(status).end(answer(sent)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const fetch = createTokenRequest({ url, timeout: TIMEOUT, dispatcher: undefined });
  return fetch('https://unused.invalid', { method: 'POST', body: '{"a":1}' });
}

describe('a request to the token endpoint', () => {
  it('sends what the library gives, and gives it the grant', async () => {
    const response = await request(200, (sent) => `{"sent":${sent}}`);
    expect([response.status, await response.json()]).toEqual([200, { sent: { a: 1 } }]);
  });

  it.each([400, 401, 402, 403])('gives the library a refusal with status %i', async (status) => {
    const response = await request(status, () => '{"error":"x"}');
    expect([response.status, await response.json()]).toEqual([status, { error: 'x' }]);
  });

  it.each([201, 302, 399, 404, 500])('is an outage with status %i', async (status) => {
    await expect(request(status, () => '{"error":"x"}')).rejects.toMatchObject({
      reason: 'http',
      message: `Shopify is unavailable (http): HTTP ${status} from the token endpoint`,
    });
  });

  it('is an outage with an answer that is no JSON', async () => {
    await expect(request(200, () => '<html>')).rejects.toMatchObject({ reason: 'not_json' });
    await expect(request(403, () => '<html>')).rejects.toMatchObject({ reason: 'http' });
  });

  it('is an outage with far more than a grant', async () => {
    const long = request(200, () => `{"a":"${'x'.repeat(64_000)}"}`);
    await expect(long).rejects.toMatchObject({ reason: 'too_large' });
  });
});
