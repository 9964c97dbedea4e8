import { describe, expect, it } from 'vitest';
import template from '../../theme-extension/blocks/order-tracking.liquid?raw';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };
import { findPageWords } from './page-words.ts';
import { blockIn, formIn, LANGUAGES, renderedBlock, renderedPage } from './rendered.fixtures.ts';
import { trackingPage } from './tracking-page.ts';

const LIQUID = trackingPage('0123456789abcdef');
const ENGLISH_EDITOR = english.order_tracking.editor;

/** The block's markup without its texts for the widget, which another test compares, and closing tags. */
function markupOf(html: string): string {
  return html.replace(/<script type="application\/json"[\s\S]*/, '').replace(/(<\/div>)+$/, '');
}

const attribute = (html: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];

describe('the tracking page', () => {
  it.each(LANGUAGES)('is the block in %s, except for the paths of its assets', async (locale) => {
    const { content } = await renderedPage(LIQUID, { locale });
    const [block, page] = [await renderedBlock(locale), blockIn(content)];
    expect(formIn(page)).toBe(formIn(block));
    const assets = '/apps/track-order/assets/0123456789abcdef/';
    expect(markupOf(page).replaceAll(assets, '/assets/')).toBe(markupOf(block));
  });

  it.each(LANGUAGES)(
    'passes the texts in %s to the widget, and no other language',
    async (locale) => {
      const { content } = await renderedPage(LIQUID, { locale });
      const scripts = content.match(/(?<=data-order-tracking-strings>)[\s\S]*?(?=<\/script>)/g);
      expect(scripts).toHaveLength(1);
      expect(JSON.parse(scripts?.[0] ?? '')).toEqual(findPageWords(locale).strings);
      expect(content.length).toBeLessThan(18_000);
    },
  );

  it.each([
    ['nl-BE', 'nl'],
    ['pt-PT', 'pt-BR'],
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
    expect(LIQUID).not.toContain(ENGLISH_EDITOR.path);
  });

  it('has the script that opens a support link inside the block', async () => {
    const { content } = await renderedPage(LIQUID);
    const place = content.indexOf('data-order-tracking-answer');
    const script = content.indexOf('/^#t=');
    expect(place).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(place);
    expect(script).toBeLessThan(content.indexOf('data-order-tracking-strings'));
    expect(content.match(/document\.currentScript\.parentElement/g)).toHaveLength(1);
  });

  it('is as large as nine languages are', () => {
    expect(Buffer.byteLength(LIQUID)).toBeLessThan(85_000);
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
    expect(trackingPage('v1', template)).not.toContain(part);
    expect(() => trackingPage('v1', template.replaceAll(part, ''))).toThrow(/has no .* to replace/);
  });

  it('is not made of a block with a text that no language has', () => {
    const unknown = template.replace('order_tracking.form.submit', 'order_tracking.form.dance');
    expect(() => trackingPage('v1', unknown)).toThrow('form.dance');
  });
});
