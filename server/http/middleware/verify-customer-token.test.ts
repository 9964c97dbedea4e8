import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  signCustomerToken,
  signSessionToken,
} from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { countCases, tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { SessionTokenRefusal } from './read-session-token.ts';
import {
  createVerifyCustomerToken,
  CUSTOMER_CLOCK_SKEW,
  MAX_CUSTOMER_LIFETIME,
  type VerifiedCustomer,
} from './verify-customer-token.ts';
import { createVerifySessionToken } from './verify-session-token.ts';

const APP = { apiKey: 'client-id', apiSecret: 'app-secret' };
const SECONDS = NOW.getTime() / 1000;
const CLAIMS = {
  dest: 'demo.myshopify.com',
  aud: APP.apiKey,
  sub: 'gid://shopify/Customer/42',
  exp: SECONDS + 60,
  nbf: SECONDS,
  iat: SECONDS,
  jti: '6c992878-dbaf-48d1-bb9d-6d9b59814fd1',
};
const verifyCustomerToken = createVerifyCustomerToken(APP);
const genuine = signCustomerToken(
  { shop: aShop(), apiKey: APP.apiKey, issuedAt: NOW, customerId: '42' },
  APP.apiSecret,
);

function sign(claims: object, secret = APP.apiSecret, header: object = { alg: 'HS256' }): string {
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function check(token: string, now = NOW): Promise<VerifiedCustomer> {
  return verifyCustomerToken(`Bearer ${token}`, now);
}

const without = (claim: string): object =>
  Object.fromEntries(Object.entries(CLAIMS).filter(([name]) => name !== claim));
const BAD: readonly [what: string, token: string, SessionTokenRefusal][] = [
  ['another secret', sign(CLAIMS, 'other'), 'wrong_signature'],
  ['no signature', sign(CLAIMS).replace(/[^.]*$/, ''), 'malformed'],
  ['no algorithm', sign(CLAIMS, APP.apiSecret, { alg: 'none' }), 'wrong_algorithm'],
  ['another algorithm', sign(CLAIMS, APP.apiSecret, { alg: 'HS512' }), 'wrong_algorithm'],
  ['another type', sign(CLAIMS, APP.apiSecret, { alg: 'HS256', typ: 'at' }), 'wrong_algorithm'],
  ['another app', sign({ ...CLAIMS, aud: 'other-id' }), 'wrong_audience'],
  ['several apps', sign({ ...CLAIMS, aud: [APP.apiKey, 'other-id'] }), 'malformed_claims'],
  ['no app', sign(without('aud')), 'malformed_claims'],
  ['no shop', sign(without('dest')), 'malformed_claims'],
  ['no end', sign(without('exp')), 'malformed_claims'],
  ['no beginning', sign(without('nbf')), 'malformed_claims'],
  ['a beginning in the future', sign({ ...CLAIMS, nbf: SECONDS + 11 }), 'not_valid_yet'],
  ['an end in the past', sign({ ...CLAIMS, exp: SECONDS - 10, nbf: SECONDS - 60 }), 'expired'],
  ['a long life', sign({ ...CLAIMS, exp: SECONDS + MAX_CUSTOMER_LIFETIME + 1 }), 'wrong_lifetime'],
  ['a shop elsewhere', sign({ ...CLAIMS, dest: 'attacker.example' }), 'wrong_shop'],
  ['a shop with a path', sign({ ...CLAIMS, dest: 'demo.myshopify.com/x' }), 'wrong_shop'],
  ['two shops', sign({ ...CLAIMS, dest: ['demo.myshopify.com'] }), 'malformed_claims'],
  ['a member of staff', sign({ ...CLAIMS, sub: '42' }), 'wrong_user'],
  ['an order for a customer', sign({ ...CLAIMS, sub: 'gid://shopify/Order/42' }), 'wrong_user'],
  ['an empty customer', sign({ ...CLAIMS, sub: '' }), 'wrong_user'],
  ['the admin', sign({ ...CLAIMS, iss: 'https://demo.myshopify.com/admin' }), 'wrong_issuer'],
  ['the admin’s token', staffToken(), 'wrong_issuer'],
];

function staffToken(): string {
  return signSessionToken({ shop: aShop(), apiKey: APP.apiKey, issuedAt: NOW }, APP.apiSecret);
}

describe('the session token of a customer’s page', () => {
  it('names the shop, and the customer where Shopify says who it is', async () => {
    const shop = aShop();
    expect(await check(genuine)).toEqual({ ok: true, customer: { shop, customerId: '42' } });
    const anonymous = sign(without('sub'));
    expect(await check(anonymous)).toEqual({ ok: true, customer: { shop, customerId: null } });
    const withOrigin = sign({ ...CLAIMS, dest: `https://${shop}` });
    expect(await check(withOrigin)).toMatchObject({ ok: true });
  });

  it.each(BAD)('is refused for %s', async (_, token, refusal) => {
    expect(await check(token)).toEqual({ ok: false, refusal });
  });

  it('opens nothing of the admin', async () => {
    const verifySessionToken = createVerifySessionToken(APP);
    expect(await verifySessionToken(`Bearer ${genuine}`, NOW)).toMatchObject({ ok: false });
  });

  it('is accepted for its minute and a little skew, and never outside', async () => {
    for (let offset = -100; offset <= 100; offset += 1) {
      const inside = offset >= -CUSTOMER_CLOCK_SKEW && offset < 60 + CUSTOMER_CLOCK_SKEW;
      const checked = await check(genuine, new Date((SECONDS + offset) * 1000));
      if (checked.ok !== inside) throw new Error(`${offset} s: ${checked.ok}`);
    }
  });

  it('is refused after every change of one character', async ({ task }) => {
    let tried = 0;
    for (let at = 0; at < genuine.length; at += 1) {
      for (const other of ['A', '-', '.', '']) {
        if (other === genuine[at]) continue;
        const forged = `${genuine.slice(0, at)}${other}${genuine.slice(at + 1)}`;
        if ((await check(forged)).ok) throw new Error(`accepted: ${at} ${other}`);
        tried += 1;
      }
    }
    const suite = 'customer tokens: one character changed or left out, everywhere';
    countCases(task, { row: 'A6', suite, target: '0 accepted', tried, survived: tried });
  });

  it('is refused when anything but a customer of a shop is signed', async ({ task }) => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>(...Object.values(CLAIMS)),
    );
    const claim = fc.constantFrom('aud', 'dest', 'sub');
    const suite = 'customer tokens: claims that Shopify never makes, signed by its secret';
    await tryCases(
      task,
      { row: 'A6', suite, target: '0 accepted', tries: 40_000, share: 0.02 },
      fc.asyncProperty(fc.tuple(claim, anything), async ([name, value]) => {
        fc.pre(!Object.is({ ...CLAIMS }[name], value));
        const checked = await check(sign({ ...CLAIMS, [name]: value }));
        if (checked.ok) throw new Error(`accepted: ${name} ${JSON.stringify(value)}`);
      }),
    );
  });
});
