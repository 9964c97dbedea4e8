import block from '../../theme-extension/blocks/order-tracking.liquid?raw';
import passSnippet from '../../theme-extension/snippets/order-tracking-pass.liquid?raw';
import type {
  FormOfAddress,
  PageSettings,
  PreviewState,
  SecondFactor,
} from '../../server/contract.ts';
import { factorLabel } from './factor-words.ts';
import { allPageWords } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { BRITISH_FILE } from './word-files.ts';
import { assetUrl, assignProxy, assignTag } from './proxy-path.ts';

/** A text in the block, as the `t` filter of a theme app extension translates it; a placeholder gets its own name as its value. */
const TRANSLATED = /'order_tracking\.([\w.]+)' \| t\b(?:: \w+: '\{\w+\}')?/g;

/** The settings that the theme editor offers. */
const SCHEMA = /\{% schema %\}[\s\S]*/g;

/** What the block shows in the theme editor only, where this page never is. */
const IN_EDITOR = /\{%- if request\.design_mode -?%\}[\s\S]*?\{%- endif -?%\}/g;

/** Where the theme editor, and here a preview, adds attributes to the block. */
const IN_BLOCK = '{{ block.shopify_attributes }}';

/** The variable with the name of the file that has the answer's words. */
const WORD_FILE = 'order_tracking_word_file';

/** What the page begins with, after all that it assigns. */
const BEFORE_BLOCK = '<link rel="stylesheet" href="';

const EMAIL_LABEL = 'order_tracking_form_email';

const COMMENT = /\{%- comment[\s\S]*?endcomment -%\}/g;

/** The settings of the block that this page has too, with their names there. */
const SETTINGS: readonly (readonly [inPage: keyof PageSettings, inBlock: string])[] = [
  ['contactLink', 'contact_link'],
  ['returnsLink', 'returns_link'],
  ['contactSentence', 'contact_sentence'],
  ['returnsSentence', 'returns_sentence'],
  ['shipsIn', 'ships_in'],
  ['formOfAddress', 'form_of_address'],
];

/**
 * What the block gets from the theme editor or from its extension, and where this page has it from. Every
 * other setting is nil here, which is what an empty one is. The texts of this page are in the right form of
 * address already, so it needs no register.
 */
const REPLACEMENTS: readonly (readonly [inBlock: string, inPage: string])[] = [
  ["{%- render 'order-tracking-strings' -%}", stringsScript()],
  ['block.id', "'page'"],
  ['block.settings.heading_level', "'1'"],
  ['block.settings.proxy_path', 'order_tracking_proxy'],
  ["'order-tracking.js' | asset_url", assetUrl('order-tracking.js')],
  [' and request.design_mode != true', ''],
  ["{%- render 'order-tracking-pass' -%}", replace(passSnippet, COMMENT, () => '')],
  ["{%- render 'order-tracking-register', language: language, form: form_of_address -%}", ''],
  ...SETTINGS.map(([, name]) => [`block.settings.${name}`, setting(name)] as const),
];

/**
 * The tracking page: `application/liquid`, which Shopify renders inside the merchant's theme
 * (https://shopify.dev/docs/apps/build/online-store/app-proxies). It is the block itself with the texts of its form
 * built in, because the `t` filter of such a page finds only the theme's. They stand there in every language: what
 * Shopify forwards does not say in which one the page is. The answer's words, ten times as many, are fetched by the
 * widget in that one language.
 *
 * Shopify runs the Liquid that we answer, so no byte of a request is ever in it; the path and the language are
 * read from Shopify's own `request` object. A merchant may have moved the app proxy, and a market may have put a
 * folder in front: the path is what begins with one of Shopify's four prefixes. What a merchant has worded is
 * in it, percent-encoded.
 *
 * @param assetsVersion - The folder of the assets below the app proxy's path.
 * @param template - The block.
 * @returns the page of a shop with these settings; with a preview, it answers with a made-up order, by the part of
 *   the widget that does so in the theme editor.
 * @throws {Error} when the block lacks something that this page replaces, or its texts lack a sentence.
 */
export function createTrackingPage(
  assetsVersion: string,
  template = block,
): (settings: PageSettings, preview?: PreviewState, factors?: readonly SecondFactor[]) => string {
  const inForm = (form: FormOfAddress): string =>
    constantPart(assetsVersion, template, allPageWords(form));
  const byForm: Readonly<Record<FormOfAddress, string>> = {
    as_written: inForm('as_written'),
    formal: inForm('formal'),
    informal: inForm('informal'),
  };
  return (settings, preview, factors = []) => {
    const constant = withFactors(byForm[settings.formOfAddress], factors);
    const page = assignSettings(settings) + constant;
    return preview ? replace(page, IN_BLOCK, () => `data-preview="${preview}"`) : page;
  };
}

/** The page with a second field that takes more than an e-mail address: a browser would refuse all else in one for mail. */
function withFactors(page: string, factors: readonly SecondFactor[]): string {
  if (factors.length === 0) return page;
  const cases = allPageWords('as_written').map(({ language }) => [
    language,
    factorLabel(language, factors) ?? '',
  ]);
  const [[, english = ''] = [], ...others] = cases;
  const lines = others.map(
    ([language, label]) => `    when '${language}'\n      assign ${EMAIL_LABEL} = "${label}"`,
  );
  const labels = `{%- liquid
  case ${variable('language')}
${lines.join('\n')}
    else
      assign ${EMAIL_LABEL} = "${english}"
  endcase
-%}
`;
  const typed = replace(page, 'type="email"', () => 'type="text"');
  const plain = replace(typed, 'inputmode="email"', () => 'inputmode="text"');
  return replace(plain, BEFORE_BLOCK, () => labels + BEFORE_BLOCK);
}

/**
 * All of the page but the settings of its shop.
 *
 * @param words - Of every language.
 */
export function constantPart(
  assetsVersion: string,
  template: string,
  words: readonly [english: PageWords, ...others: PageWords[]],
): string {
  const visible = replace(
    replace(template, SCHEMA, () => ''),
    IN_EDITOR,
    () => '',
  );
  const keys = new Set([...visible.matchAll(TRANSLATED)].map(([, key = '']) => key));
  const translated = replace(visible, TRANSLATED, (_, key = '') => variable(key));
  const page = REPLACEMENTS.reduce(
    (text, [inBlock, inPage]) => replace(text, inBlock, () => inPage),
    translated,
  );
  return `${preamble(assetsVersion, keys, words)}
${BEFORE_BLOCK}{{ ${assetUrl('order-tracking.css')} }}">
<script src="{{ ${assetUrl('order-tracking-loader.js')} }}" async></script>
<div class="order-tracking-block">
${page.trim()}
</div>
`;
}

/**
 * Gives each setting to a variable. A string of Liquid has no escapes, and what a merchant has typed may hold
 * quotes, or tags of Liquid, which Shopify would run. Percent-encoded, it has neither.
 * https://shopify.dev/docs/api/liquid/filters/url_decode
 */
function assignSettings(settings: PageSettings): string {
  const lines = SETTINGS.map(
    ([key, name]) =>
      `  assign ${setting(name)} = "${encodeURIComponent(settings[key])}" | url_decode`,
  );
  return `{%- liquid\n${lines.join('\n')}\n-%}\n`;
}

function setting(name: string): string {
  return `order_tracking_${name}`;
}

/** `replaceAll` that throws where there is nothing to replace: the block has changed, this page has not. */
function replace(
  text: string,
  pattern: string | RegExp,
  replacer: (match: string, group?: string) => string,
): string {
  const replaced = text.replaceAll(pattern, replacer);
  if (replaced === text) throw new Error(`The block has no ${pattern} for the page to replace.`);
  return replaced;
}

/**
 * Sets the texts in the page's language, its title, and where the app proxy is. A theme's layout is rendered
 * after the page, so it takes the title from here.
 */
function preamble(
  assetsVersion: string,
  keys: ReadonlySet<string>,
  [english, ...others]: readonly [PageWords, ...PageWords[]],
): string {
  const known = others.flatMap(({ tags }) => tags);
  return `{%- liquid
${assignTag(known)}
  case order_tracking_tag
${others.map((words) => `    when ${words.tags.map((tag) => `'${tag}'`).join(', ')}\n${assignments(words, keys)}`).join('\n')}
    else
${assignments(english, keys)}
  endcase
  assign page_title = order_tracking_form_heading

${assignProxy(assetsVersion)}
-%}`;
}

function variable(key: string): string {
  return `order_tracking_${key.replaceAll('.', '_')}`;
}

/**
 * Sets the variable of each key to its sentence. A string of Liquid has no escapes, so no sentence may hold
 * a double quote; e2e/project/theme-extension.test.ts makes sure of that.
 * https://shopify.dev/docs/api/liquid/basics#string
 */
function assignments({ language, strings, file }: PageWords, keys: ReadonlySet<string>): string {
  const sentences = [...keys].map((key) => {
    const [group = '', code = ''] = key.split('.');
    const words = key === 'language' ? language : strings[group]?.[code];
    if (!words) throw new Error(`The block says ${key}, for which ${language} has no words.`);
    return `      assign ${variable(key)} = "${words}"`;
  });
  return [...sentences, `      assign ${WORD_FILE} = '${file}'`].join('\n');
}

/** Where the widget finds its texts, in the one language that the page is in. */
function stringsScript(): string {
  const address = `order_tracking_assets | append: ${WORD_FILE} | escape`;
  return [
    `{%- if is_british -%}{%- assign ${WORD_FILE} = '${BRITISH_FILE}' -%}{%- endif -%}`,
    '<script',
    '  type="application/json"',
    '  data-order-tracking-strings',
    `  data-order-tracking-words="{{ ${address} }}"`,
    '></script>',
  ].join('\n');
}
