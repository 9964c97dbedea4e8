import { DEMO_SHOP } from '../../e2e/fake-shopify/demo-shop.ts';
import type { PageSettings } from '../../server/contract.ts';
import type { Strings } from '../words/wording.ts';
import { describe, expect, it } from 'vitest';
import template from '../../theme-extension/blocks/order-tracking.liquid?raw';
import editor from './words/en/editor.json' with { type: 'json' };
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { allPageWords, findPageWords } from './page-words.ts';
import { LANGUAGES } from '../../e2e/fixtures/words.ts';
import { blockIn, formIn, renderedBlock, renderedPage } from './rendered.fixtures.ts';
import { constantPart, createTrackingPage } from './tracking-page.ts';
import { writeWordFiles } from './word-files.ts';

const pageOf = createTrackingPage('0123456789abcdef');
/** The attribute of the block that passes a setting to the widget. */
const ATTRIBUTES = {
  contactSentence: 'data-contact-sentence',
  returnsSentence: 'data-returns-sentence',
  shipsIn: 'data-ships-in',
  contactLink: 'data-contact-url',
  returnsLink: 'data-returns-url',
};

/** What a merchant, or somebody with their password, may have typed. */
const HOSTILE = [
  '{{ shop.email }}',
  '{% render "x" %}',
  '%} {{ shop.email }} {%',
  '-%}{{ shop.email }}{%- liquid',
  '" | append: shop.email',
  '"\n  echo shop.email\n',
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</script><!--',
  '&quot;&#34;&amp;',
  '%22%7B%7B+shop.email %zz',
  '{{{{%{%%}}',
];

const LIQUID = pageOf(NO_PAGE_SETTINGS);
const WORD_FILES = writeWordFiles();

/** The block's markup without its texts for the widget, which another test compares, and closing tags. */
function markupOf(html: string): string {
  return html.replace(/<script ?type="application\/json"[\s\S]*/, '').replace(/(<\/div>)+$/, '');
}

const withBlockAssets = (html: string): string =>
  html.replaceAll('/apps/track-order/assets/0123456789abcdef/', '/assets/');

/** The tracking page of a shop with these settings. */
async function pageWith(settings: Partial<PageSettings>, locale = 'en'): Promise<string> {
  const liquid = pageOf({ ...NO_PAGE_SETTINGS, ...settings });
  return (await renderedPage(liquid, { locale })).content;
}

/** Every tag as a browser reads it, without the values of its attributes. */
function skeletonOf(html: string): string {
  return (html.match(/<(?:[^">]|"[^"]*")*>/g) ?? []).join('\n').replaceAll(/"[^"]*"/g, '""');
}

function unescapeHtml(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };
  const once = text.replaceAll(/&(\w+|#\d+);/g, (entity, name: string) => entities[name] ?? entity);
  return once.replaceAll('&amp;', '&');
}

/** The texts of a kind that a block passes to the widget. */
function stringsIn(html: string, name: 'strings' | 'register'): Strings {
  const script = new RegExp(`data-order-tracking-${name}>([\\s\\S]*?)</script>`).exec(html);
  return JSON.parse(script?.[1] ?? '{}') as Strings;
}

/** The texts that the widget fetches on a page. */
function fetchedBy(html: string): Strings {
  const [, name = ''] = /\/assets\/[0-9a-f]{16}\/(answer-[\w-]+\.json)"/.exec(html) ?? [];
  return JSON.parse(WORD_FILES.get(name) ?? '{}') as Strings;
}

const attribute = (html: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];

/** English, and made-up languages with the words of Japanese. */
function languages(count: number): ReturnType<typeof allPageWords> {
  const [english] = allPageWords('as_written');
  const japanese = findPageWords('ja');
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const language = `x${index}`;
    return { ...japanese, language, tags: [language], file: `answer-${language}.json` };
  });
  return [english, ...others];
}

/** The block itself, without any words, and the words of the form in one language. */
const [BLOCK_BYTES, FORM_BYTES] = [20_000, 2_000];

describe('the tracking page', () => {
  it.each(LANGUAGES)('is the block in %s, except for the paths of its assets', async (locale) => {
    const { content } = await renderedPage(LIQUID, { locale });
    const [block, page] = [await renderedBlock(locale), blockIn(content)];
    expect(formIn(page)).toBe(formIn(block));
    expect(withBlockAssets(markupOf(page))).toBe(markupOf(block));
  });

  it.each(LANGUAGES)('names the file of the answer’s words in %s, and has none', async (locale) => {
    const { content } = await renderedPage(LIQUID, { locale });
    const tag = locale === 'en' ? 'en-NL' : locale;
    const { strings, say } = findPageWords(tag);
    expect(fetchedBy(content)).toEqual(strings);
    expect(content).not.toContain(say('detail', 'quiet_abroad'));
    expect(content.length).toBeLessThan(8_000);
  });

  it.each([
    ['nl-BE', 'nl'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['eo', 'en'],
  ])('in %s has the texts of %s', async (locale, language) => {
    const { title, content } = await renderedPage(LIQUID, { locale });
    expect(title).toBe(findPageWords(language).say('form', 'heading'));
    expect(attribute(content, 'lang')).toBe(language);
  });

  it.each([
    ['/apps/track-order', '/apps/track-order'],
    ['/apps/track-order/', '/apps/track-order'],
    ['/a/where', '/a/where'],
    ['/fr/apps/track-order', '/apps/track-order'],
    ['/en-nl/community/Track_1', '/community/Track_1'],
    ['/tools/apps', '/tools/apps'],
    ['/tools/lookup/lookup', '/tools/lookup'],
    ['', '/apps/track-order'],
    ['//evil.example/x', '/apps/track-order'],
    ['/apps/"><script>alert(1)</script>', '/apps/&#34;&gt;&lt;script&gt;alert(1)&lt;'],
    ['/apps/{{ shop.email }}', '/apps/{{ shop.email }}'],
  ])('at %j posts to %s', async (path, proxy) => {
    const { content } = await renderedPage(LIQUID, { path });
    expect(attribute(content, 'data-endpoint')).toBe(`${proxy}/lookup`);
    expect(attribute(content, 'action')).toBe(`${proxy}/lookup`);
    const assets = `${proxy}/assets/0123456789abcdef/`;
    expect(attribute(content, 'data-module')).toBe(`${assets}order-tracking.js`);
    expect(content).toContain(`<script src="${assets}order-tracking-loader.js" async></script>`);
    expect(content).toContain(`<link rel="stylesheet" href="${assets}order-tracking.css">`);
  });

  it('uses nothing that only a theme app extension has', () => {
    expect(LIQUID).not.toMatch(/\| *t\b|asset_url|\{%-? *(?:render|schema)|block\.id/);
  });

  it('has nothing of the theme editor', () => {
    expect(LIQUID).not.toMatch(/design_mode|preview|warning|editor|merchant/);
    expect(LIQUID).not.toContain(editor.path);
  });

  it('differs for a preview in one attribute of the block', async () => {
    const { content } = await renderedPage(pageOf(NO_PAGE_SETTINGS, 'delivered'));
    expect(attribute(content, 'data-preview')).toBe('delivered');
    const without = content.replace(' data-preview="delivered"', ' ');
    expect(without.replaceAll(/\s+/g, ' ')).toBe(
      (await renderedPage(LIQUID)).content.replaceAll(/\s+/g, ' '),
    );
  });

  it('has the script that opens a support link inside the block', async () => {
    const { content } = await renderedPage(LIQUID);
    const place = content.indexOf('data-order-tracking-answer');
    const script = content.indexOf('/^#(t|code)=');
    expect(place).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(place);
    expect(script).toBeLessThan(content.indexOf('data-order-tracking-strings'));
    expect(content.match(/document\.currentScript\.parentElement/g)).toHaveLength(1);
  });

  it.each([
    ['its languages', allPageWords('as_written')],
    ['25 languages of three bytes a character', languages(25)],
  ] as const)('has the words of the form, and no others, in %s', (_, words) => {
    const liquid = constantPart('0123456789abcdef', template, words);
    expect(Buffer.byteLength(liquid)).toBeLessThan(BLOCK_BYTES + FORM_BYTES * words.length);
  });

  it('has what the merchant chose, where the block has it', async () => {
    const content = await pageWith({
      contactLink: '/pages/hello?a=1&b="2"',
      returnsLink: 'https://returns.example/start',
      contactSentence: 'Call us; 9–5 (we’re “here”), 100% sure.',
      returnsSentence: 'Use the label & the box.',
      shipsIn: '通常2〜3営業日で発送します。',
    });
    const page = blockIn(content);
    const block = await renderedBlock('en', {
      contact_link: '/pages/hello?a=1&b="2"',
      returns_link: 'https://returns.example/start',
      contact_sentence: 'Call us; 9–5 (we’re “here”), 100% sure.',
      returns_sentence: 'Use the label & the box.',
      ships_in: '通常2〜3営業日で発送します。',
    });
    expect(attribute(page, 'data-ships-in')).toBe('通常2〜3営業日で発送します。');
    expect(withBlockAssets(markupOf(page))).toBe(markupOf(block));
  });

  it.each(['contactSentence', 'returnsSentence', 'shipsIn', 'contactLink', 'returnsLink'] as const)(
    'runs nothing that %s holds',
    async (name) => {
      const harmless = skeletonOf(await pageWith({ [name]: 'harmless' }));
      for (const text of HOSTILE) {
        const page = await pageWith({ [name]: text });
        expect(skeletonOf(page), text).toBe(harmless);
        const [, value = ''] = new RegExp(` ${ATTRIBUTES[name]}="([^"]*)"`).exec(page) ?? [];
        expect(unescapeHtml(value), text).toBe(text);
        const [head = ''] = pageOf({ ...NO_PAGE_SETTINGS, [name]: text }).split('-%}', 1);
        expect(head, text).toMatch(
          /^\{%- liquid\n(?: {2}assign \w+ = "[^"{}<>&\s]*" \| url_decode\n){6}$/,
        );
      }
    },
  );

  it.each([
    ['nl', 'formal', true],
    ['nl', 'informal', false],
    ['fr', 'informal', true],
    ['fr', 'formal', false],
    ['pt-BR', 'formal', false],
  ] as const)('in %s, %s, has another form of address: %s', async (locale, form, isOther) => {
    const settings = { ...NO_PAGE_SETTINGS, formOfAddress: form };
    const page = await pageWith(settings, locale);
    const texts = fetchedBy(page);
    expect(texts).toEqual(findPageWords(locale, settings).strings);
    const written = findPageWords(locale).strings;
    expect(JSON.stringify(texts) !== JSON.stringify(written)).toBe(isOther);
    const block = await renderedBlock(locale, { form_of_address: form });
    expect(attribute(block, 'data-unavailable')).toBe(attribute(blockIn(page), 'data-unavailable'));
    const register = stringsIn(block, 'register');
    expect(Object.keys(register).length > 0).toBe(isOther);
    // The fixture writes every white space as an ordinary one.
    const spaced: unknown = JSON.parse(JSON.stringify(texts).replaceAll(/\s/g, ' '));
    expect(spaced).toMatchObject(register);
  });

  it.each([
    ['GB', 'E-mail address', true],
    ['NL', 'E-mail address', true],
    ['US', 'Email address', false],
    ['PH', 'Email address', false],
    ['', 'Email address', false],
  ])('is in the English of the country %j', async (country, label, isBritish) => {
    const { content } = await renderedPage(LIQUID, { country });
    const { headline } = fetchedBy(content);
    expect(headline?.['arriving_on']?.includes('parcel')).toBe(isBritish);
    expect(content).toContain(`${label}</label>`);
    const { say } = findPageWords(country ? `en-${country}` : 'en');
    expect(say('form', 'email')).toBe(label);
  });

  it('is in no other English but where its texts are English', async () => {
    const { content } = await renderedPage(LIQUID, { locale: 'nl', country: 'GB' });
    expect(content).not.toContain('-mail address');
  });

  it('links to the contact page, else to the address of the shop', async () => {
    const { content } = await renderedPage(LIQUID);
    expect(attribute(content, 'data-contact-url')).toBe(`mailto:${DEMO_SHOP.contactEmail}`);
    expect(content).toContain(
      `<a class="order-tracking__link" href="mailto:${DEMO_SHOP.contactEmail}">`,
    );
    const withPage = await renderedPage(LIQUID, { contactPage: '/pages/contact' });
    expect(attribute(withPage.content, 'data-contact-url')).toBe('/pages/contact');
    expect(withPage.content).toContain('<a class="order-tracking__link" href="/pages/contact">');
  });

  it.each([
    'block.id',
    'block.settings.heading_level',
    'block.settings.proxy_path',
    "'order-tracking.js' | asset_url",
    ' and request.design_mode != true',
    "{%- render 'order-tracking-pass' -%}",
    "{%- render 'order-tracking-strings' -%}",
    '{% schema %}',
    'request.design_mode',
  ])('is not made of a block without %s', (part) => {
    expect(createTrackingPage('v1')(NO_PAGE_SETTINGS)).not.toContain(part);
    expect(() => createTrackingPage('v1', template.replaceAll(part, ''))).toThrow(
      /has no .* to replace/,
    );
  });

  it('is not made of a block with a text that no language has', () => {
    const unknown = template.replace('order_tracking.form.submit', 'order_tracking.form.dance');
    expect(() => createTrackingPage('v1', unknown)).toThrow('form.dance');
  });
});
