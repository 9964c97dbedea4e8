import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../contract.ts';
import { editDistance } from './edit-distance.ts';
import { MAIL_DOMAINS } from './mail-domains.ts';
import { parseOrderLookup } from './order-lookup.ts';
import { suggestLookup } from './suggest-lookup.ts';

function suggest(order: string, email: string): Suggestion | null {
  const parsed = parseOrderLookup({ order, email });
  return parsed.ok ? suggestLookup(order, parsed.lookup) : null;
}

const fieldsFor = (domain: string): string | undefined => suggest('1001', `jane@${domain}`)?.fields;

describe('what may have been meant', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['gmail.nl', 'gmail.com'],
    ['gmail.com.br', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmil.com', 'hotmail.com'],
    ['hotmail.co', 'hotmail.com'],
    ['homtial.nl', 'hotmail.nl'],
    ['outlok.com', 'outlook.com'],
    ['outllok.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.co.jp', 'yahoo.co.jp'],
    ['icluod.com', 'icloud.com'],
    ['icloud.nl', 'icloud.com'],
    ['zigo.nl', 'ziggo.nl'],
    ['t-onlin.de', 't-online.de'],
    ['wandoo.fr', 'wanadoo.fr'],
    ['libreo.it', 'libero.it'],
    ['uol.com.rb', 'uol.com.br'],
    ['docomo.ne.pj', 'docomo.ne.jp'],
    ['a-brand.con', 'a-brand.com'],
    ['a-brand.ogr', 'a-brand.org'],
  ])('%s is %s', (typed, meant) => {
    expect(fieldsFor(typed)).toBe(`1001 <jane@${meant}>`);
  });

  it.each([
    'a-brand.com',
    'example.co',
    'weg.de',
    'gmx.org',
    'mail.ru',
    'constructor.nl',
    'gmailing.example',
    'xn--gml-hoa.com',
  ])('at %s is nothing that looks like a mistake', (domain) => {
    expect(fieldsFor(domain)).toBeUndefined();
  });

  it('leaves an international domain as people read it', () => {
    expect(suggest('1O01', 'jane@bücher.example')?.fields).toBe('1001 <jane@bücher.example>');
  });

  it.each(MAIL_DOMAINS)('at %s, which providers have, is nothing else', (domain) => {
    expect(fieldsFor(domain)).toBeUndefined();
  });

  it('of an address that the shop takes for another is not suggested', () => {
    expect(fieldsFor('googlemail.com')).toBeUndefined();
    expect(fieldsFor('gmail,com'), 'a comma is read as a dot').toBeUndefined();
  });

  it.each([
    ['1O01', '1001'],
    ['#1o01', '1001'],
    ['l001', '1001'],
    ['I00l', '1001'],
    ['Order #1O01 confirmed', '1001'],
  ])('%s is the number %s', (typed, meant) => {
    const suggestion = { fields: `${meant} <jane@example.com>`, text: meant };
    expect(suggest(typed, 'jane@example.com')).toEqual(suggestion);
  });

  it.each(['1001', '#1001', 'EN1001', 'OIL', 'XPAV284CT', '1001-L', 'O1001X'])(
    '%s is no mistyped number',
    (typed) => {
      expect(suggest(typed, 'jane@example.com')).toBeNull();
    },
  );

  it('keeps the field that looks right, and names only what differs', () => {
    expect(suggest('Order #1001', 'Jane@Gmial.com')).toEqual({
      fields: 'Order #1001 <jane@gmail.com>',
      text: 'jane@gmail.com',
    });
    expect(suggest('1O01', 'jane@gmial.com')?.text).toBe('1001 · jane@gmail.com');
  });

  it('is not suggested where the field could be read in two ways when it is filled in', () => {
    expect(suggest('1001 <2002>', 'jane@gmial.com')).toBeNull();
  });

  it('is itself never mistyped, and is always read as a look-up', () => {
    const domain = fc
      .tuple(fc.constantFrom(...MAIL_DOMAINS), fc.nat(20), fc.constantFrom('', 'o', '.', 'x'))
      .map(([known, at, typed]) => known.slice(0, at) + typed + known.slice(at + 1));
    fc.assert(
      fc.property(domain, (one) => {
        const first = suggest('1001', `jane@${one}`);
        if (first) expect(suggest('1001', first.text)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the distance of two words', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ac', 1],
    ['abc', 'axc', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j and %j is %d, one way and the other', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
