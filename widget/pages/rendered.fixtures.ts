import { fileURLToPath } from 'node:url';
import { DEMO_SHOP } from '../../e2e/fake-shopify/demo-shop.ts';
import {
  renderBlocks,
  renderTemplate,
  type ThemeRequest,
} from '../../e2e/fake-shopify/storefront/theme-blocks.ts';

export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'ar'];

const EXTENSION = fileURLToPath(new URL('../../theme-extension', import.meta.url));

function themeRequest(locale: string, path: string): ThemeRequest {
  return {
    shop: DEMO_SHOP,
    extensionFolder: EXTENSION,
    locale,
    designMode: false,
    path,
    assetUrl: (name) => `/assets/${name}`,
  };
}

/** The block as a theme has it, and nothing around it; its id is the page's. */
export async function renderedBlock(locale: string): Promise<string> {
  const { content } = await renderBlocks(themeRequest(locale, '/'), {
    block: 'order-tracking',
    count: 1,
    settings: { heading_level: '1', proxy_path: '/apps/track-order' },
  });
  return blockIn(content.replaceAll('order_tracking_1', 'page'));
}

/**
 * What is left of a page from the block on.
 *
 * @throws {Error} when there is none.
 */
export function blockIn(content: string): string {
  const [block] = /<div class="order-tracking [\s\S]*/.exec(flat(content)) ?? [];
  if (block === undefined) throw new Error('no block');
  return block;
}

/** What Shopify makes of Liquid that an app has answered. */
export async function renderedPage(
  liquid: string,
  { locale = 'en', path = '/apps/track-order' } = {},
): Promise<{ title: string; content: string }> {
  return renderTemplate(themeRequest(locale, path), liquid);
}

/** HTML without the white space that nobody sees. */
function flat(html: string): string {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(\/?[<>]) ?/g, '$1')
    .replaceAll('/>', '>')
    .trim();
}

/**
 * The one form in some HTML.
 *
 * @throws {Error} when there is none.
 */
export function formIn(html: string): string {
  const [form] = /<form[\s\S]*<\/form>/.exec(flat(html)) ?? [];
  if (form === undefined) throw new Error('no form');
  return form;
}
