import { describe, expect, it } from 'vitest';
import { Busy } from '../../async/busy.ts';
import { TooManyReads } from '../../async/too-many-reads.ts';
import { fakePorts, post, send, signedPath } from '../../app.fixtures.ts';

const forbidden = (): never => {
  throw new Error('was not to be called');
};

const AS_FORM = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };

const overloaded = () => fakePorts({ busyFor: () => 7, findOrder: forbidden });

describe('a process with too much to do', () => {
  it('answers when to come back, and does nothing else for a look-up', async () => {
    const busy = overloaded();
    const response = await post(busy);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 7 });
    expect(busy.counted).toEqual(['busy']);
    expect(busy.logged).toEqual([]);
  });

  it('answers a form with a page that says so', async () => {
    const response = await post(overloaded(), 'order=1001&email=jane%40example.com', AS_FORM);
    expect(await response.text()).toContain('cannot look up orders right now');
  });

  it('serves the tracking page and its files all the same', async () => {
    expect((await send(overloaded(), signedPath('/proxy'))).status).toBe(200);
  });

  it('refuses what Shopify did not sign as ever', async () => {
    expect((await post(overloaded(), undefined, { path: '/proxy/lookup' })).status).toBe(401);
  });
});

it('a look-up that finds no place is answered when to come back, and is no error', async () => {
  const ports = fakePorts({ findOrder: () => Promise.reject(new Busy('the process', 3)) });
  const response = await post(ports);
  expect(await response.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 3 });
  expect(ports.counted).toEqual(['busy']);
  expect(ports.logged).toEqual([]);
});

it('a customer who reads more than others can spare is told so and when to come back, which is no outage', async () => {
  const ports = fakePorts({ findOrder: () => Promise.reject(new TooManyReads(9)) });
  const response = await post(ports);
  expect(await response.json()).toEqual({ outcome: 'rate_limited', retryAfterSeconds: 9 });
  expect(ports.counted).toEqual(['rate_limited']);
  expect(ports.logged).toEqual([]);
});

it('an error without a time is an outage, and is logged', async () => {
  const ports = fakePorts({ findOrder: () => Promise.reject(new Error('no answer')) });
  expect(await (await post(ports)).json()).toMatchObject({ outcome: 'unavailable' });
  expect(ports.counted).toEqual(['unavailable']);
  expect(ports.logged).toMatchObject([{ level: 'error', message: 'a look-up failed' }]);
});
