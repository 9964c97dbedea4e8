import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../e2e/fixtures/words.ts';
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { tagsByLanguage } from './language-tags.ts';
import { findPageWords } from './page-words.ts';

/** Every sentence of a page in this language. */
function sentencesFor(tag: string): string[] {
  return Object.values(findPageWords(tag).strings).flatMap((words) => Object.values(words));
}

describe('the words of a page', () => {
  it.each(LANGUAGES)('for %s are its own', (language) => {
    expect(findPageWords(language).language).toBe(language);
  });

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-tw', 'zh-TW'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['he-IL', 'he'],
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['en-GB', 'en'],
    ['eo', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('for %j are those in %s', (tag, language) => {
    expect(findPageWords(tag).language).toBe(language);
  });

  it.each([
    ['fa', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['iw-IL', 'rtl'],
    ['ja', 'ltr'],
  ])('for %s are read %s', (tag, direction) => {
    expect(findPageWords(tag).direction).toBe(direction);
  });

  it.each([
    ['headline', 'arriving_on', 'Your parcel is expected '],
    ['headline', 'order_cancelled', 'Your order was cancelled'],
    ['headline', 'ready_to_collect', 'Your order is ready to collect'],
    ['next', 'ask_neighbour', 'Ask your neighbours for it.'],
    [
      'next',
      'collect_soon',
      'Collect it soon, or it may be sent back. Check the carrier’s page for the place.',
    ],
    ['form', 'email', 'E-mail address'],
    ['status', 'picked_up', 'Picked up by the carrier'],
    ['status', 'collected', 'Collected by you'],
  ] as const)('are British for %s.%s in Ireland', (group, code, sentence) => {
    expect(findPageWords('en-IE').say(group, code)).toBe(sentence);
  });

  it('leave no American word in Britain, and no British one in America', () => {
    for (const sentence of sentencesFor('en-GB')) {
      expect(sentence).not.toMatch(/package|neighbor|canceled|email|mailbox/i);
    }
    for (const sentence of sentencesFor('en-US')) {
      expect(sentence).not.toMatch(/parcel(?! locker)|neighbour|cancelled|letterbox/i);
    }
  });

  it('are the merchant’s where they have their own, as they spell them', () => {
    const { say } = findPageWords('en-GB', {
      ...NO_PAGE_SETTINGS,
      contactSentence: 'We answer email daily.',
    });
    expect(say('next', 'contact')).toBe('We answer email daily.');
    expect(say('next', 'send_back')).toBe('Not sent it back yet? Our return e-mail explains how.');
  });
});

describe('the tags of a language', () => {
  it('are its own, its other names, and the language alone for the first of several', () => {
    const tags = tagsByLanguage(['en', 'nb', 'pt-BR', 'pt-PT', 'zh-CN', 'zh-TW']);
    expect(Object.fromEntries(tags)).toEqual({
      en: ['en'],
      nb: ['nb', 'no'],
      'pt-BR': ['pt-BR', 'pt'],
      'pt-PT': ['pt-PT'],
      'zh-CN': ['zh-CN', 'zh-Hans', 'zh'],
      'zh-TW': ['zh-TW', 'zh-Hant', 'zh-HK', 'zh-MO', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-MO'],
    });
  });

  it('leave the language alone to a file of that name', () => {
    expect(Object.fromEntries(tagsByLanguage(['pt-BR', 'pt']))).toEqual({
      'pt-BR': ['pt-BR'],
      pt: ['pt'],
    });
  });
});
