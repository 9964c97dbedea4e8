import { html, raw } from 'hono/html';
import { parseShopDomain } from '../../ports/shop-domain.ts';

/**
 * Shopify serves App Bridge and Polaris from here, always the newest; an app may not bundle them.
 * https://shopify.dev/docs/api/app-home
 */
const CDN = 'https://cdn.shopify.com';

/** Where Polaris' script has not run: what it would draw as blocks and as a table, and headings that only attributes have. */
const WITHOUT_POLARIS = `
  :is(s-page, s-section, s-banner, s-stack, s-grid, s-paragraph, s-list-item, s-app-nav):not(:defined) { display: block }
  :is(s-page, s-section, s-banner)[heading]:not(:defined)::before { content: attr(heading); display: block; font-weight: bold }
  :is(s-button, s-badge, s-text, s-option):not(:defined) { margin-inline-end: 8px }
  s-popover:not(:defined) { display: none } s-choice:not(:defined) { display: block }
  s-stack:not(:defined) > * { display: block }
  s-table:not(:defined) { display: table } s-table-body:not(:defined) { display: table-row-group }
  :is(s-table-row, s-table-header-row):not(:defined) { display: table-row }
  :is(s-table-cell, s-table-header):not(:defined) { display: table-cell; padding: 4px 8px; vertical-align: top }`;

/** The page that Shopify's admin shows in a frame. It is the same for every shop; its script does the rest. */
export function homePage(clientId: string, entry: string): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Track your order</title>
        <meta name="shopify-api-key" content="${clientId}" />
        <script src="${CDN}/shopifycloud/app-bridge.js"></script>
        <script src="${CDN}/shopifycloud/polaris.js"></script>
        <style>
          ${raw(WITHOUT_POLARIS)}
        </style>
        <script type="module" src="/admin/assets/${entry}"></script>
      </head>
      <body>
        <div id="home-page"></div>
      </body>
    </html>`;
}

/**
 * The content security policy of the home page. It may be framed by the admin of the shop that its address
 * names, and by nobody when the address names none. Styles, pictures and connections are not restricted,
 * because Shopify does not document what its scripts need.
 * https://shopify.dev/docs/apps/build/security/app-server/set-up-iframe-protection
 *
 * @param shop - The parameter of the address, which anyone can have written.
 */
export function homePagePolicy(shop: string | undefined): string {
  const known = shop === undefined ? null : parseShopDomain(shop);
  const frames = known ? `https://${known} https://admin.shopify.com` : "'none'";
  return [
    `frame-ancestors ${frames}`,
    `script-src 'self' ${CDN}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
