import { Liquid } from 'liquidjs';
import block from '../theme-extension/blocks/order-tracking.liquid?raw';
import english from '../theme-extension/locales/en.default.json' with { type: 'json' };
import { stringsSnippet } from './words/strings-snippet.ts';

/** The snippets that the block renders, by path. */
const SNIPPETS = import.meta.glob<string>('../theme-extension/snippets/*.liquid', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * Renders the real block as Shopify would, once for each id, on one page.
 *
 * @param more - Further Liquid objects of the page, e.g. the `customer` who is signed in.
 */
export function renderBlocks(
  ids: string[],
  settings: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): string {
  const liquid = new Liquid({
    templates: Object.fromEntries(
      Object.entries(SNIPPETS).map(([path, text]) => [
        path.replace(/.*\/(.*)\.liquid$/, '$1'),
        text,
      ]),
    ),
    strictFilters: true,
  });
  liquid.registerFilter('t', translate);
  liquid.registerFilter('asset_url', (name: string) => `/widget/${name}`);
  const template = liquid.parse(block.replace(/\{% schema %\}[\s\S]*/, ''));
  const scope = {};
  const globals = {
    request: { locale: { iso_code: 'en' } },
    localization: { country: { iso_code: 'NL' } },
    ...more,
  };
  return ids
    .map((id) => {
      const page = { ...globals, block: { id, settings, shopify_attributes: '' } };
      return String(liquid.renderSync(template, scope, { globals: page }));
    })
    .join('');
}

/** Where a page finds the answer's words in a language whose locale file has only those of the form. */
export function renderStringsElsewhere(language: string): string {
  const liquid = new Liquid({ strictFilters: true });
  liquid.registerFilter('t', (key: string, ...params: [string, string][]) =>
    key === 'order_tracking.language' ? language : translate(key, ...params),
  );
  return String(liquid.parseAndRenderSync(stringsSnippet(english, ['el', 'th']))).trim();
}

function translate(key: string, ...params: [string, string][]): string {
  const sentence = key.split('.').reduce<unknown>(child, english);
  if (typeof sentence !== 'string') throw new Error(`no words for ${key}`);
  const values = new Map(params);
  return sentence.replace(/\{\{ (\w+) \}\}/g, (_, name: string) => values.get(name) ?? '');
}

function child(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined;
}
