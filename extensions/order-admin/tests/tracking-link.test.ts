/// <reference types="@shopify/ui-extensions/admin.order-details.action.render" />
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const extension = getExtension('admin.order-details.action.render');
const URL = 'https://shop.example/apps/track-order#t=v1.pass';
let asked: string[];
let answer: Response;

beforeEach(() => {
  extension.setUp();
  extension.shopify.data.selected = [{ id: 'gid://shopify/Order/7' }];
  asked = [];
  answer = Response.json({ url: URL, expiresAt: '2026-12-09T13:05:00.000Z' });
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return answer;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  extension.tearDown();
});

it('makes a link when it is opened, to be selected or opened', async () => {
  await extension.render();
  await vi.waitFor(() => expect(document.body.querySelector('s-text-field')).not.toBeNull());
  expect(asked).toEqual(['POST /extension/orders/7/link']);
  const field = document.body.querySelector('s-text-field');
  expect(field?.getAttribute('value') ?? field?.value).toBe(URL);
  const link = document.body.querySelector('s-link');
  expect([link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([URL, '_blank']);
});

it('closes', async () => {
  const close = vi.spyOn(extension.shopify, 'close');
  await extension.render();
  document.body.querySelector('s-button')?.dispatchEvent(new Event('click'));
  expect(close).toHaveBeenCalledOnce();
});

it.each([
  [404, 'block_none'],
  [503, 'block_failed'],
])('says so when the answer is %i', async (status, word) => {
  answer = new Response(null, { status });
  await extension.render();
  await vi.waitFor(() => expect(document.body.textContent).toContain(word));
});
