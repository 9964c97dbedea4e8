import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  belongsTo,
  emailSpellings,
  rankAmong,
  MAX_ORDER_LENGTH,
  parseCodeLookup,
  parseOrderLookup,
  type Email,
  type OrderReference,
} from './order-lookup.ts';

const EMAIL = 'jane@example.com';

function parse(order: string, email: string = EMAIL): ReturnType<typeof parseOrderLookup> {
  return parseOrderLookup({ order, email });
}

function referencesOf(order: string): readonly OrderReference[] {
  const parsed = parse(order);
  if (!parsed.ok) throw new Error(`not an order number: ${parsed.problems[0]?.code}`);
  return parsed.lookup.references;
}

function emailOf(email: string): Email {
  const parsed = parse('1001', email);
  if (!parsed.ok) throw new Error(`not an e-mail address: ${parsed.problems[0]?.code}`);
  return parsed.lookup.email;
}

function codesOf(order: string, email?: string): string[] {
  const parsed = parse(order, email);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
}

describe('what is typed as an order number', () => {
  it.each([
    ['1001', '#1001'],
    ['#1001', '#1001'],
    [' # 1001 ', '#1001'],
    ['１００１', '#1001'],
    ['\u00a01001\u00a0', '#1001'],
    ['\u200b1001\ufeff', '#1001'],
    ['"1001"', '#1001'],
    ['1001.', '#1001'],
    ['Order #1001 confirmed', '#1001'],
    ['Bestelling #1001 is bevestigd!', '#1001'],
    ['Order 1001 confirmed', '#1001'],
    ['Re: your order 1001', '#1001'],
    ['en1001', 'EN1001'],
    ['EN1001', 'EN1001'],
    ['EN 1001', 'EN1001'],
    ['1001.nl', '1001.NL'],
    ['1001 NL', '1001NL'],
    ['1001 NL', '#1001 NL'],
    ['A/1001', 'A/1001'],
    ['2023_1000', '2023_1000'],
    ['Order no.1001', '#1001'],
    ['Nr. 1001', '#1001'],
    ['Bestellnummer:1001', '#1001'],
    ['№ 1001', '#1001'],
    ['INV.NL/1001', 'INV.NL/1001'],
    ['#1001-A', '#1001-A'],
  ])('%j finds the order named %s', (typed, name) => {
    const order = { name, confirmationNumber: null };
    expect(rankAmong(referencesOf(typed), order, { prefix: '#', suffix: '' })).not.toBeNull();
  });

  it.each([
    ['Arabic-Indic', '١٠٠١'],
    ['Persian', '#۱۰۰۱'],
    ['Devanagari', 'Order #१००१'],
    ['Bengali', '১০০১'],
    ['Thai', '#๑๐๐๑'],
    ['Myanmar', '၁၀၀၁'],
    ['full-width', '＃１００１'],
    ['Chakma, beyond the first 65,536 characters,', '𑄷𑄶𑄶𑄷'],
    ['mixed', '۱0٠1'],
  ])('F8: %s digits are read as digits', (_, typed) => {
    expect(referencesOf(typed)[0]).toBe('1001');
  });

  it('F8: finds an order that the shop names in such digits', () => {
    const order = { name: '#١٠٠١', confirmationNumber: null };
    expect(rankAmong(referencesOf('1001'), order, { prefix: '#', suffix: '' })).toBe(0);
  });

  it('F8: knows every decimal digit that this version of Unicode has', () => {
    const digits = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /\p{Nd}/u.test(sign));
    expect(digits.length % 10).toBe(0);
    expect(digits.map((sign) => [sign, referencesOf(`7${sign}`)[0]])).toEqual(
      digits.map((sign, at) => [sign, `7${at % 10}`]),
    );
  });

  it.each([
    ['1001', 'EN1001', { prefix: 'EN', suffix: '' }],
    ['EN1001', 'EN1001', { prefix: 'EN', suffix: '' }],
    ['#1001', '#EN1001', { prefix: '#EN', suffix: '' }],
    ['1001', '1001.NL', { prefix: '', suffix: '.NL' }],
    ['1001.NL', '1001.NL', { prefix: '', suffix: '.NL' }],
    ['1001', 'A/1001', { prefix: 'A/', suffix: '' }],
    ['1001', 'SHOP#1001-X', { prefix: 'SHOP#', suffix: '-X' }],
    ['SHOP#1001-X', 'SHOP#1001-X', { prefix: 'SHOP#', suffix: '-X' }],
    ['#1001', '#1001', { prefix: 'EN', suffix: '.NL' }],
    ['EN:1001', 'EN:1001', { prefix: 'EN:', suffix: '' }],
  ])('%j finds %s in a shop that writes %j', (typed, name, format) => {
    expect(
      rankAmong(referencesOf(typed), { name, confirmationNumber: null }, format),
    ).not.toBeNull();
  });

  it('finds an order by its confirmation number, in any case', () => {
    const order = { name: '#1001', confirmationNumber: 'XPAV284CT' };
    const format = { prefix: '#', suffix: '' };
    expect(rankAmong(referencesOf('xpav284ct'), order, format)).toBe(0);
    expect(rankAmong(referencesOf('Confirmation #XPAV284CT'), order, format)).toBe(0);
  });

  it.each([
    ['1001', '#10010'],
    ['1001', '#1001-A'],
    ['1001', '#11001'],
    ['EN1001', '#10010'],
    ['1001', 'EN1001'],
  ])('%j does not find %s', (typed, name) => {
    const order = { name, confirmationNumber: null };
    expect(rankAmong(referencesOf(typed), order, { prefix: '#', suffix: '' })).toBeNull();
  });

  it.each([
    ['#1001, #1002', ['1001', '1002']],
    ['#1001,#1002', ['1001', '1002']],
    ['#1001 #1002', ['1001', '1002']],
    ['#1001; #1002', ['1001', '1002']],
    ['#1001 and #1002', ['1001', '1002']],
    ['#1001\n#1002', ['1001', '1002']],
    ['#1001 & 1002', ['1001', '1002']],
    ['#1001, 1002', ['1001', '1002']],
    ['#1001 und 1002', ['1001', '1002']],
    ['＃1001，＃1002', ['1001', '1002']],
    ['#1001、#1002', ['1001', '1002']],
    ['1001, 1002', ['1001', '1002']],
    ['1001,1002', ['1001', '1002']],
    ['1001;1002', ['1001', '1002']],
    ['1001\r\n1002', ['1001', '1002']],
    ['1001 and 1002', ['1001', '1002']],
    ['1001 en 1002', ['1001', '1002']],
    ['999, 1001', ['999', '1001']],
    ['EN1001, EN1002', ['EN1001', 'EN1002']],
    ['Orders #1001 and #1002', ['1001', '1002']],
    ['#1001, #1002, #1003, #1004', ['1001', '1002', '1003']],
    ['#1001, #1001', ['1001']],
    // A space may stand within a number as well.
    ['1001 1002', ['1001', '1002', '10011002']],
    ['#1001 1002', ['1001', '1002', '10011002']],
    // Whoever writes numbers in groups of three.
    ['1,001', ['1001', '1', '001']],
    ['#10,001', ['10001', '10', '001']],
    ['10 001', ['10001', '10', '001']],
    ['١٬٠٠١', ['1001', '1', '001']],
    ['100, 101', ['100', '101']],
    // One order, and what is said about it.
    ['Order #1001, 2 items', ['1001']],
    ['#1001, confirmed', ['1001', '1001CONFIRMED']],
    ['Order #1001 of 25 November', ['1001']],
  ])('%j reads as %j', (typed, references) => {
    expect(referencesOf(typed)).toEqual(references);
  });

  it('ranks what was most likely meant first', () => {
    const format = { prefix: '#', suffix: '' };
    const typed = referencesOf('Order 1001, 2 items');
    const rank = (name: string): number | null =>
      rankAmong(typed, { name, confirmationNumber: null }, format);
    expect(rank('#1001')).toBe(0);
    expect(rank('#2')).toBe(1);
  });

  it.each([
    ['', 'order_required'],
    ['  ', 'order_required'],
    ['#', 'order_required'],
    ['\u200b', 'order_required'],
    ['https://shop.example/62/orders/0f1e?key=2', 'order_is_link'],
    ['www.shop.example/orders/1', 'order_is_link'],
    ['shop.example/orders/0f1e', 'order_is_link'],
    ['Jane@Example.com', 'order_is_email'],
    ['1Z999AA10123456784', 'order_is_tracking_number'],
    ['1z 999 aa1 0123 456 784', 'order_is_tracking_number'],
    ['3SABCD123456789', 'order_is_tracking_number'],
    ['JVGL06246985001125432', 'order_is_tracking_number'],
    ['RR123456785NL', 'order_is_tracking_number'],
    ['00340434292135100124', 'order_is_tracking_number'],
    ['9400111899223100001234', 'order_is_tracking_number'],
    ['420902109400111899223100001234', 'order_is_tracking_number'],
    ['www.jane@example.com', 'order_is_email'],
    ['Tracking number: 3SABCD123456789', 'order_is_tracking_number'],
    ['!!!', 'order_malformed'],
    ['1'.repeat(MAX_ORDER_LENGTH + 1), 'order_malformed'],
  ])('%j is said to be: %s', (typed, code) => {
    expect(codesOf(typed)).toEqual([code]);
  });

  it('leaves an order name alone that only looks a little like a carrier’s number', () => {
    const longNames = ['576931845010293847', '3401234567890123456', '00340434292135100125'];
    for (const name of ['123456789012', 'AB123456789NL', 'JD1001', '3S1001', ...longNames]) {
      expect(codesOf(name)).toEqual([]);
      expect(referencesOf(name)).toEqual([name]);
    }
  });

  it('lets no character of Shopify’s search syntax through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const parsed = parse(typed);
        if (!parsed.ok) return;
        expect(parsed.lookup.references.length).toBeGreaterThan(0);
        for (const reference of parsed.lookup.references) {
          expect(reference).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u);
        }
        for (const spelling of parsed.lookup.asTyped ?? []) {
          expect(spelling).toMatch(/^[\p{L}\p{N}\p{So}#._/ -]{1,40}$/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is typed as an e-mail address', () => {
  it.each([
    ['JANE@EXAMPLE.COM'],
    ['  jane@example.com  '],
    ['mailto:jane@example.com'],
    ['MAILTO:Jane@example.com?subject=Order'],
    ['Jane Doe <jane@example.com>'],
    ['\u200bjane@example.com'],
    ['ｊａｎｅ@example.com'],
  ])('%j is jane@example.com', (typed) => {
    expect(emailOf(typed)).toBe('jane@example.com');
  });

  it.each([
    'jane@example.com.',
    'jane@example.com,',
    'jane@example.com;',
    '"jane@example.com"',
    "'jane@example.com'",
    '“jane@example.com”',
    '„jane@example.com“',
    '«jane@example.com»',
    '<jane@example.com>',
    '<jane@example.com',
    'jane@example.com>',
    '(jane@example.com)',
    '"Jane Doe" <jane@example.com>,',
    'Jane <mailto:jane@example.com?subject=Order>;',
    '"mailto:jane@example.com".',
    'jane@example.com。',
    'jane@example.com؟',
  ])('leaves out what stands around the address in %j', (typed) => {
    expect(emailOf(typed)).toBe('jane@example.com');
  });

  it('reads a comma for a dot in a domain that has no dot before it', () => {
    expect(emailOf('jane@example,com')).toBe('jane@example.com');
    expect(emailOf('jane@example,co.uk')).toBe('jane@example.co.uk');
    expect(codesOf('1001', 'jane@example.com,nl')).toEqual(['email_malformed']);
    expect(codesOf('1001', 'jane@example.com,joe@example,com')).toEqual(['email_malformed']);
  });

  it('takes gmail.com and googlemail.com for one', () => {
    expect(emailOf('Jane@GoogleMail.com')).toBe(emailOf('jane@gmail.com'));
    expect(belongsTo('jane@googlemail.com', emailOf('jane@gmail.com'))).toBe(true);
    expect(belongsTo('jane@gmail.com', emailOf('jane@googlemail.com'))).toBe(true);
    expect(belongsTo('jane@gmail.com', emailOf('jane@mail.com'))).toBe(false);
    expect(emailOf('jane@googlemail.com.example')).toBe('jane@googlemail.com.example');
  });

  it.each(["sean.o'neil@example.com", 'www.jane@example.com', 'jané@example.com'])(
    'takes %j as it is',
    (typed) => {
      expect(emailOf(typed)).toBe(typed);
    },
  );

  it.each(['jane@bücher.example', 'Jane@BÜCHER.example', 'jane@xn--bcher-kva.example'])(
    'takes %j for one mailbox, however either is written',
    (typed) => {
      const email = emailOf(typed);
      expect(emailOf('jane@bücher。example,')).toBe(email);
      expect(belongsTo('jane@bücher.example', email)).toBe(true);
      expect(belongsTo('jane@XN--Bcher-kva.example', email)).toBe(true);
      expect(belongsTo('jane@bucher.example', email)).toBe(false);
      expect(emailSpellings(email)).toEqual(['jane@xn--bcher-kva.example', 'jane@bücher.example']);
    },
  );

  it('keeps a plus tag: it is part of the address', () => {
    expect(emailOf('jane+shop@example.com')).toBe('jane+shop@example.com');
  });

  it.each([
    ['', 'email_required'],
    ['jane', 'email_malformed'],
    ['jane@', 'email_malformed'],
    ['jane@example', 'email_malformed'],
    ['jane@@example.com', 'email_malformed'],
    ['jane doe@example.com', 'email_malformed'],
    ['jane"@example.com', 'email_malformed'],
    ['1001', 'email_malformed'],
    [`${'a'.repeat(250)}@example.com`, 'email_malformed'],
    ['https://shop.example/orders/1', 'email_is_link'],
    ['3SABCD123456789', 'email_is_tracking_number'],
  ])('%j is said to be: %s', (typed, code) => {
    expect(codesOf('1001', typed)).toEqual([code]);
  });

  it('names the problems of both fields at once', () => {
    expect(codesOf('', '')).toEqual(['order_required', 'email_required']);
  });
});

describe('the link of an order’s mail', () => {
  it.each([['XPAV284CT'], ['xpav284ct'], [' XPAV284CT\n']])('has %j as its code', (code) => {
    const lookup = { references: ['1001'], code: 'XPAV284CT' };
    expect(parseCodeLookup({ order: '#1001', code })).toEqual({ ok: true, lookup });
  });

  it.each([
    [''],
    ['XPAV2'],
    ['XPAV284CTXPAV284CT'],
    ['XPAV-84CT'],
    ['jane@example.com'],
    ['Ⅻ284CT'],
  ])('asks for the e-mail address in place of %j', (code) => {
    const problems = [{ field: 'email', code: 'email_required' }];
    expect(parseCodeLookup({ order: '1001', code })).toEqual({ ok: false, problems });
  });

  it('has an order number, read as a typed one', () => {
    const problems = [{ field: 'order', code: 'order_required' }];
    expect(parseCodeLookup({ order: '#', code: 'XPAV284CT' })).toEqual({ ok: false, problems });
  });
});

describe('whose order it is', () => {
  const parsed = parse('1001', EMAIL);
  if (!parsed.ok) throw new Error('unreachable');
  const { email } = parsed.lookup;

  it.each([['jane@example.com'], ['Jane@Example.com'], [' jane@example.com']])(
    '%j is the same address',
    (own) => {
      expect(belongsTo(own, email)).toBe(true);
    },
  );

  it.each([[null], [''], ['jane@example.co'], ['jane+x@example.com'], ['xjane@example.com']])(
    '%j is not',
    (own) => {
      expect(belongsTo(own, email)).toBe(false);
    },
  );
});
