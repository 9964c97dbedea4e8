import { AsyncLocalStorage } from 'node:async_hooks';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { requestId } from './request-id.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that a request with this `x-request-id` has while it is answered, and the answer. */
async function idOf(given?: string): Promise<{ id: string | undefined; response: Response }> {
  const requestIds = new AsyncLocalStorage<string>();
  let id: string | undefined;
  const app = new Hono();
  app.use(requestId(requestIds));
  app.get('/', async (c) => {
    await Promise.resolve();
    id = requestIds.getStore();
    return c.body('here');
  });
  const headers: HeadersInit = given === undefined ? {} : { 'x-request-id': given };
  const response = await app.request('/', { headers });
  return { id, response };
}

it.each([
  '7b7f8f3e-2d0c-4a1f-9c1e-6a2f1f3b5d60',
  '0123456789abcdef0123456789abcdef',
  '01JBX2YVN5V9C6T5R1-ams',
])('an id of a proxy in front of us is kept: %s', async (given) => {
  expect((await idOf(given)).id).toBe(given);
});

it.each([
  undefined,
  '',
  'short',
  'jane.doe@example.com',
  '0123456789abcdef {"a":1}',
  'x'.repeat(65),
])('a request with the id %j gets a random one', async (given) => {
  const [one, other] = [await idOf(given), await idOf(given)];
  expect(one.id).toMatch(UUID);
  expect(other.id).not.toBe(one.id);
});

it('the id is not sent back, so that two answers can be the same', async () => {
  const { response } = await idOf('0123456789abcdef0123456789abcdef');
  expect([...response.headers.keys()]).not.toContain('x-request-id');
});
