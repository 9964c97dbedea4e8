import { HttpResponseError, InvalidJwtError } from '@shopify/shopify-api';
import { describe, expect, it } from 'vitest';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import { isEnd, toRefusal, unexpected } from './token-refusal.ts';

/** An answer of Shopify's, as its library throws it. */
function answer(body: Record<string, unknown>): HttpResponseError {
  return new HttpResponseError({ message: '', code: 400, statusText: 'No', body });
}

describe('a refusal', () => {
  it.each([
    ['invalid_grant', '', true],
    ['app_not_installed', '', true],
    ['invalid_request', 'This refresh_token is not active', true],
    ['invalid_request', 'A parameter is missing', false],
    ['invalid_client', 'Not the client of this refresh_token', false],
  ])('%j (%j) ends the session of its refresh token: %s', (error, error_description, ends) => {
    expect(isEnd({ error, error_description })).toBe(ends);
  });

  it('is the OAuth error of the answer, with a description or without', () => {
    expect(toRefusal(answer({ error: 'x' }))).toEqual({ error: 'x', error_description: '' });
    const described = { error: 'x', error_description: 'y' };
    expect(toRefusal(answer(described))).toEqual(described);
  });

  it('is made of a session token that the library refuses itself', () => {
    expect(toRefusal(new InvalidJwtError('canary'))).toEqual({
      error: 'invalid_subject_token',
      error_description: '',
    });
  });

  it.each([
    [new TypeError('canary'), 'Shopify is unavailable (not_json): TypeError in Shopify’s library'],
    ['canary', 'Shopify is unavailable (not_json): string in Shopify’s library'],
    [answer({}), 'Shopify is unavailable (http): HTTP 400 from the token endpoint'],
  ])('is not made of %s, which is an outage', (error, message) => {
    expect(() => toRefusal(error)).toThrow(ShopifyUnavailable);
    expect(() => toRefusal(error)).toThrow(message);
  });

  it('leaves an outage as it is', () => {
    const outage = new ShopifyUnavailable('deadline', 'no answer');
    expect(() => toRefusal(outage)).toThrow(outage);
  });
});

describe('a refusal that nobody expects', () => {
  it.each([
    ['invalid_client', 'invalid_client'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), 'unnamed'],
    ['1invalid_client', 'unnamed'],
    ['shpat_7', 'unnamed'],
    ['', 'unnamed'],
  ])('with the code %j is logged as %s', (error, code) => {
    const { message } = unexpected({ error, error_description: 'canary' });
    expect(message).toBe(`Shopify is unavailable (unauthorized): no token was granted: ${code}`);
  });
});
