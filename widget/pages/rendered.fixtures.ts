import { fileURLToPath } from 'node:url';
import { DEMO_SHOP } from '../../e2e/fake-shopify/demo-shop.ts';
import {
  renderBlocks,
  renderTemplate,
  type ThemeRequest,
} from '../../e2e/fake-shopify/storefront/theme-blocks.ts';

const EXTENSION = fileURLToPath(new URL('../../theme-extension', import.meta.url));

/** What differs from the page of a Dutch shopper of a shop without a contact page. */
interface Rendering {
  locale?: string;
  path?: string;
  country?: string;
  contactPage?: string;
}

function themeRequest({
  locale = 'en',
  path = '/apps/track-order',
  ...rest
}: Rendering): ThemeRequest {
  return {
    ...rest,
    shop: DEMO_SHOP,
    extensionFolder: EXTENSION,
    locale,
    designMode: false,
    path,
    assetUrl: (name) => `/assets/${name}`,
  };
}

/** The block as a theme renders it, with the id of the tracking page and nothing around it. */
export async function renderedBlock(
  locale: string,
  settings: Record<string, string> = {},
): Promise<string> {
  const { content } = await renderBlocks(themeRequest({ locale, path: '/' }), {
    block: 'order-tracking',
    count: 1,
    settings: { heading_level: '1', proxy_path: '/apps/track-order', ...settings },
  });
  return blockIn(content.replaceAll('order_tracking_1', 'page'));
}

/**
 * The rest of a page from the block on.
 *
 * @throws {Error} when it has no block.
 */
export function blockIn(content: string): string {
  const [block] = /<div class="order-tracking [\s\S]*/.exec(collapseSpace(content)) ?? [];
  if (block === undefined) throw new Error('no block');
  return block;
}

/** Renders the Liquid that an app has answered, as Shopify would. */
export async function renderedPage(
  liquid: string,
  rendering: Rendering = {},
): Promise<{ title: string; content: string }> {
  return renderTemplate(themeRequest(rendering), liquid);
}

/** HTML without the white space that a browser does not show. */
function collapseSpace(html: string): string {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(\/?[<>]) ?/g, '$1')
    .replaceAll('/>', '>')
    .trim();
}

/**
 * The one form in a piece of HTML.
 *
 * @throws {Error} when it has no form.
 */
export function formIn(html: string): string {
  const [form] = /<form[\s\S]*<\/form>/.exec(collapseSpace(html)) ?? [];
  if (form === undefined) throw new Error('no form');
  return form;
}
