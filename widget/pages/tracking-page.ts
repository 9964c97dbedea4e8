import block from '../../theme-extension/blocks/order-tracking.liquid?raw';
import passSnippet from '../../theme-extension/snippets/order-tracking-pass.liquid?raw';
import { ENGLISH, OTHER_LANGUAGES, primaryTag } from './page-words.ts';
import type { PageWords } from './page-words.ts';

/** A word in the block, as the `t` filter of a theme app extension finds it. */
const TRANSLATED = /'order_tracking\.([\w.]+)' \| t\b/g;

/** What the block shows in the theme editor only, where this page never is. */
const IN_EDITOR = /\{%- if request\.design_mode -?%\}[\s\S]*?\{%- endif -?%\}/g;

/** The block without its settings, and without what is the theme editor's. */
const BLOCK = block.replace(/\{% schema %\}[\s\S]*/, '').replaceAll(IN_EDITOR, '');

/**
 * What the block gets from the theme editor or its extension, and where this page has it from. Every
 * other setting is nil here, which is what an empty one is.
 */
const REPLACED: readonly (readonly [there: string, here: string])[] = [
  ['block.id', "'page'"],
  ['block.settings.heading_level', "'1'"],
  ['block.settings.proxy_path', 'order_tracking_proxy'],
  ["'order-tracking.js' | asset_url", assetUrl('order-tracking.js')],
  [' and request.design_mode != true', ''],
  [
    "{%- render 'order-tracking-pass' -%}",
    passSnippet.replace(/\{%- comment[\s\S]*?endcomment -%\}/, ''),
  ],
  ["{%- render 'order-tracking-strings' -%}", stringsScript()],
];

/**
 * The tracking page: `application/liquid`, for Shopify to render inside the merchant's theme. It is the
 * block itself with its words built in, since the `t` filter of a page finds the theme's only.
 *
 * Constant: Shopify runs what we answer, so no byte of a request is ever in it. Where it stands and whom
 * it speaks to, it asks Shopify's own `request`. A merchant may have moved the app proxy, and a market
 * may have put a folder in front: the path is what begins with one of Shopify's four prefixes.
 *
 * @param assetsVersion - Of the assets below the app proxy's path.
 */
export function trackingPage(assetsVersion: string): string {
  const markup = BLOCK.replaceAll(TRANSLATED, (_, key: string) => variable(key));
  const page = REPLACED.reduce((text, [there, here]) => text.replaceAll(there, () => here), markup);
  return `${preamble(assetsVersion)}
<link rel="stylesheet" href="{{ ${assetUrl('order-tracking.css')} }}">
<script src="{{ ${assetUrl('order-tracking-loader.js')} }}" async></script>
<div style="box-sizing: border-box; max-inline-size: 50em; margin-inline: auto; padding: 2.5em 1.25em">
${page.trim()}
</div>
`;
}

/** A theme's layout is rendered after its page and reads the title from there. */
function preamble(assetsVersion: string): string {
  return `{%- liquid
  assign order_tracking_tag = request.locale.iso_code | split: '-' | first
  case order_tracking_tag
${OTHER_LANGUAGES.map((words) => `    when '${primaryTag(words.language)}'\n${assignments(words)}`).join('\n')}
    else
${assignments(ENGLISH)}
  endcase
  assign page_title = order_tracking_form_heading

  assign order_tracking_proxy = ''
  assign order_tracking_folders = request.path | split: '/'
  for folder in order_tracking_folders
    if order_tracking_proxy != ''
      assign order_tracking_proxy = order_tracking_proxy | append: '/' | append: folder
      break
    endif
    case folder
      when 'apps', 'a', 'community', 'tools'
        assign order_tracking_proxy = '/' | append: folder
    endcase
  endfor
  assign order_tracking_proxy = order_tracking_proxy | default: '/apps/track-order'
  assign order_tracking_assets = order_tracking_proxy | append: '/assets/${assetsVersion}/'
-%}`;
}

function assetUrl(name: string): string {
  return `order_tracking_assets | append: '${name}' | escape`;
}

function variable(key: string): string {
  return `order_tracking_${key.replaceAll('.', '_')}`;
}

/** Liquid's strings have no escapes: a test sees to it that no word holds a double quote. */
function assignments({ language, strings }: PageWords): string {
  const keys = new Set([...BLOCK.matchAll(TRANSLATED)].map(([, key = '']) => key));
  return [...keys]
    .map((key) => {
      const [group = '', code = ''] = key.split('.');
      const words = key === 'language' ? language : strings[group]?.[code];
      if (!words) throw new Error(`The block says ${key}, for which ${language} has no words.`);
      return `      assign ${variable(key)} = "${words}"`;
    })
    .join('\n');
}

/** The words for the widget, of the one language that the page is in. */
function stringsScript(): string {
  const cases = OTHER_LANGUAGES.map(
    ({ language, strings }) => `{%- when '${language}' -%}${JSON.stringify(strings)}`,
  );
  return [
    '<script type="application/json" data-order-tracking-strings>',
    `{%- case ${variable('language')} -%}`,
    ...cases,
    `{%- else -%}${JSON.stringify(ENGLISH.strings)}`,
    '{%- endcase -%}</script>',
  ].join('\n');
}
