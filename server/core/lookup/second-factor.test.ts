import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBERING_PLANS } from './numbering-plans.ts';
import { phoneForms, toE164 } from './phone-number.ts';
import { parsePostalCode } from './postal-code.ts';
import { parseFactor, SECOND_FACTORS, toOrderFactors } from './second-factor.ts';

/** Whether what was typed is the number of an order that goes there. */
function isNumberOf(typed: string, own: string, country: string | null): boolean {
  const factor = parseFactor(typed, ['phone']);
  const order = { phone: null, shippingAddress: { phone: own, countryCodeV2: country } };
  return factor !== null && toOrderFactors(order).phone.includes(factor.text);
}

describe('a postal code', () => {
  it.each([
    ['1012 AB', '1012AB'],
    ['1012ab', '1012AB'],
    ['NL-1012 AB', '1012AB'],
    ['NL 1012AB', '1012AB'],
    ['D-10115', '10115'],
    ['B-1000', '1000'],
    ['LV-1010', '1010'],
    ['ec1a 1bb', 'EC1A1BB'],
    ['B1 1AA', 'B11AA'],
    ['K1A 0B1', 'K1A0B1'],
    ['D02 X285', 'D02X285'],
    ['12345-6789', '12345'],
    ['01310-100', '01310100'],
    ['100-0001', '1000001'],
    ['1000-001', '1000001'],
    ['00-950', '00950'],
  ])('%j is %s', (typed, code) => {
    expect(parsePostalCode(typed)).toBe(code);
  });

  it.each([
    '',
    '101',
    '00000',
    '999999',
    'AMSTERDAM',
    '1012 AB Amsterdam',
    'jane@example.com',
    '1012;',
  ])('%j is none', (typed) => {
    expect(parsePostalCode(typed)).toBeNull();
  });

  it('is the same however often it is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('AZNL019 -.')), maxLength: 14 }),
        (typed) => {
          const code = parsePostalCode(typed);
          if (code !== null) expect(parsePostalCode(code)).toBe(code);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a telephone number', () => {
  // From each country's regulator: numbers that are kept free for examples, or its own line.
  it.each([
    ['NL', '06 12345678', '+31612345678'],
    ['NL', '020 - 722 2000', '+31207222000'],
    ['BE', '0470 12 34 56', '+32470123456'],
    ['LU', '621 123 456', '+352621123456'],
    ['DE', '0151 23456789', '+4915123456789'],
    ['DE', '(030) 23125-000', '+493023125000'],
    ['AT', '0664 1234567', '+436641234567'],
    ['CH', '079 123 45 67', '+41791234567'],
    ['FR', '06 39 98 12 34', '+33639981234'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['PT', '912 345 678', '+351912345678'],
    ['IT', '06 1234 5678', '+390612345678'],
    ['IT', '347 123 4567', '+393471234567'],
    ['GB', '07700 900123', '+447700900123'],
    ['GB', '020 7946 0123', '+442079460123'],
    ['IE', '085 123 4567', '+353851234567'],
    ['DK', '32 12 34 56', '+4532123456'],
    ['SE', '070-174 06 05', '+46701740605'],
    ['NO', '406 12 345', '+4740612345'],
    ['FI', '041 2345678', '+358412345678'],
    ['PL', '512 345 678', '+48512345678'],
    ['CZ', '601 123 456', '+420601123456'],
    ['SK', '0912 123 456', '+421912123456'],
    ['HU', '06 20 123 4567', '+36201234567'],
    ['RO', '0712 034 567', '+40712034567'],
    ['GR', '691 234 5678', '+306912345678'],
    ['TR', '0501 234 56 78', '+905012345678'],
    ['UA', '050 123 4567', '+380501234567'],
    ['RU', '8 (912) 345-67-89', '+79123456789'],
    ['RU', '812 345 67 89', '+78123456789'],
    ['US', '(212) 555-0123', '+12125550123'],
    ['US', '1-212-555-0123', '+12125550123'],
    ['CA', '506 234 5678', '+15062345678'],
    ['MX', '55 1234 5678', '+525512345678'],
    ['BR', '(11) 96123-4567', '+5511961234567'],
    ['JP', '090-1234-5678', '+819012345678'],
    ['CN', '131 2345 6789', '+8613123456789'],
    ['IN', '081234 56789', '+918123456789'],
    ['AU', '0491 570 156', '+61491570156'],
    ['NZ', '021 123 4567', '+64211234567'],
    ['ZA', '071 123 4567', '+27711234567'],
    ['AE', '050 123 4567', '+971501234567'],
    ['KR', '010-2000-0000', '+821020000000'],
    ['NL', '31612345678', '+31612345678'],
    ['NL', '0031 6 12345678', '+31612345678'],
    ['NL', '+31 (0)6 12345678', '+31612345678'],
    ['NL', 'tel:+31-6-12345678', '+31612345678'],
    [null, '+354 611 1234', '+3546111234'],
  ])('of %s, %j is %s', (country, typed, e164) => {
    expect(toE164(typed, country)).toBe(e164);
    expect(isNumberOf(typed, e164, country), 'typed for the number in E.164').toBe(true);
    expect(isNumberOf(e164, typed, country), 'in E.164 for the number as it stands').toBe(true);
  });

  it('is never its last digits, nor one without its country where the order goes elsewhere', () => {
    for (const typed of ['5678', '345678', '2345678', '12345678', '1612345678']) {
      expect(isNumberOf(typed, '+31612345678', 'NL'), typed).toBe(false);
    }
    expect(isNumberOf('0612345678', '+31612345678', 'BE')).toBe(false);
    expect(isNumberOf('0612345678', '+31612345678', null)).toBe(false);
    expect(isNumberOf('+31612345678', '+31612345678', 'BE')).toBe(true);
  });

  it.each(['', '06 1234', '1'.repeat(16), '06 12345678 ext. 3', '++31612345678', 'six'])(
    '%j is none',
    (typed) => {
      expect(toE164(typed, 'NL')).toBeNull();
    },
  );

  it('is found by every form that it has, in every country that has a plan', () => {
    const countries = fc.constantFrom(...NUMBERING_PLANS.keys());
    fc.assert(
      fc.property(countries, fc.bigInt(10n ** 12n, 10n ** 13n - 1n), (country, digits) => {
        const plan = NUMBERING_PLANS.get(country);
        if (!plan) throw new Error('no plan');
        // A mobile number is of the most digits, and begins with none of the prefixes.
        const national = `6${`${digits}`.slice(1, plan.digits[1])}`;
        const e164 = `+${plan.callingCode}${national}`;
        const forms = phoneForms(e164, country);
        expect(forms).toContain(e164);
        for (const form of forms) expect(isNumberOf(form, e164, country), form).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is typed in place of an e-mail address', () => {
  it.each([
    ['1012 AB', { text: '1012AB', kinds: ['postal_code'] }],
    ['06 12345678', { text: '0612345678', kinds: ['postal_code', 'phone'] }],
    ['+31 6 12345678', { text: '+31612345678', kinds: ['phone'] }],
    ['0031 612345', { text: '+31612345', kinds: ['phone'] }],
    ['12345-6789', { text: '12345', kinds: ['postal_code'] }],
    ['Jane', null],
    ['', null],
  ])('%j is %j', (typed, factor) => {
    expect(parseFactor(typed, SECOND_FACTORS)).toEqual(factor);
  });

  it('is only what the shop allows', () => {
    expect(parseFactor('1012 AB', [])).toBeNull();
    expect(parseFactor('1012 AB', ['phone'])).toBeNull();
    expect(parseFactor('06 12345678', ['phone'])?.kinds).toEqual(['phone']);
    expect(parseFactor('+31612345678', ['postal_code'])).toBeNull();
  });

  it('is nothing for an order that has nothing of its own', () => {
    expect(toOrderFactors({})).toEqual({ postal_code: [], phone: [] });
    expect(toOrderFactors({ shippingAddress: null, phone: '' })).toEqual({
      postal_code: [],
      phone: [],
    });
  });
});
