import { html, raw } from 'hono/html';
import { PANEL_CSS } from '../panel/demo-panel.ts';
import type { DemoShop } from '../demo-shop.ts';
import type { Markup } from '../markup.ts';
import { directionOf } from './storefront-languages.ts';
import { findTheme } from './themes.ts';
import type { Scheme } from './themes/theme.ts';

export interface StorefrontPage {
  shop: DemoShop;
  /** The language of the page, with a locale file or without. */
  locale: string;
  theme: string;
  /** The colours of the page. */
  scheme: Scheme;
  /** Where the theme's style sheet stands; as the theme has it when left out. */
  themeIsLast?: boolean | undefined;
  title: string;
  /** The styles and scripts of the blocks on the page. */
  head: string;
  content: string;
  /** The demo's panel; `null` for the page without it. */
  panel: Markup | null;
}

/** The shop's own text above the block. */
export const SHOP_INTRO = `<h1 lang="en">Your order</h1>
  <p class="shop-intro" lang="en">We pack every order by hand in Zaandam.</p>`;

/** A page of the shop. Its own text is English; the content of the app is in `locale`. */
export function storefrontPage(page: StorefrontPage): Markup {
  const { shop, locale, scheme, title, head, content, panel } = page;
  const theme = findTheme(page.theme);
  const { css, schemes, direction = directionOf(locale) } = theme;
  const themeStyle = `<style>.colours-light { ${schemes.light} } .colours-dark { ${schemes.dark} } ${css}${panel ? PANEL_CSS : ''}</style>`;
  const isLast = page.themeIsLast ?? theme.isLast ?? false;
  return html`<!doctype html>
    <html lang="${locale}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${shop.name}</title>
        <link rel="icon" href="/products/gift-card.svg" />
        ${raw(isLast ? head + themeStyle : themeStyle + head)}
      </head>
      <body class="template colours-${scheme}">
        <header class="shop-header" lang="en">
          <a class="shop-name" href="/">${shop.name}</a>
          <nav class="shop-nav" aria-label="Shop">
            <a href="/">New in</a> <a href="/">Home textiles</a> <a href="/">Clothes</a>
            <a href="/" aria-current="page">Your order</a>
          </nav>
        </header>
        <main class="shop-main">${raw(content)}</main>
        <footer class="shop-footer" lang="en">
          <span>© ${shop.name}, Haarlem</span> <a href="/">Delivery and returns</a>
          <a href="mailto:${shop.contactEmail}">${shop.contactEmail}</a>
        </footer>
        ${panel ?? ''}
      </body>
    </html>`;
}
