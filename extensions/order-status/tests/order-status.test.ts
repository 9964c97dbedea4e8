/// <reference types="@shopify/ui-extensions/customer-account.order-status.block.render" />
import { getExtension } from '@shopify/ui-extensions-tester';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TrackResponse } from '../../../server/contract.ts';
import { sha256 } from '../../../widget/lazy/sha-256.ts';
import { MAX_REFRESHES, REFRESH_MS } from '../src/use-order.ts';
import { anAnswer, aShipment } from './an-order.ts';
import { translate } from './translate.ts';

const extension = getExtension('customer-account.order-status.block.render');
const ORDER = { id: 'gid://shopify/Order/7', name: '#1001', confirmationNumber: 'XPAV284CT' };

let asked: { url: string; headers: Headers; body: unknown }[];
let answer: () => unknown;

const found = (order = anAnswer()): TrackResponse => ({ outcome: 'found', order, pass: 'v1.pass' });

beforeEach(() => {
  vi.stubEnv('APP_URL', 'https://app.example');
  extension.setUp();
  extension.shopify.order.value = ORDER;
  Object.assign(extension.shopify.i18n, { translate });
  asked = [];
  answer = found;
  vi.stubGlobal(
    'fetch',
    async (url: string, { headers, body }: { headers: HeadersInit; body: string }) => {
      asked.push({ url, headers: new Headers(headers), body: JSON.parse(body) });
      return Response.json(await answer());
    },
  );
});

afterEach(() => {
  render(null, document.body);
  extension.tearDown();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

async function drawn(text: string): Promise<string> {
  await vi.waitFor(() => expect(document.body.innerHTML).toContain(text));
  return document.body.textContent;
}

/** Once Preact has no effects of an earlier test to run: it would wait for the timers of then. */
async function takeOverTimers(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  vi.useFakeTimers();
}

it('asks our server with Shopify’s token and the page’s own number', async () => {
  await extension.render();
  await drawn('Linen shirt');
  expect(asked.map(({ url, body }) => [url, body])).toEqual([
    [
      'https://app.example/extension/order',
      { orderId: ORDER.id, confirmationNumber: ORDER.confirmationNumber, locale: 'en' },
    ],
  ]);
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer mock-session-token');
});

it('answers with all that the tracking page says', async () => {
  await extension.render();
  const text = await drawn('Linen shirt');
  const headline = translate('headline.arriving_on', { date: 'tomorrow, 26 November' });
  expect(document.querySelector('s-section')?.getAttribute('heading')).toBe(headline);
  for (const one of [
    translate('detail.rest_preparing'),
    translate('next.see_carrier'),
    '2 × Linen shirt, M',
    'PostNL · 3SABCD',
    `${translate('status.in_transit')} · Utrecht`,
    translate('ui.waiting'),
    '1 × Wool blanket',
    translate('ui.returns'),
    '#1001-R1',
    '1 × Mug',
    translate('ui.updated', { date: 'today, 14:05' }),
  ]) {
    expect(text).toContain(one);
  }
  const bar = document.querySelector('s-progress');
  expect([bar?.getAttribute('value'), bar?.getAttribute('max')]).toEqual(['3', '5']);
  // Older news is folded away.
  expect(document.querySelector('s-summary')?.textContent).toBe(
    translate('ui.updates', { count: 2 }),
  );
  expect(document.querySelector('s-details')?.textContent).toContain('21 November');
});

it('links to carriers’ pages, and to nothing that a carrier’s page may not be', async () => {
  const [parcel] = aShipment().parcels;
  const parcels = ['javascript:alert(1)', 'http://postnl.example/'].map((url, number) => ({
    carrier: 'PostNL',
    site: 'PostNL',
    ...parcel,
    url,
    number: `3S${number}`,
  }));
  answer = () => found(anAnswer({ shipments: [aShipment({ parcels })] }));
  await extension.render();
  await drawn('3S1');
  const links = [...document.querySelectorAll('s-link')];
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target')])).toEqual([
    ['https://postnl.example/3SABCD', '_blank'],
  ]);
});

it.each([
  ['an order from before 2024', { ...ORDER, confirmationNumber: undefined }],
  ['no order', undefined],
])('says nothing, and asks nothing, for %s', async (_, order) => {
  Object.assign(extension.shopify.order, { value: order });
  await extension.render();
  await vi.waitFor(() => expect(document.body.innerHTML).toBe(''));
  expect(asked).toEqual([]);
});

it.each<[string, () => unknown]>([
  ['the number does not open the order', () => ({ outcome: 'pass_ended' })],
  ['there were too many requests', () => ({ outcome: 'rate_limited', retryAfterSeconds: 9 })],
  ['our server is away', () => Promise.reject(new TypeError('offline'))],
  ['the answer is none of ours', () => ['<html>']],
  ['the order cannot be drawn', () => ({ ...found(), order: { headline: {} } })],
])('says nothing when %s', async (_, respond) => {
  answer = respond;
  await extension.render();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.waitFor(() => expect(document.body.innerHTML).toBe(''));
});

it('says nothing when it was built without an address', async () => {
  vi.stubEnv('APP_URL', undefined);
  vi.stubGlobal('process', undefined);
  await extension.render();
  await vi.waitFor(() => expect(document.body.innerHTML).toBe(''));
  expect(asked).toEqual([]);
});

it('reads a code that it does not know as something that it does', async () => {
  const unknown: never[] = [];
  const order = anAnswer();
  Object.assign(order.headline, { code: 'on_the_moon', date: null, details: unknown });
  answer = () => found(order);
  await extension.render();
  await drawn(translate('headline.received'));
});

it('does a second’s work where others have guessed at the order too often', async () => {
  answer = () =>
    asked.length === 1 ? { outcome: 'proof_required', challenge: 'abc', bits: 10 } : found();
  await extension.render();
  await drawn('Linen shirt');
  const body = Object(asked[1]?.body);
  const digest = sha256(`abc.${body.proof.nonce}`);
  expect(Math.clz32(digest.getUint32(0))).toBeGreaterThanOrEqual(10);
});

it('is refreshed by its button, and by itself while a package is moving, for half a day at most', async () => {
  await takeOverTimers();
  await extension.render();
  await vi.advanceTimersByTimeAsync(200);
  expect(document.body.textContent).toContain('Linen shirt');
  document.querySelector('s-button')?.dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(REFRESH_MS * (MAX_REFRESHES + 9));
  expect(asked).toHaveLength(1 + MAX_REFRESHES);
});

it('keeps what it shows when a refresh fails, and leaves what has arrived alone', async () => {
  await takeOverTimers();
  await extension.render();
  await vi.advanceTimersByTimeAsync(200);
  answer = () => Promise.reject(new TypeError('offline'));
  document.querySelector('s-button')?.dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(200);
  expect(document.body.textContent).toContain('Linen shirt');
  answer = () => found(anAnswer({ shipments: [aShipment({ status: 'delivered', progress: 5 })] }));
  await vi.advanceTimersByTimeAsync(REFRESH_MS * 9);
  expect(document.body.textContent).toContain(translate('status.delivered'));
  const until = asked.length;
  await vi.advanceTimersByTimeAsync(REFRESH_MS * 9);
  expect(asked).toHaveLength(until);
});
