import type { Dispatcher } from 'undici';
import { expect, it } from 'vitest';
import { sendRequestId } from './send-request-id.ts';

type Headers = Exclude<Dispatcher.DispatchOptions['headers'], undefined>;

/** The headers that are sent instead of these, while a request with this id is answered. */
function sent(headers: Headers, requestId: string | undefined): Headers {
  let seen: Headers = null;
  const interceptor = sendRequestId({ getStore: () => requestId });
  const dispatch = interceptor((options) => {
    seen = options.headers ?? null;
    return true;
  });
  dispatch({ path: '/', method: 'POST', headers }, {});
  return seen;
}

it.each<[Headers, Headers]>([
  [null, { 'x-request-id': 'id' }],
  [{ a: 'b' }, { a: 'b', 'x-request-id': 'id' }],
  [
    ['a', 'b'],
    ['a', 'b', 'x-request-id', 'id'],
  ],
  [
    new Map([['a', 'b']]),
    [
      ['a', 'b'],
      ['x-request-id', 'id'],
    ],
  ],
])('the id is added to the headers %j', (headers, withId) => {
  expect(sent(headers, 'id')).toEqual(withId);
});

it('outside of a request, headers are sent as they are', () => {
  expect(sent({ a: 'b' }, undefined)).toEqual({ a: 'b' });
});
