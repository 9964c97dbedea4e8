import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases, tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { MAX_AUTHORIZATION_LENGTH, type SessionTokenRefusal } from './read-session-token.ts';
import {
  CLOCK_SKEW,
  MAX_LIFETIME,
  createVerifySessionToken,
  type VerifiedSession,
} from './verify-session-token.ts';

const SECRET = 'app-secret';
const KEY = '0123456789abcdef0123456789abcdef';
const NOW = new Date('2026-11-25T13:05:00Z');
const SECONDS = NOW.getTime() / 1000;

const HEADER = { alg: 'HS256', typ: 'JWT' };
const CLAIMS = {
  iss: 'https://demo.myshopify.com/admin',
  dest: 'https://demo.myshopify.com',
  aud: KEY,
  sub: '42',
  exp: SECONDS + 50,
  nbf: SECONDS - 10,
  iat: SECONDS - 10,
  jti: 'f8912129-1af6-4cad-9ca3-76b0f7621087',
  sid: 'aaea182f2732d44c23057c0fea584021a4485b2bd25d3eb7fd349313ad24c685',
};

function part(json: unknown): string {
  return Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64url');
}

function sign(
  claims: unknown,
  options: { header?: unknown; secret?: string; hash?: string } = {},
): string {
  const { header = HEADER, secret = SECRET, hash = 'sha256' } = options;
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`;
}

const GENUINE = sign(CLAIMS);

const verifySessionToken = createVerifySessionToken({ apiKey: KEY, apiSecret: SECRET });

function check(authorization: string | undefined, now = NOW): Promise<VerifiedSession> {
  return verifySessionToken(authorization, now);
}

async function expectRefused(
  authorization: string | undefined,
  refusal?: SessionTokenRefusal,
): Promise<void> {
  const checked = await check(authorization);
  // Exactly this and nothing more: whatever is logged of it holds no byte of the token.
  if (checked.ok || Object.keys(checked).join() !== 'ok,refusal') throw new Error('accepted');
  if (!/^[a-z_]{5,20}$/.test(checked.refusal)) throw new Error('not one word');
  if (refusal) expect(checked.refusal).toBe(refusal);
}

const without = (claim: keyof typeof CLAIMS): object =>
  Object.fromEntries(Object.entries(CLAIMS).filter(([name]) => name !== claim));
const bearer = (claims: object): string => `Bearer ${sign({ ...CLAIMS, ...claims })}`;
const INFINITE_END = JSON.stringify(CLAIMS).replace(`"exp":${CLAIMS.exp}`, '"exp":1e999');
const [head = '', body = '', signature = ''] = GENUINE.split('.');

const BAD: readonly [what: string, authorization: string | undefined, SessionTokenRefusal][] = [
  ['no header', undefined, 'missing'],
  ['an empty header', '', 'missing'],
  ['too many characters', `Bearer ${'a'.repeat(MAX_AUTHORIZATION_LENGTH)}`, 'too_large'],
  ['a signed token that is too long', bearer({ x: 'x'.repeat(2_000) }), 'too_large'],
  ['the scheme alone', 'Bearer ', 'malformed'],
  ['no scheme', GENUINE, 'malformed'],
  ['a scheme in small letters', `bearer ${GENUINE}`, 'malformed'],
  ['a scheme in capitals', `BEARER ${GENUINE}`, 'malformed'],
  ['another scheme', `Basic ${GENUINE}`, 'malformed'],
  ['a scheme of Shopify’s past', `Token ${GENUINE}`, 'malformed'],
  ['two schemes', `Bearer Bearer ${GENUINE}`, 'malformed'],
  ['two spaces', `Bearer  ${GENUINE}`, 'malformed'],
  ['a tab', `Bearer\t${GENUINE}`, 'malformed'],
  ['a space before', ` Bearer ${GENUINE}`, 'malformed'],
  ['a space after', `Bearer ${GENUINE} `, 'malformed'],
  ['a line feed after', `Bearer ${GENUINE}\n`, 'malformed'],
  ['a comma and a second token', `Bearer ${GENUINE}, Bearer ${GENUINE}`, 'malformed'],
  ['two parts', `Bearer ${head}.${body}`, 'malformed'],
  ['four parts', `Bearer ${GENUINE}.${signature}`, 'malformed'],
  ['an empty header part', `Bearer .${body}.${signature}`, 'malformed'],
  ['an empty payload', `Bearer ${head}..${signature}`, 'malformed'],
  ['no signature', `Bearer ${head}.${body}.`, 'malformed'],
  ['a padded signature', `Bearer ${GENUINE}=`, 'malformed'],
  ['a signature in hexadecimal', `Bearer ${head}.${body}.${'ab'.repeat(32)}`, 'malformed'],
  ['base64 of the other alphabet', `Bearer ${head}.${body}.${signature.slice(1)}+`, 'malformed'],
  ['an escape', `Bearer ${GENUINE.replace('.', '%2E')}`, 'malformed'],
  ['another secret', `Bearer ${sign(CLAIMS, { secret: 'another-secret' })}`, 'wrong_signature'],
  ['an empty secret', `Bearer ${sign(CLAIMS, { secret: '' })}`, 'wrong_signature'],
  ['the key as the secret', `Bearer ${sign(CLAIMS, { secret: KEY })}`, 'wrong_signature'],
  ['a signature of zeros', `Bearer ${head}.${body}.${'A'.repeat(43)}`, 'wrong_signature'],
  ['a signature of another payload', `Bearer ${head}.${part({})}.${signature}`, 'wrong_signature'],
  ['a signature of another header', `Bearer ${part({})}.${body}.${signature}`, 'malformed'],
  ['the parts in another order', `Bearer ${body}.${head}.${signature}`, 'malformed'],
  ['a SHA-512', `Bearer ${sign(CLAIMS, { hash: 'sha512' })}`, 'malformed'],
  ['a SHA3-256', `Bearer ${sign(CLAIMS, { hash: 'sha3-256' })}`, 'wrong_signature'],
  ...[
    { alg: 'none' },
    { alg: 'None' },
    { alg: 'hs256' },
    { alg: 'HS384' },
    { alg: 'RS256' },
    { alg: 'HS256 ' },
    { alg: 'HS256', typ: 'at+jwt' },
  ].map((header): [string, string, SessionTokenRefusal] => [
    `the header ${JSON.stringify(header)}`,
    `Bearer ${sign(CLAIMS, { header })}`,
    'wrong_algorithm',
  ]),
  ...[{ alg: ['HS256'] }, { alg: null }, { typ: 'JWT' }, null, [], 'not json'].map(
    (header): [string, string, SessionTokenRefusal] => [
      `the header ${JSON.stringify(header)}`,
      `Bearer ${sign(CLAIMS, { header })}`,
      'malformed',
    ],
  ),
  ...[null, [], 7, 'not json', '{"aud":'].map((claims): [string, string, SessionTokenRefusal] => [
    `the payload ${JSON.stringify(claims)}`,
    `Bearer ${sign(claims)}`,
    'malformed_claims',
  ]),
  ...(['aud', 'dest', 'exp', 'iss', 'nbf', 'sub'] as const).map(
    (claim): [string, string, SessionTokenRefusal] => [
      `no ${claim}`,
      `Bearer ${sign(without(claim))}`,
      'malformed_claims',
    ],
  ),
  ['an end in words', bearer({ exp: String(CLAIMS.exp) }), 'malformed_claims'],
  ['an end of null', bearer({ exp: null }), 'malformed_claims'],
  ['half a second', bearer({ exp: SECONDS + 0.5 }), 'malformed_claims'],
  ['a beginning in words', bearer({ nbf: String(CLAIMS.nbf) }), 'malformed_claims'],
  ['two audiences, ours first', bearer({ aud: [KEY, 'other'] }), 'malformed_claims'],
  ['our audience in a list', bearer({ aud: [KEY] }), 'malformed_claims'],
  ['a user as a number', bearer({ sub: 42 }), 'malformed_claims'],
  ['a lifetime over the limit', bearer({ exp: CLAIMS.nbf + MAX_LIFETIME + 1 }), 'wrong_lifetime'],
  ['a lifetime of a day', bearer({ exp: SECONDS + 86_400 }), 'wrong_lifetime'],
  ['milliseconds for seconds', bearer({ exp: CLAIMS.exp * 1000 }), 'wrong_lifetime'],
  ['no lifetime', bearer({ nbf: SECONDS + 1, exp: SECONDS + 1 }), 'wrong_lifetime'],
  ['an end before its beginning', bearer({ nbf: SECONDS + 2, exp: SECONDS + 1 }), 'wrong_lifetime'],
  ['no lifetime, and in the past', bearer({ exp: CLAIMS.nbf }), 'expired'],
  ['an end before its beginning, in the past', bearer({ exp: CLAIMS.nbf - 1 }), 'expired'],
  ['a time of issue in words', bearer({ iat: 'yesterday' }), 'malformed_claims'],
  ['an infinite end', `Bearer ${sign(INFINITE_END)}`, 'malformed_claims'],
  ['yesterday', bearer({ nbf: SECONDS - 86_460, exp: SECONDS - 86_400 }), 'expired'],
  ['tomorrow', bearer({ nbf: SECONDS + 86_400, exp: SECONDS + 86_460 }), 'not_valid_yet'],
  ['another app', bearer({ aud: 'fedcba9876543210fedcba9876543210' }), 'wrong_audience'],
  ['our key in capitals', bearer({ aud: KEY.toUpperCase() }), 'wrong_audience'],
  ['our key and a space', bearer({ aud: `${KEY} ` }), 'wrong_audience'],
  ['no audience', bearer({ aud: '' }), 'wrong_audience'],
  ...[
    'http://demo.myshopify.com',
    'demo.myshopify.com',
    'https://DEMO.myshopify.com',
    'HTTPS://demo.myshopify.com',
    'https://demo.myshopify.com/',
    'https://demo.myshopify.com.',
    'https://demo.myshopify.com:443',
    'https://user@demo.myshopify.com',
    'https://demo.myshopify.com#',
    'https://demo.myshopify.com?',
    'https://demo.myshopify.com\n',
    'https:// demo.myshopify.com',
    'https://attacker.example',
    'https://attacker.example/demo.myshopify.com',
    'https://demo.myshopify.com.attacker.example',
    'https://xn--dmo-bma.myshopify.com@attacker.example',
    'https://.myshopify.com',
    'https://myshopify.com',
    'https://-demo.myshopify.com',
    'https://dеmo.myshopify.com',
    '',
  ].map((dest): [string, string, SessionTokenRefusal] => [
    `the shop ${JSON.stringify(dest)}`,
    bearer({ dest, iss: `${dest}/admin` }),
    'wrong_shop',
  ]),
  ...[
    'https://demo.myshopify.com',
    'https://demo.myshopify.com/',
    'https://demo.myshopify.com/admin/',
    'https://demo.myshopify.com/Admin',
    'https://other.myshopify.com/admin',
    'http://demo.myshopify.com/admin',
    'https://attacker.example/admin',
    '',
  ].map((iss): [string, string, SessionTokenRefusal] => [
    `the issuer ${JSON.stringify(iss)}`,
    bearer({ iss }),
    'wrong_issuer',
  ]),
  ...['', 'x', '-1', '4 2', '42\n', '٤٢', '1e3', '0x2a', '1'.repeat(21)].map(
    (sub): [string, string, SessionTokenRefusal] => [
      `the user ${JSON.stringify(sub)}`,
      bearer({ sub }),
      'wrong_user',
    ],
  ),
];

describe('a session token', () => {
  it('is accepted as App Bridge sends it, and names shop and user', async () => {
    expect(await check(`Bearer ${GENUINE}`)).toEqual({
      ok: true,
      user: { shop: 'demo.myshopify.com', userId: '42', token: GENUINE },
    });
  });

  it('is accepted with the longest lifetime, and without a type', async () => {
    expect(await check(bearer({ exp: CLAIMS.nbf + MAX_LIFETIME }))).toMatchObject({ ok: true });
    expect(await check(`Bearer ${sign(CLAIMS, { header: { alg: 'HS256' } })}`)).toMatchObject({
      ok: true,
    });
  });

  it('may be as long as the limit, and no longer', async () => {
    const longest = `Bearer ${'x'.repeat(MAX_AUTHORIZATION_LENGTH - 'Bearer '.length)}`;
    expect(await check(longest)).toEqual({ ok: false, refusal: 'malformed' });
    expect(await check(`${longest}x`)).toEqual({ ok: false, refusal: 'too_large' });
  });

  it(`is refused in ${BAD.length} bad ways`, async ({ task }) => {
    expect(BAD.length).toBeGreaterThanOrEqual(60);
    for (const [what, authorization, refusal] of BAD) {
      expect(await check(authorization), what).toEqual({ ok: false, refusal });
      await expectRefused(authorization, refusal);
    }
    countCases(task, {
      row: 'A6',
      suite: 'bad tokens by hand, each refused for its reason',
      target: '0 accepted, and a refusal of one word',
      tried: BAD.length,
      survived: BAD.length,
    });
  });

  it('is accepted for its minute and a little skew, and never outside', async () => {
    for (let offset = -3_600; offset <= 3_600; offset += 1) {
      const inside = offset >= -10 - CLOCK_SKEW && offset < 50 + CLOCK_SKEW;
      const checked = await check(`Bearer ${GENUINE}`, new Date((SECONDS + offset) * 1000));
      if (checked.ok !== inside) throw new Error(`${offset} s: ${checked.ok}`);
    }
  });

  it('is refused after every change of one character', async ({ task }) => {
    const genuine = `Bearer ${GENUINE}`;
    let tried = 0;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. =+/\n';
    for (let at = 0; at < genuine.length; at += 1) {
      for (const other of at < genuine.length - 43 ? 'A-.' : alphabet) {
        if (other === genuine[at]) continue;
        await expectRefused(`${genuine.slice(0, at)}${other}${genuine.slice(at + 1)}`);
        tried += 1;
      }
      await expectRefused(genuine.slice(0, at) + genuine.slice(at + 1));
      await expectRefused(genuine.slice(0, at));
      tried += 2;
    }
    countCases(task, {
      row: 'A6',
      suite: 'one character changed or left out, everywhere',
      target: '0 accepted',
      tried,
      survived: tried,
    });
  });

  it('is refused after any cut, swap, repetition or insertion', async ({ task }) => {
    const genuine = `Bearer ${GENUINE}`;
    const place = fc.nat(genuine.length);
    const mutated = fc
      .tuple(place, place, place, fc.oneof(fc.constant(''), fc.string({ maxLength: 4 })))
      .map(([a, b, c, inserted]) => {
        const [from = 0, to = 0] = [a, b].toSorted((x, y) => x - y);
        return [
          genuine.slice(0, from) + inserted + genuine.slice(to),
          genuine.slice(0, c) + inserted + genuine.slice(c),
          genuine.slice(0, to) + genuine.slice(from),
          genuine.slice(0, from) + genuine.slice(to) + genuine.slice(from, to),
        ];
      });
    await tryCases(
      task,
      {
        row: 'A6',
        suite: 'cuts, swaps, repetitions and insertions',
        target: '0 accepted',
        tries: 400_000,
        share: 0.025,
        each: 4,
      },
      fc.asyncProperty(mutated, async (all) => {
        for (const one of all) if (one !== genuine) await expectRefused(one);
      }),
    );
  });

  it('is refused when Shopify signs something else, whatever that is', async ({ task }) => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.integer({ min: SECONDS - 200, max: SECONDS + 200 }),
      fc.constantFrom<unknown>(...Object.values(CLAIMS)),
    );
    const claim = fc.constantFrom('aud', 'dest', 'exp', 'iss', 'nbf', 'sub');
    const stillValid: Readonly<Record<string, (value: unknown) => boolean>> = {
      exp: (value) => isBetween(value, SECONDS - CLOCK_SKEW + 1, CLAIMS.nbf + MAX_LIFETIME),
      nbf: (value) => isBetween(value, CLAIMS.exp - MAX_LIFETIME, SECONDS + CLOCK_SKEW),
      sub: (value) => typeof value === 'string' && /^[0-9]{1,20}$/.test(value),
    };
    await tryCases(
      task,
      {
        row: 'A6',
        suite: 'claims that Shopify never makes, signed by its secret',
        target: '0 accepted',
        tries: 100_000,
        share: 0.05,
      },
      fc.asyncProperty(fc.tuple(claim, anything), async ([name, value]) => {
        fc.pre(!Object.is({ ...CLAIMS }[name], value) && !stillValid[name]?.(value));
        await expectRefused(bearer({ [name]: value }));
      }),
    );
  });
});

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
