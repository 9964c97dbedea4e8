import { Context } from 'liquidjs';
import type { DemoShop } from '../demo-shop.ts';
import {
  createThemeLiquid,
  defaultSettings,
  readBlockSchema,
  stylesheetTag,
} from './theme-liquid.ts';
import { escapeHtml } from './translate.ts';

/** The fields of https://shopify.dev/docs/api/liquid/objects/customer that the block reads. */
export interface ThemeCustomer {
  email: string;
  orders_count: number;
  /** Newest first. */
  orders: ThemeOrder[];
}

/** The fields of https://shopify.dev/docs/api/liquid/objects/order that the block reads. */
export interface ThemeOrder {
  name: string;
  email: string | null;
  created_at: string;
  cancelled: boolean;
  fulfillment_status: 'fulfilled' | 'partial' | 'restocked' | 'unfulfilled';
}

/** The facts about a page that its template is rendered with. */
export interface ThemeRequest {
  shop: DemoShop;
  extensionFolder: string;
  /** `request.locale.iso_code`, with a locale file or without. */
  locale: string;
  /** The logged-in customer. */
  customer?: ThemeCustomer | null;
  /** Whether the page is shown in the theme editor. */
  designMode: boolean;
  path: string;
  /** `localization.country.iso_code`, the Netherlands by default. */
  country?: string;
  /** The path of the shop's page with the handle `contact`, where it has one. */
  contactPage?: string;
  assetUrl(name: string): string;
}

/** Renders `count` copies of an app block in a section, as Shopify does after a merchant has added them. */
export async function renderBlocks(
  request: ThemeRequest,
  {
    block,
    count,
    settings,
    wrap = (blocks) => blocks,
  }: {
    block: string;
    count: number;
    settings: Record<string, unknown>;
    /** Draws what the theme has around the app blocks of a section. */
    wrap?: ((blocks: string) => string) | undefined;
  },
): Promise<{ head: string; content: string }> {
  const schema = readBlockSchema(request.extensionFolder, block);
  const ids = Array.from({ length: count }, (_, index) => `order_tracking_${index + 1}`);
  // All blocks share one scope, because the counter of `increment` belongs to the page.
  // https://shopify.dev/docs/api/liquid/tags/increment
  const scope = {};
  const rendered: string[] = [];
  for (const id of ids)
    rendered.push(await renderBlock(request, block, id, schema, settings, scope));
  if (count === 0) return { head: '', content: '' };
  // Shopify adds both to the head, once for all blocks, and the script with `async`.
  // https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration
  const head = [
    schema.stylesheet ? stylesheetTag(request.assetUrl(schema.stylesheet)) : '',
    schema.javascript
      ? `<script src="${escapeHtml(request.assetUrl(schema.javascript))}" async></script>`
      : '',
  ];
  return {
    head: head.join(''),
    content: `<section id="shopify-section-${SECTION_ID}" class="shopify-section">${wrap(rendered.join(''))}</section>`,
  };
}

/**
 * Renders the Liquid of an app's response; `{% layout none %}` is not supported. The layout is rendered after
 * the page, so the page can assign the title.
 */
export async function renderTemplate(
  request: ThemeRequest,
  template: string,
): Promise<{ title: string; content: string }> {
  const liquid = createThemeLiquid(request.extensionFolder, request.locale, request.assetUrl);
  const context = new Context({}, liquid.options, { globals: globalsOf(request) });
  const content: unknown = await liquid.render(liquid.parse(template), context);
  const title: unknown = await context.get(['page_title']);
  return { title: typeof title === 'string' ? title : '', content: String(content) };
}

const SECTION_ID = 'template--1__apps';

async function renderBlock(
  request: ThemeRequest,
  block: string,
  id: string,
  schema: ReturnType<typeof readBlockSchema>,
  settings: Record<string, unknown>,
  scope: object,
): Promise<string> {
  const liquid = createThemeLiquid(request.extensionFolder, request.locale, request.assetUrl);
  const globals = {
    ...globalsOf(request),
    section: { id: SECTION_ID },
    block: {
      id,
      type: `shopify://apps/track-your-order/blocks/${block}/0`,
      settings: { ...defaultSettings(schema), ...settings },
      shopify_attributes: request.designMode
        ? `data-shopify-editor-block="${escapeHtml(JSON.stringify({ id, type: block }))}"`
        : '',
    },
  };
  const html: unknown = await liquid.renderFile(block, scope, { globals });
  const tag = schema.tag ?? 'div';
  const classes = ['shopify-block', 'shopify-app-block', schema.class ?? ''].join(' ').trim();
  return `<${tag} id="shopify-block-${id}" class="${escapeHtml(classes)}">${String(html)}</${tag}>`;
}

/** The global objects, which snippets have too. https://shopify.dev/docs/api/liquid/objects */
function globalsOf({
  shop,
  locale,
  designMode,
  path,
  customer = null,
  country = 'NL',
  contactPage,
}: ThemeRequest): Record<string, unknown> {
  const language = { iso_code: locale, root_url: '/', primary: locale === 'en' };
  return {
    shop: {
      name: shop.name,
      email: shop.contactEmail,
      permanent_domain: shop.domain,
      domain: shop.domain,
      locale: 'en',
    },
    request: {
      locale: language,
      design_mode: designMode,
      page_type: 'page',
      path,
      host: shop.domain,
    },
    localization: { language, country: { iso_code: country } },
    routes: { root_url: '/' },
    pages: contactPage === undefined ? {} : { contact: { url: contactPage } },
    settings: {},
    customer,
    app: { metafields: {} },
  };
}
