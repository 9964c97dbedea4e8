import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSettings } from '../../contract.ts';
import { NO_PAGE_SETTINGS } from '../../ports/page-settings.ts';
import { parsePageSettings } from './parse-page-settings.ts';

const parse = (settings: Partial<PageSettings>) =>
  parsePageSettings({ ...NO_PAGE_SETTINGS, ...settings });

describe('the page settings that a merchant typed', () => {
  it.each([
    '',
    '/pages/contact',
    '/pages/contact?a=1&b=2#form',
    'https://help.example/contact',
    'HTTPS://help.example',
    '/pages/kontakt-ü',
  ])('may link to %j', (contactLink) => {
    expect(parse({ contactLink })).toEqual({ ...NO_PAGE_SETTINGS, contactLink });
  });

  it.each([
    'contact',
    'pages/contact',
    'www.help.example',
    'http://help.example',
    'javascript:alert(1)',
    'JavaScript://help.example/%0aalert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https://',
    'https:evil.example',
    'https://user:secret@help.example',
    'https://help.example/{{ shop.email }}',
    'https://help.example/a b',
    '/pages/"onclick="x',
    '/pages/\ud800',
  ])('cannot link to %j', (returnsLink) => {
    expect(parse({ returnsLink })).toEqual({ problems: { returnsLink: 'link_malformed' } });
  });

  it('are sentences of plain text in one line', () => {
    expect(parse({ shipsIn: '  We ship\n in 2–3\u00a0days <3 & 100% “safe”.\u0000 ' })).toEqual({
      ...NO_PAGE_SETTINGS,
      shipsIn: 'We ship in 2–3 days <3 & 100% “safe”.',
    });
  });

  it.each([
    '<b>Call us</b>',
    '</script>',
    '<!--',
    '{{ shop.email }}',
    '{% render "x" %}',
    'Dear {name}',
  ])('are no sentence like %j', (contactSentence) => {
    expect(parse({ contactSentence })).toEqual({
      problems: { contactSentence: 'sentence_not_plain' },
    });
  });

  it('have a length', () => {
    const longest = { shipsIn: 'a'.repeat(200), contactLink: `/${'a'.repeat(499)}` };
    expect(parse(longest)).toMatchObject(longest);
    expect(parse({ shipsIn: 'a'.repeat(201), contactLink: `/${'a'.repeat(500)}` })).toEqual({
      problems: { shipsIn: 'sentence_too_long', contactLink: 'link_too_long' },
    });
  });

  it.each([null, [], 'x', {}, { ...NO_PAGE_SETTINGS, shipsIn: 1 }])('are not %j', (body) => {
    expect(parsePageSettings(body)).toBeNull();
  });

  it('have one of three forms of address', () => {
    expect(parse({ formOfAddress: 'formal' })).toMatchObject({ formOfAddress: 'formal' });
    expect(parsePageSettings({ ...NO_PAGE_SETTINGS, formOfAddress: 'polite' })).toBeNull();
  });

  it('are read again as they were saved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (link, text) => {
        const settings = parse({ contactLink: link, shipsIn: text });
        if (settings && !('problems' in settings)) {
          expect(parsePageSettings(settings)).toEqual(settings);
        }
      }),
    );
  });
});
