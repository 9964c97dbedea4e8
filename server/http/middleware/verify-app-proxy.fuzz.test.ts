import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases, shareOf, tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { TIME_WINDOW, verifyAppProxy } from './verify-app-proxy.ts';

const SECRET = 'hush';
const NOW = new Date('2026-11-25T13:05:00Z');
const SECONDS = Math.floor(NOW.getTime() / 1000);

type Parameters = readonly (readonly [name: string, value: string])[];

/** The parameters that must not change on the way: a request with another value is forged. */
const BINDING = ['shop', 'timestamp', 'logged_in_customer_id'];

const SHOPS = ['attacker', 'victim', 'a', '0-0', 'x'.repeat(60)];
const shop = fc.constantFrom(...SHOPS).map((name) => `${name}.myshopify.com`);
const customer = fc.constantFrom('', '7', '42', '6123456789', '99999999999999999999');
/** Seconds. */
const fresh: fc.Arbitrary<number> = fc.constantFrom(0, 1, 59, 60);

/** The text that Shopify signs: `name=values` pairs, sorted and concatenated. */
function signedBytes(parameters: Parameters): string {
  const names = [...new Set(parameters.map(([name]) => name))];
  return names
    .map((name) => {
      const values = parameters.filter(([other]) => other === name).map(([, value]) => value);
      return Buffer.from(`${name}=${values.join(',')}`);
    })
    .toSorted((a, b) => Buffer.compare(a, b))
    .join('');
}

function sign(bytes: string): string {
  return createHmac('sha256', SECRET).update(bytes).digest('hex');
}

function toQuery(parameters: Parameters): string {
  return parameters
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

/** A request of a shop's own storefront, with what its visitor has typed into the address. */
function proxied(own: Parameters, ages = fresh): fc.Arbitrary<Parameters> {
  return fc
    .tuple(shop, customer, ages, fc.constantFrom('/apps/track-order', '/a/x', '/tools/T_1-'))
    .map(([domain, customerId, old, prefix]) => [
      ...own,
      ['shop', domain],
      ['logged_in_customer_id', customerId],
      ['path_prefix', prefix],
      ['timestamp', String(SECONDS - old)],
    ]);
}

/** Names that Shopify may send one day: none ends like one of the three that must not change. */
const newName = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'k', '0', '_', '-', '.', 'ü', '[', '~'),
    minLength: 1,
    maxLength: 8,
  })
  .filter((name) => !/(?:shop|timestamp|logged_in_customer_id)$/.test(name));
const newValue = fc.string({ unit: 'binary', maxLength: 12 }).filter(isWellFormed);

function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !/(?:shop|timestamp|logged_in_customer_id)=/.test(text);
}

const genuine = fc
  .tuple(newName, newValue, fc.nat(3))
  .chain(([name, value, many]) => proxied(Array.from({ length: many % 2 }, () => [name, value])));

/** The same request written differently: in another order, with other escapes. */
function reencode(parameters: Parameters, variant: number): string {
  const query = toQuery(variant % 2 ? parameters : parameters.toReversed());
  if (variant % 3 === 0) return query.replaceAll('%20', '+');
  if (variant % 3 === 1) return query.replaceAll('%2F', '/');
  return query.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

/** Pieces of the signed text, which a visitor may put into an address to confuse a parser. */
const confusingParameter = fc.tuple(
  fc.constantFrom('s', 'a', 't', 'z', 'l', 'x=', 'p', 'shop', 'xshop', 'signature', 'kshop='),
  fc
    .array(
      fc.constantFrom('1', ',', '&', '=', 'shop=', 'victim.myshopify.com', 'si=', 'path_prefix='),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);

/** A request of a shop's own storefront, as Shopify signs it; some are old. */
const signedRequest = fc
  .tuple(
    fc.array(confusingParameter, { maxLength: 3 }),
    fc.constantFrom(0, 30, 60, 61, 3_600, -61, 9_000_000),
  )
  .chain(([own, old]) => proxied(own, fc.constant(old)));

/** A signed request, and what is sent in its place. */
interface Attack {
  parameters: Parameters;
  query: string;
}

/** What an attacker may do to a signed address; `at` chooses a variant. */
const CHANGES: Readonly<
  Record<string, (query: string, parameters: Parameters, at: number) => string>
> = {
  'no change': (query) => query,
  'a bit flipped': (query, _, at) => {
    const place = at % query.length;
    const flipped = String.fromCharCode(query.charCodeAt(place) ^ (1 << (at % 7)));
    return query.slice(0, place) + flipped + query.slice(place + 1);
  },
  'a parameter sent twice': (query, parameters, at) => {
    const [name = '', value = ''] = parameters[at % parameters.length] ?? [];
    return `${query}&${toQuery([[name, at % 2 ? value : 'victim.myshopify.com']])}`;
  },
  'a parameter added in front': (query, _, at) =>
    `${toQuery([[BINDING[at % 3] ?? '', 'victim.myshopify.com']])}&${query}`,
  'a parameter left out': (query, parameters, at) =>
    `${toQuery(parameters.toSpliced(at % parameters.length, 1))}&${signatureIn(query)}`,
  'another shop': (query) => query.replace(/shop=[^&]*/, 'shop=victim.myshopify.com'),
  'another time': (query) => query.replace(/timestamp=\d+/, `timestamp=${SECONDS - 3}`),
  'another customer': (query) => query.replace(/customer_id=\d*/, 'customer_id=8'),
  'half a signature': (query) => query.replace(/signature=\w{8}/, 'signature='),
  'other escapes and another order': (query, parameters, at) =>
    `${reencode(parameters, at)}&${signatureIn(query)}`,
  'a list in brackets': (query) => query.replaceAll('shop=', 'shop[]='),
  'a name in capitals': (query) => query.replaceAll('timestamp', 'Timestamp'),
  'the same bytes split anew': (query, parameters, at) => {
    const bytes = signedBytes(parameters);
    const boundaries = [...bytes.matchAll(/\w{0,3}=/g)].map(({ index }) => index);
    const cuts = boundaries.filter((_, index) => (at >> (index % 10)) & 1);
    return `${toQuery(splitAt(bytes, cuts))}&${signatureIn(query)}`;
  },
};

const changed = fc
  .tuple(signedRequest, fc.constantFrom(...Object.keys(CHANGES)), fc.nat(1_023))
  .map(([parameters, name, at]): Attack => {
    const query = toSignedQuery(parameters);
    return { parameters, query: CHANGES[name]?.(query, parameters, at) ?? query };
  });

/**
 * The one kind of forgery whose signature is right. The attacker's own parameter holds the victim's name
 * and value; the same text is then split so that they become a parameter, and the attacker's own value
 * becomes the value of a meaningless name.
 */
const resplit = fc
  .tuple(
    fc.constantFrom(
      { name: 'shop', value: 'victim.myshopify.com' },
      { name: 'timestamp', value: String(SECONDS) },
      { name: 'logged_in_customer_id', value: '7' },
    ),
    fc.constantFrom('', '1', 'x,y', 'é'),
    fc.constantFrom('~', 'z', '_', ''),
    signedRequest,
  )
  .map(([{ name, value }, filler, suffix, parameters]): Attack => {
    const before = name.slice(0, 1);
    const after = `${before}${suffix}`;
    const signed: Parameters = [
      ...parameters.filter(([one]) => one !== before),
      [before, `${filler}${name}=${value}${after}=`],
    ];
    const own = new Map(signed).get(name) ?? '';
    const sent: Parameters = [
      ...signed.filter(([one]) => one !== name && one !== before),
      [before, filler],
      [name, value],
      [after, `${name}=${own}`],
    ];
    return { parameters: signed, query: `${toQuery(sent)}&${signatureIn(toSignedQuery(signed))}` };
  });

function splitAt(bytes: string, cuts: readonly number[]): Parameters {
  return [0, ...cuts].map((from, index) => {
    const pair = bytes.slice(from, cuts[index]);
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}

function toSignedQuery(parameters: Parameters): string {
  return `${toQuery(parameters)}&signature=${sign(signedBytes(parameters))}`;
}

function signatureIn(query: string): string {
  return /signature=\w{64}$/.exec(query)?.[0] ?? '';
}

/** Whether the query means what Shopify has signed, according to the platform's parser, not to ours. */
function hasSameMeaning(query: string, parameters: Parameters): boolean {
  const sent = new URLSearchParams(query);
  return parameters
    .filter(([name]) => BINDING.includes(name))
    .every(([name, value]) => sent.getAll(name).length === 1 && sent.get(name) === value);
}

describe('a signed request of the storefront', () => {
  it('is accepted, with what Shopify may add to it one day', async ({ task }) => {
    await tryCases(
      task,
      { row: 'A1', suite: 'genuine proxy requests', target: 'all accepted', tries: 100_000 },
      fc.property(fc.tuple(genuine, fc.nat(5)), ([parameters, variant]) => {
        const query = `${reencode(parameters, variant)}&${signatureIn(toSignedQuery(parameters))}`;
        const verified = verifyAppProxy(query, SECRET, NOW);
        if (!verified.ok) throw new Error(verified.refusal);
        expect(verified.request.shop).toBe(new Map(parameters).get('shop'));
      }),
    );
  });

  it('cannot be turned into one of another shop, time or customer', async ({ task }) => {
    await tryCases(
      task,
      { row: 'A1', suite: 'forged proxy requests', target: '0 accepted', tries: 1_000_000 },
      fc.property(
        fc.oneof({ arbitrary: changed, weight: 3 }, { arbitrary: resplit, weight: 1 }),
        ({ parameters, query }) => {
          if (!verifyAppProxy(query, SECRET, NOW).ok) return;
          const old = Math.abs(SECONDS - Number(new Map(parameters).get('timestamp')));
          if (old > TIME_WINDOW) throw new Error(`accepted an old request: ${query}`);
          if (!hasSameMeaning(query, parameters)) throw new Error(`accepted a forgery: ${query}`);
        },
      ),
    );
  });

  it('is verified within microseconds', ({ task }) => {
    const parameters: Parameters = [
      ['logged_in_customer_id', ''],
      ['path_prefix', '/apps/track-order'],
      ['shop', 'demo.myshopify.com'],
      ['timestamp', String(SECONDS)],
    ];
    const query = toSignedQuery(parameters);
    const tried = shareOf(200_000);
    let survived = 0;
    const begun = performance.now();
    for (let time = 0; time < tried; time += 1) {
      if (verifyAppProxy(query, SECRET, NOW).ok) survived += 1;
    }
    const each = ((performance.now() - begun) / tried) * 1_000;
    countCases(task, {
      row: 'A7',
      suite: 'verifying one request, again and again',
      target: '≤ 20 µs each',
      tried,
      survived,
      figure: `${each.toFixed(1)} µs each`,
    });
  });
});
