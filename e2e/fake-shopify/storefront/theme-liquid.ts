import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, Tag, type Emitter, type TagToken, type TopLevelToken } from 'liquidjs';
import { escapeHtml, translate, type Words } from './translate.ts';

/** What the storefront reads of a block's schema. */
export interface BlockSchema {
  name: string;
  stylesheet?: string;
  javascript?: string;
  tag?: string;
  class?: string;
  settings?: { id?: string; type: string; default?: unknown; options?: { value: unknown }[] }[];
}

/** Consumes everything up to its end tag and draws nothing, as `{% schema %}` and `{% doc %}` do. */
class Silent extends Tag {
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
 * Shopify's Liquid, as far as a theme app extension uses it, over the files of `extensionFolder`.
 * An unknown filter or tag is an error. Nothing is kept, so an edited file shows at the next load.
 */
export function createThemeLiquid(
  extensionFolder: string,
  locale: string,
  assetUrl: (name: string) => string,
): Liquid {
  const words = readWords(extensionFolder, locale);
  const liquid = new Liquid({
    root: [join(extensionFolder, 'blocks')],
    partials: [join(extensionFolder, 'snippets')],
    extname: '.liquid',
    jekyllInclude: false,
    strictFilters: true,
  });
  for (const name of ['schema', 'doc']) liquid.registerTag(name, Silent);
  for (const name of ['t', 'translate']) {
    liquid.registerFilter(name, (key: unknown, ...args: unknown[]) =>
      translate(words, locale, String(key), Object.fromEntries(args.filter(isNamed))),
    );
  }
  liquid.registerFilter('asset_url', (name: unknown) => assetUrl(String(name)));
  liquid.registerFilter('stylesheet_tag', (url: unknown) => stylesheetTag(String(url)));
  // Shopify's `json` can stand inside a script: it writes `<`, `>` and `&` as escapes.
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
 * The schema at the end of a block's file.
 *
 * @throws {Error} when it has none, or one that is not JSON.
 */
export function readBlockSchema(extensionFolder: string, block: string): BlockSchema {
  const source = readFileSync(join(extensionFolder, 'blocks', `${block}.liquid`), 'utf8');
  const found = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(source);
  if (!found?.[1]) throw new Error(`${block}.liquid has no schema`);
  return JSON.parse(found[1]) as BlockSchema;
}

/** What `block.settings` holds before a merchant touches anything. */
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

/** The words of a language, of its parent (`nl-BE` → `nl`), or else of the default. */
function readWords(extensionFolder: string, locale: string): Words {
  const folder = join(extensionFolder, 'locales');
  const language = locale.split('-')[0] ?? locale;
  const names = [locale, language, 'en'].flatMap((one) => [`${one}.json`, `${one}.default.json`]);
  const name = names.find((one) => existsSync(join(folder, one)));
  return name ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Words) : {};
}

function isNamed(argument: unknown): argument is [name: string, value: unknown] {
  return Array.isArray(argument) && typeof argument[0] === 'string';
}
