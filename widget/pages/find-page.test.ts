import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../e2e/fixtures/words.ts';
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { createPages } from './create-pages.tsx';
import english from './words/en/find.json' with { type: 'json' };
import { findSayFind, type FindCode } from './find-words.ts';
import { findPageWords } from './page-words.ts';
import { renderedPage } from './rendered.fixtures.ts';

const pages = createPages('0123456789abcdef');
const LIQUID = pages.findPage(NO_PAGE_SETTINGS, ['email']);
const CODES = Object.keys(english) as FindCode[];
const WORDS = import.meta.glob<Record<string, string>>('./words/*/find.json', {
  eager: true,
  import: 'default',
});

const placeholdersOf = (sentence = ''): string[] =>
  (sentence.match(/\{\{.*?\}\}/g) ?? []).toSorted();

describe('the words of the page that finds an order', () => {
  it.each(LANGUAGES)('are all there in %s, with the same placeholders', (language) => {
    const words = WORDS[`./words/${language}/find.json`] ?? {};
    expect(Object.keys(words)).toEqual(CODES);
    for (const code of CODES) {
      expect(words[code], code).toMatch(/^[^"<>&]+$/);
      expect(placeholdersOf(words[code]), code).toEqual(placeholdersOf(english[code]));
    }
  });
});

describe('the page that finds an order', () => {
  it.each(LANGUAGES)('is in %s, its title too', async (locale) => {
    const { title, content } = await renderedPage(LIQUID, { locale, path: '/a/where/find' });
    const say = findSayFind(locale === 'en' ? 'en-NL' : locale);
    const { direction } = findPageWords(locale);
    expect(title).toBe(say('title'));
    expect(content).toContain(`lang="${locale}" dir="${direction}"`);
    for (const code of ['title', 'email_title', 'email_text', 'email_submit', 'none'] as const) {
      expect(content).toContain(say(code).replaceAll("'", '&#39;'));
    }
    expect(content).not.toContain('{{');
    expect(content).toContain('href="/a/where/assets/0123456789abcdef/order-tracking.css"');
  });

  it.each([
    ['GB', 'confirmation e-mail'],
    ['US', 'confirmation email'],
  ])('is in the English of %s, and sends its country along', async (country, words) => {
    const { content } = await renderedPage(LIQUID, { country });
    expect(content).toContain(words);
    expect(content).toContain(`name="locale" value="en-${country}"`);
  });

  it('runs nothing that a merchant has typed', async () => {
    const hostile = '"><script>{{ shop.email }}{% render "x" %}';
    const liquid = pages.findPage({ ...NO_PAGE_SETTINGS, contactLink: hostile }, ['email']);
    const { content } = await renderedPage(liquid);
    expect(content).toContain('&#34;&gt;&lt;script&gt;{{ shop.email }}');
  });

  it('uses nothing that only a theme app extension has', () => {
    expect(LIQUID).not.toMatch(/\| *t\b|asset_url|\{%-? *(?:render|schema)|block\./);
  });
});

describe('the mail of links', () => {
  const view = {
    shop: 'Fennel <b>& Flax',
    locale: 'ar-EG',
    orders: [{ name: '#1001"><', placed: '20 نوفمبر', url: 'https://shop.example/x#t=a' }],
    until: '2 ديسمبر',
  };

  it('has each order, escaped, and is written from right to left where its language is', () => {
    const { html, text } = pages.writeLinksMail(view);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('Fennel &lt;b>&amp; Flax');
    expect(html).not.toMatch(/<b>|<img|https?:(?!\/\/shop\.example)/);
    expect(text).toContain('\u2068#1001"><\u2069');
    expect(text).toContain('https://shop.example/x#t=a');
  });
});
