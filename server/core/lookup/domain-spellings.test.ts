import { domainToASCII, domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDomain, unicodeDomain } from './domain-spellings.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

/** Letters that need no mapping before they are encoded. */
const LETTER = fc.constantFrom(...Array.from('abcxyz019äöüßéñçøåžабвяあ日本語한글عربไทย𠮷'));

const LABEL = fc.string({ unit: LETTER, minLength: 1, maxLength: 12 });

describe('an international domain', () => {
  it.each([
    ['bücher.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['café.fr', 'xn--caf-dma.fr'],
    ['почта.рф', 'xn--80a1acny.xn--p1ai'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    ['mail.example.com', 'mail.example.com'],
  ])('%s is %s', (domain, ascii) => {
    expect(asciiDomain(domain)).toBe(ascii);
    expect(asciiDomain(unicodeDomain(ascii))).toBe(ascii);
  });

  it('is written as Node writes it, and read back', () => {
    fc.assert(
      fc.property(LABEL, LABEL, (one, two) => {
        const domain = `${one}.${two}.example`;
        const known = domainToASCII(domain);
        // Node refuses what no registry sells, such as a label of two directions.
        fc.pre(known !== '');
        expect(asciiDomain(domain)).toBe(known);
        expect(unicodeDomain(known)).toBe(domainToUnicode(known));
      }),
      { numRuns: 500 },
    );
  });

  // https://www.rfc-editor.org/rfc/rfc3492#section-7.1
  it.each([
    ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
    ['pročprostěnemluvíčesky', 'proprostnemluvesky-uyb24dma41a'],
    ['安室奈美恵-with-super-monkeys', '-with-super-monkeys-pc58ag80a8qai00g7n9n'],
    ['почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ])('%s is %s, by RFC 3492', (label, written) => {
    expect(encodePunycode(label)).toBe(written);
    expect(decodePunycode(written)).toBe(label);
  });

  it('stays as it is where it stands for nothing, whatever it is', () => {
    expect(unicodeDomain('xn--99999999.example')).toBe('xn--99999999.example');
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        const label = decodePunycode(text);
        if (label !== null) expect(encodePunycode(label)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
