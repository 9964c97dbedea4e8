import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MailStopView } from '../../../server/contract.ts';
import { createPages } from '../create-pages.tsx';

const WORDS = new URL('../words/', import.meta.url);
const LANGUAGES = readdirSync(WORDS);
const STATES: readonly MailStopView['state'][] = ['ask', 'stopped', 'gone', 'failed'];

const { renderMailStop } = createPages('0123456789abcdef');

function wordsOf(language: string): Record<string, string> {
  const file = readFileSync(new URL(`${language}/mail-stop.json`, WORDS), 'utf8');
  const words: { mail: Record<string, string> } = JSON.parse(file);
  return words.mail;
}

/** What stands between the tags. */
function textsOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body>'));
  return [...body.matchAll(/>([^<>]+)</g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => text !== '');
}

describe('the page that ends the mails about an order', () => {
  it('exists in each language of the storefront', () => {
    const locales = readdirSync(new URL('../../../theme-extension/locales/', import.meta.url))
      .filter((name) => !name.endsWith('.schema.json'))
      .map((name) => name.replace(/(?:\.default)?\.json$/, ''));
    expect(LANGUAGES.toSorted()).toEqual(locales.toSorted());
  });

  it.each(LANGUAGES)('says in %s what it is, and what it does', (locale) => {
    const words = wordsOf(locale);
    expect(Object.keys(words)).toEqual(Object.keys(wordsOf('en')));
    const direction = ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr';
    const drawn = STATES.map((state) => renderMailStop({ state, locale }));
    expect(drawn.map(({ language }) => language)).toEqual(STATES.map(() => locale));
    expect(drawn.map(({ html }) => textsOf(html).length)).toEqual([3, 2, 2, 2]);
    const texts = new Set(drawn.flatMap(({ html }) => textsOf(html)));
    for (const text of texts) expect(Object.values(words)).toContain(text);
    for (const { html } of drawn) {
      expect(html).toContain(`<html lang="${locale}" dir="${direction}">`);
      expect(html).not.toMatch(/<script|https?:/);
    }
  });

  it('asks by one form that goes to where the page came from, and only then', () => {
    const forms = STATES.map((state) => renderMailStop({ state, locale: 'en' }).html);
    expect(forms.map((html) => html.match(/<form[^>]*>/g))).toEqual([
      ['<form method="post">'],
      null,
      null,
      null,
    ]);
  });

  it('is English where it has no words', () => {
    expect(renderMailStop({ state: 'gone', locale: 'is' }).language).toBe('en');
  });
});
