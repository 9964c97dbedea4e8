import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import {
  emailSpellings,
  parseOrderLookup,
  type NameFormat,
  type LookupByEmail,
} from '../../core/lookup/order-lookup.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { FindOrderCandidates } from '../documents/find-order-candidates.ts';
import { createOrderFinder } from './find-order.ts';

interface Stranger {
  name: string;
  email: string | null;
  confirmationNumber: string | null;
}

/** A shop whose search ignores every term and returns these orders. */
function shopOfStrangers(strangers: readonly Stranger[], { prefix, suffix }: NameFormat) {
  const searches: string[] = [];
  const details: unknown[] = [];
  const queryAdmin = async (_shop: unknown, document: unknown, variables: { query?: string }) => {
    if (document !== FindOrderCandidates) {
      details.push(variables);
      return { order: null };
    }
    searches.push(variables.query ?? '');
    return {
      shop: {
        ianaTimezone: 'Europe/Amsterdam',
        orderNumberFormatPrefix: prefix,
        orderNumberFormatSuffix: suffix,
      },
      orders: {
        nodes: strangers.map((one, at) => ({
          id: `gid://shopify/Order/${at}`,
          edited: false,
          returnStatus: 'NO_RETURN',
          refunds: [],
          ...one,
        })),
        // Too many orders begin alike to be read, and few belong to one address.
        pageInfo: { hasNextPage: !variables.query?.includes(' AND '), endCursor: 'next' },
      },
    };
  };
  const { findOrder } = createOrderFinder({
    // It answers two documents of many, which no type can say.
    queryAdmin: queryAdmin as unknown as QueryAdmin,
    withScanCity: false,
    contactOf: (_, email) => String(email),
    now: () => NOW,
  });
  return { findOrder, searches, details };
}

const SYNTAX =
  '1|1001|#| OR | AND |NOT |*|"|\\|\\"|\'|(|)|:|-|name:|email:|id:|<|>|@|x|é|№|º|１|\u200b|\u202e| |\n|\0|" OR name:"|") OR (email:*|{$ne:1}|${x}|jane@example.com|updated_at:>2000';
const syntax = fc.constantFrom(...SYNTAX.split('|'));
const hostile = fc.oneof(
  fc.array(syntax, { maxLength: 10 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.nat(99_999), syntax).map(([number, sign]) => `${number}${sign}`),
);
const hostileEmail = fc.oneof(
  fc.constantFrom('jane@example.com', ' JANE@Example.com ', 'mailto:jane@example.com?x=y'),
  hostile,
  fc.tuple(hostile, hostile).map(([before, after]) => `${before}@${after}.com`),
);
const format = fc.constantFrom<NameFormat>(
  { prefix: '#', suffix: '' },
  { prefix: 'EN', suffix: '.NL' },
  { prefix: 'a"b\\', suffix: '") OR name:*' },
  { prefix: '', suffix: '' },
);

/** Orders that have only the name, or only the e-mail address, or something like them. */
function strangersLike({ references, email }: LookupByEmail, { prefix, suffix }: NameFormat) {
  const own = new Set(
    references.flatMap((one) => [one, prefix + one, one + suffix, prefix + one + suffix]),
  );
  const others = [
    null,
    '',
    `x${email}`,
    `${email}x`,
    email.replace('@', '+1@'),
    email.replace('@', '@x.'),
    email.replace(/^./, 'ж'),
    `${email},x@example.com`,
    '*',
  ];
  const alike = references.flatMap((one) => [`${one}0`, `0${one}`, `${one}-1`, one.slice(1), '*']);
  return [
    ...references.flatMap((one) =>
      others.map((other) => ({ name: `#${one}`, email: other, confirmationNumber: one })),
    ),
    ...alike
      .filter((one) => !own.has(one))
      .map((one) => ({ name: `#${one}`, email, confirmationNumber: null })),
  ];
}

/** The terms of a search, read by the letter; anything beside them is an error. */
function termsIn(search: string): [field: string, value: string][] {
  const term = '(\\w+):"((?:[^"\\\\]|\\\\["\\\\])*)"';
  const group = `\\(${term}(?: OR ${term})*\\)`;
  if (!new RegExp(`^${group}(?: AND ${group})?$`, 'u').test(search)) {
    throw new Error(`more than terms: ${search}`);
  }
  return [...search.matchAll(new RegExp(term, 'gu'))].map(([, field = '', value = '']) => [
    field,
    value.replace(/\\(.)/gu, '$1'),
  ]);
}

describe('whatever is typed into the form', () => {
  it('the search holds our terms only, and no stranger’s order is ever read', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'B6',
        suite: 'hostile look-ups, in a shop whose search ignores its terms',
        target: '0 injected terms, 0 strangers’ orders read',
        tries: 200_000,
      },
      fc.asyncProperty(fc.tuple(hostile, hostileEmail, format), async ([order, email, written]) => {
        const parsed = parseOrderLookup({ order, email });
        if (!parsed.ok) return;
        const { lookup } = parsed;
        const { prefix, suffix } = written;
        const shop = shopOfStrangers(strangersLike(lookup, written), written);
        expect(await shop.findOrder(aShop(), lookup)).toBeNull();
        if (shop.details.length > 0) throw new Error('a stranger’s order was read');
        // Each finder has a cache with a timer: without a turn of the event loop none is collected.
        await setImmediate();
        const expected = new Set([
          ...(lookup.asTyped ?? []),
          ...lookup.references.flatMap((one) => [
            one,
            `#${one}`,
            prefix + one,
            one + suffix,
            prefix + one + suffix,
          ]),
        ]);
        for (const [field, value] of shop.searches.flatMap(termsIn)) {
          const isName = field === 'name' || field === 'confirmation_number';
          const isOurs =
            field === 'email'
              ? emailSpellings(lookup.email).includes(value)
              : isName && expected.has(value);
          if (!isOurs) throw new Error(`${field}:${value}`);
        }
      }),
    );
  });
});
