import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, Tag, type Emitter, type TagToken, type TopLevelToken } from 'liquidjs';
import { DEMO_SHOP } from '../demo-shop.ts';
import { escapeHtml, translate, type LocaleTexts } from './translate.ts';

/** The parts of a block's schema that the storefront reads. */
export interface BlockSchema {
  name: string;
  stylesheet?: string;
  javascript?: string;
  tag?: string;
  class?: string;
  settings?: { id?: string; type: string; default?: unknown; options?: { value: unknown }[] }[];
}

/** A tag that skips everything up to its end tag and renders nothing: `{% schema %}` and `{% doc %}`. */
class SkippedTag extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    for (let next = rest.shift(); next; next = rest.shift()) {
      if ('name' in next && next.name === `end${token.name}`) return;
    }
    throw new Error(`tag ${token.name} is not closed`);
  }

  override render(_context: unknown, _emitter: Emitter): void {}
}

/**
 * The parts of Shopify's Liquid that the theme app extension uses, over the files of `extensionFolder`. An
 * unknown filter or tag is an error. Nothing is cached, so a changed file is rendered at the next request.
 */
export function createThemeLiquid(
  extensionFolder: string,
  locale: string,
  assetUrl: (name: string) => string,
): Liquid {
  const texts = readLocaleFile(extensionFolder, locale);
  const liquid = new Liquid({
    root: [join(extensionFolder, 'blocks')],
    partials: [join(extensionFolder, 'snippets')],
    extname: '.liquid',
    jekyllInclude: false,
    strictFilters: true,
  });
  for (const name of ['schema', 'doc']) liquid.registerTag(name, SkippedTag);
  for (const name of ['t', 'translate']) {
    liquid.registerFilter(name, (key: unknown, ...args: unknown[]) =>
      translate(texts, locale, String(key), Object.fromEntries(args.filter(isNamed))),
    );
  }
  liquid.registerFilter('date', (at: unknown, format: unknown) =>
    formatDate(String(at), format, locale),
  );
  liquid.registerFilter('asset_url', (name: unknown) => assetUrl(String(name)));
  liquid.registerFilter('stylesheet_tag', (url: unknown) => stylesheetTag(String(url)));
  // Shopify's `json` escapes `<`, `>` and `&`, so that its output is safe inside a script element.
  // https://shopify.dev/docs/api/liquid/filters/json
  liquid.registerFilter('json', (value: unknown) =>
    JSON.stringify(value ?? null).replace(
      /[<>&\u2028\u2029]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
  return liquid;
}

export function stylesheetTag(url: string): string {
  return `<link rel="stylesheet" href="${escapeHtml(url)}" media="all">`;
}

/**
 * Shopify's `date` filter with the one format that we use, which follows the storefront's language.
 * https://shopify.dev/docs/api/liquid/filters/date#date-format
 *
 * @throws {Error} for another format.
 */
function formatDate(at: string, format: unknown, locale: string): string {
  if (!isNamed(format) || format[1] !== 'abbreviated_date') throw new Error('unknown date format');
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: DEMO_SHOP.ianaTimezone,
  }).format(new Date(at));
}

/**
 * Reads the schema of a block from its file.
 *
 * @throws {Error} when the file has no schema, or when that is not JSON.
 */
export function readBlockSchema(extensionFolder: string, block: string): BlockSchema {
  const source = readFileSync(join(extensionFolder, 'blocks', `${block}.liquid`), 'utf8');
  const found = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(source);
  if (!found?.[1]) throw new Error(`${block}.liquid has no schema`);
  return JSON.parse(found[1]) as BlockSchema;
}

/** `block.settings` before the merchant has changed a setting. */
export function defaultSettings({ settings = [] }: BlockSchema): Record<string, unknown> {
  return Object.fromEntries(
    settings
      .filter(({ id }) => id !== undefined)
      .map(({ id, type, default: value, options }) => [
        id,
        value ?? (type === 'checkbox' ? false : (options?.[0]?.value ?? '')),
      ]),
  );
}

/** The locale file of a language, else of its parent (`nl-BE` → `nl`), else the default one. */
function readLocaleFile(extensionFolder: string, locale: string): LocaleTexts {
  const folder = join(extensionFolder, 'locales');
  const language = locale.split('-')[0] ?? locale;
  const names = [locale, language, 'en'].flatMap((one) => [`${one}.json`, `${one}.default.json`]);
  const name = names.find((one) => existsSync(join(folder, one)));
  return name ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as LocaleTexts) : {};
}

function isNamed(argument: unknown): argument is [name: string, value: unknown] {
  return Array.isArray(argument) && typeof argument[0] === 'string';
}
