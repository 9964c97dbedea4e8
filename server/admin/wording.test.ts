import { describe, expect, it } from 'vitest';
import { createWording } from './wording.ts';
import { LANGUAGES, loadWords, type Language } from './words/load-words.ts';

async function wordingIn(language: Language) {
  const { words } = await loadWords(language);
  return createWording(words, language);
}

describe('the wording', () => {
  it.each<[Language, string]>([
    ['en', 'Up to date until October 1, 2027'],
    ['nl', 'Actueel tot 1 oktober 2027'],
    ['de', 'Aktuell bis 1. Oktober 2027'],
    ['ja', '2027年10月1日まで最新です'],
  ])('in %s writes a date into its text', async (language, text) => {
    const { say, formatDay } = await wordingIn(language);
    expect(say('api', { date: formatDay('2027-10-01') })).toBe(text);
  });

  it.each(LANGUAGES)('in %s writes the day and the time of an instant', async (language) => {
    const { formatDay, formatMoment } = await wordingIn(language);
    const at = '2026-11-12T12:34:00Z';
    expect(formatMoment(at)).toContain(formatDay(at));
    expect(formatMoment(at)).toMatch(/34/);
  });

  it('leaves a parameter without a value as it is, and replaces none in a value', async () => {
    const { say } = await wordingIn('en');
    expect(say('link_until')).toContain('{date}');
    expect(say('link_choice', { order: '{date}', date: 'today' })).toBe('{date}, placed on today');
  });
});
