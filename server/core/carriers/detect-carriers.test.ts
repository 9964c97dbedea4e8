/// <reference types="vite/client" />
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../e2e/score/seed.ts';
import {
  fedex,
  gs1,
  luhn,
  modulo37And36,
  modulo7,
  s10,
  ups,
  type CheckDigit,
} from './check-digits.ts';
import { detectCarriers, type Route } from './detect-carriers.ts';

function byChecksum(number: string, route?: Route): string[] {
  return detectCarriers(number, route).flatMap(({ carrier, confidence }) =>
    confidence === 'checksum' ? [carrier] : [],
  );
}

/** What a carrier's number is made of: a check digit stands behind `data`. */
interface Made {
  carrier: string;
  before: RegExp;
  data: RegExp;
  checkDigit: CheckDigit;
  after: RegExp;
}

const EMPTY = /^$/;

function made(
  carrier: string,
  before: RegExp,
  data: RegExp,
  checkDigit: CheckDigit,
  after = EMPTY,
): Made {
  return { carrier, before, data, checkDigit, after };
}

const MADE: readonly Made[] = [
  made('ups', /^1Z$/, /^[0-9A-Z]{15}$/, ups),
  made('ups', /^[AHJKTV]$/, /^\d{9}$/, ups),
  made('usps', EMPTY, /^92\d{3}9\d{15}$/, gs1),
  made('usps', EMPTY, /^92\d{3}9\d{19}$/, gs1),
  made('usps', EMPTY, /^93\d{3}[0-8]\d{15}$/, gs1),
  made('usps', EMPTY, /^94\d{19}$/, gs1),
  made('usps', EMPTY, /^94\d{3}9\d{23}$/, gs1),
  made('usps', EMPTY, /^95\d{23}$/, gs1),
  made('usps', EMPTY, /^91\d{19}$/, gs1),
  made('usps', /^420\d{5}$/, /^94\d{19}$/, gs1),
  made('usps', /^420\d{5}[0-8]\d{3}$/, /^9[15]\d{19}$/, gs1),
  made('usps', EMPTY, /^03\d{17}$/, gs1),
  made('dhl_de', /^00$/, /^340434\d{11}$/, gs1),
  made('dhl_de', EMPTY, /^340434\d{11}$/, gs1),
  made('fedex', EMPTY, /^\d{11}$/, fedex),
  made('fedex', EMPTY, /^\d{14}$/, gs1),
  made('fedex', /^96\d{5}$/, /^\d{14}$/, gs1),
  made('fedex', /^96\d{18}$/, /^\d{13}$/, fedex),
  made('fedex', /^[0-35-8]\d{19}$/, /^\d{13}$/, fedex),
  made('fedex', /^3\d{15}$/, /^\d{11}$/, fedex, /^\d{4}$/),
  made('dpd', EMPTY, /^\d{27}$/, modulo37And36),
  made('dpd', EMPTY, /^\d{14}$/, modulo37And36),
  made('ontrac', EMPTY, /^[CD]\d{13}$/, ups),
  made('old_dominion', EMPTY, /^(?:778|072|801)\d{7}$/, luhn),
  made('purolator', EMPTY, /^[0-5]\d{10}$/, luhn),
  made('canada_post', EMPTY, /^\d{15}$/, gs1),
  made('dhl_express', EMPTY, /^\d{9,10}$/, modulo7),
  made('postnl', /^R[A-Z]$/, /^\d{8}$/, s10, /^NL$/),
  made('royal_mail', /^L[A-Z]$/, /^\d{8}$/, s10, /^GB$/),
  made('dhl_de', /^C[A-Z]$/, /^\d{8}$/, s10, /^DE$/),
  made('post_fi', /^C[A-Z]$/, /^\d{8}$/, s10, /^FI$/),
];

/** They find every mistake in one digit; the others find most. */
const FINDS_ALL: ReadonlySet<CheckDigit> = new Set([gs1, luhn, modulo37And36]);

const RUN = {
  numRuns: import.meta.env.MODE === 'full' ? 10_000 : 25,
  seed: readSeed(import.meta.env),
};

/** A number without a right digit is nobody's, so data of zeros alone is left out. */
function anyNumber({ before, data, after }: Made): fc.Arbitrary<[string, string, string]> {
  return fc.tuple(
    fc.stringMatching(before),
    fc.stringMatching(data).filter((text) => /[^0]/.test(text)),
    fc.stringMatching(after),
  );
}

function otherDigit(digit: string, step: number): string {
  return String((Number(digit) + step) % 10);
}

const step = fc.integer({ min: 1, max: 9 });

describe.each(MADE)('a number of $carrier: $before $data', (one) => {
  it('is found by its check digit', () => {
    fc.assert(
      fc.property(anyNumber(one), ([before, data, after]) => {
        const number = before + data + one.checkDigit(data) + after;
        expect(byChecksum(number)).toContain(one.carrier);
        expect(byChecksum(Array.from(number.toLowerCase()).join(' '))).toContain(one.carrier);
      }),
      RUN,
    );
  });

  it('is not found with another check digit', () => {
    fc.assert(
      fc.property(anyNumber(one), step, ([before, data, after], by) => {
        const check = one.checkDigit(data);
        const wrong = /\d/.test(check) ? otherDigit(check, by) : String(by);
        expect(byChecksum(before + data + wrong + after)).not.toContain(one.carrier);
      }),
      RUN,
    );
  });
});

describe.each(MADE.filter(({ checkDigit }) => FINDS_ALL.has(checkDigit)))(
  'a number of $carrier: $before $data, too,',
  (one) => {
    it('is not found with another digit', () => {
      fc.assert(
        fc.property(anyNumber(one), step, fc.nat(), ([before, data, after], by, place) => {
          const digits = [...data.matchAll(/\d/g)].map(({ index }) => index);
          const at = digits[place % digits.length] ?? 0;
          const wrong = data.slice(0, at) + otherDigit(data[at] ?? '', by) + data.slice(at + 1);
          const number = before + wrong + one.checkDigit(data) + after;
          expect(byChecksum(number)).not.toContain(one.carrier);
        }),
        RUN,
      );
    });
  },
);

describe('a number', () => {
  it.each([
    ['1Z 999-AA1 01 2345 6784', ['ups']],
    ['1z999aa10123456784', ['ups']],
    ['１Z999AA10123456784', ['ups']],
    ['00340434292135100124', ['dhl_de']],
    ['CE010269106DE', ['dhl_de']],
    ['RB123456785CF', ['post_cf']],
    ['7995-3127-4483', ['fedex']],
    // Both are right by their check digits.
    ['287809468872', ['fedex', 'purolator']],
  ])('%j is one of %j by its check digit', (number, carriers) => {
    expect(byChecksum(number)).toEqual(carriers);
  });

  it.each([
    ['3SKAAG5995399', ['postnl', 'dhl_parcel_nl']],
    ['TBA123456789012', ['amazon']],
    ['JJD0002257639032011', ['yodel', 'dhl_de']],
    // The code of a container, without the identifier before it: any shipper's.
    ['000123450000000027', ['fedex']],
    ['71969010756003077385', ['usps']],
  ])('%j looks like one of %j', (number, carriers) => {
    expect(detectCarriers(number)).toEqual(
      carriers.map((carrier) => ({ carrier, confidence: 'format' })),
    );
  });

  it.each([
    '',
    'N/A',
    '1001',
    '#1001',
    '000000000000',
    '000000000000000',
    '1Z999AA10123456785',
    'RB123456785XX',
    'RB123456785EU',
    'RB123456785UK',
    'RX123456786DE',
    'RB000000005US',
    '123456789-001',
    '00340434292135100125',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    '1Z999AA10123456784, 1Z999AA10123456784',
    '1Z999AA10123456784'.padEnd(200),
    '9'.repeat(5000),
  ])('%j is nobody’s', (number) => {
    expect(detectCarriers(number)).toEqual([]);
  });

  it('is not one of a carrier of other countries than the parcel’s', () => {
    const number = '287809468872';
    expect(byChecksum(number, { shopCountry: 'NL', destinationCountry: 'BE' })).toEqual(['fedex']);
    expect(byChecksum(number, { shopCountry: 'US', destinationCountry: 'CA' })).toEqual([
      'purolator',
      'fedex',
    ]);
    expect(byChecksum(number, { shopCountry: null, destinationCountry: 'CA' })).toEqual([
      'purolator',
      'fedex',
    ]);
    expect(byChecksum(number, { shopCountry: null, destinationCountry: 'US' })).toEqual(['fedex']);
  });

  it('may be one of several carriers of Japan, whose numbers differ in nothing', () => {
    const number = `12345678901${modulo7('12345678901')}`;
    expect(byChecksum(number, { shopCountry: 'JP', destinationCountry: 'JP' })).toEqual(
      expect.arrayContaining(['yamato', 'sagawa']),
    );
    expect(byChecksum(number)).not.toContain('yamato');
  });
});

interface KnownNumber {
  courier: string;
  definition: string;
  number: string;
  kind: 'valid' | 'invalid';
}

/** Public numbers, sorted by hand; they belong to their source and are not part of the project. */
const KNOWN_NUMBERS = new URL(
  '../../../../shared/fixtures/carriers/open/detection-numbers.json',
  import.meta.url,
);
const known: KnownNumber[] = existsSync(KNOWN_NUMBERS)
  ? JSON.parse(readFileSync(KNOWN_NUMBERS, 'utf8'))
  : [];
if (known.length === 0) console.warn('known tracking numbers skipped: they are not at hand');

/** Carriers that are called otherwise there. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  dhl: ['dhl_express', 'dhl_ecommerce', 'dhl_de'],
  landmark: ['bpost_int'],
  s10: ['usps', 'post_cf'],
};

describe.skipIf(known.length === 0)('of the known numbers', () => {
  it.each(known.filter(({ kind }) => kind === 'valid'))(
    '$number ($definition) is one of $courier',
    ({ courier, number }) => {
      const carriers = detectCarriers(number).map(({ carrier }) => carrier);
      const expected = KEYS[courier] ?? [courier];
      expect(
        carriers.some((one) => expected.includes(one)),
        carriers.join(' '),
      ).toBe(true);
    },
  );

  it.each(known.filter(({ kind }) => kind === 'invalid'))('$number is nobody’s', ({ number }) => {
    expect(detectCarriers(number)).toEqual([]);
  });
});
