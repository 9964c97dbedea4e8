// oxlint-disable-next-line eslint/no-restricted-imports -- the server runs this module, and no shopper downloads it
import { renderToString } from 'preact-render-to-string';
import type { FindDoor, FormOfAddress, PageSettings } from '../../server/contract.ts';
import { createWording, type Say } from '../words/wording.ts';
import { BRITISH_COUNTRIES } from './block-lists.ts';
import { findSayFind, type SayFind } from './find-words.ts';
import { FindPage } from './FindPage.tsx';
import { allPageWords, inBritish, type PageWords } from './page-words.ts';
import { assetUrl, assignProxy, assignTag } from './proxy-path.ts';

/** The words of one language. */
interface Spoken {
  say: Say;
  sayFind: SayFind;
}

/** The country of a shopper whose English is British. */
const BRITISH_TAG = 'en-GB';

/**
 * The page that finds an order without its number: `application/liquid`, which Shopify renders inside the merchant's
 * theme, as it does the tracking page. It is `FindPage` with a variable in the place of each text. No byte of a
 * request is in it; the merchant's own link is percent-encoded.
 *
 * @param assetsVersion - The folder of the assets below the app proxy's path.
 */
export function createFindPage(
  assetsVersion: string,
): (settings: PageSettings, doors: readonly FindDoor[]) => string {
  const constantParts = new Map<string, string>();
  return ({ contactLink, formOfAddress }, doors) => {
    const key = [formOfAddress, ...doors].join(' ');
    const part = constantParts.get(key) ?? constantPart(assetsVersion, formOfAddress, doors);
    constantParts.set(key, part);
    return `{%- liquid
  assign order_tracking_contact = "${encodeURIComponent(contactLink)}" | url_decode | default: pages.contact.url
  if order_tracking_contact == blank
    assign order_tracking_contact = 'mailto:' | append: shop.email
  endif
-%}
${part}`;
  };
}

/** All of the page but the link of its shop. */
function constantPart(
  assetsVersion: string,
  form: FormOfAddress,
  doors: readonly FindDoor[],
): string {
  const texts = new Map<string, (spoken: Spoken) => string>();
  const place = (name: string, read: (spoken: Spoken) => string): string => {
    texts.set(name, read);
    return `{{ ${name} | escape }}`;
  };
  const body = renderToString(
    <FindPage
      inTheme
      doors={doors}
      locale="{{ order_tracking_locale | escape }}"
      contactUrl="{{ order_tracking_contact | escape }}"
      answer={null}
      say={(group, code) => place(`order_tracking_${group}_${code}`, ({ say }) => say(group, code))}
      sayFind={(code) => place(`order_tracking_find_${code}`, ({ sayFind }) => sayFind(code))}
    />,
  );
  return `{%- liquid
${assignWords(form, texts)}
  assign page_title = order_tracking_find_title

${assignProxy(assetsVersion)}
-%}
<link rel="stylesheet" href="{{ ${assetUrl('order-tracking.css')} }}">
<div class="order-tracking-block" lang="{{ order_tracking_language }}" dir="{{ order_tracking_direction }}">
${body}
</div>
`;
}

/**
 * Sets the texts in the page's language. The locale that a form sends along is the storefront's, with the shopper's
 * country, as in the block.
 */
function assignWords(
  form: FormOfAddress,
  texts: ReadonlyMap<string, (spoken: Spoken) => string>,
): string {
  const [english, ...others] = allPageWords(form);
  const british = createWording(inBritish(english.strings));
  const known = others.flatMap(({ tags }) => tags);
  const assignments = (tag: string, { language, direction, say }: PageWords): string => {
    const spoken = { say, sayFind: findSayFind(tag) };
    return [
      `      assign order_tracking_language = '${language}'`,
      `      assign order_tracking_direction = '${direction}'`,
      ...[...texts].map(([name, read]) => `      assign ${name} = "${read(spoken)}"`),
    ].join('\n');
  };
  const cases = others.map(
    (words) =>
      `    when ${words.tags.map((tag) => `'${tag}'`).join(', ')}\n${assignments(words.language, words)}`,
  );
  return `${assignTag(known)}
  assign order_tracking_locale = request.locale.iso_code
  unless order_tracking_locale contains '-'
    if localization.country.iso_code != blank
      assign order_tracking_locale = order_tracking_locale | append: '-' | append: localization.country.iso_code
    endif
  endunless
  assign order_tracking_country = order_tracking_locale | split: '-' | last
  assign order_tracking_british = '${[...BRITISH_COUNTRIES].join(' ')}' | split: ' '
  if order_tracking_british contains order_tracking_country and order_tracking_tag == 'en'
    assign order_tracking_tag = '${BRITISH_TAG}'
  endif
  case order_tracking_tag
    when '${BRITISH_TAG}'
${assignments(BRITISH_TAG, { ...english, say: british })}
${cases.join('\n')}
    else
${assignments(english.language, english)}
  endcase`;
}
