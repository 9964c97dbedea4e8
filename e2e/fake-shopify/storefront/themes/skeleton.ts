import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What a theme does that is begun from Shopify's Skeleton: the body is a flex column whose `main` does not stretch what has
 * margins of its own, and hardly anything is styled. https://github.com/Shopify/skeleton-theme
 */
export const skeleton: StorefrontTheme = {
  label: 'As Skeleton',
  schemes: {
    light: '--ground: #fff; --ink: #333; --quiet: #555; --line: #ddd',
    dark: '--ground: #222; --ink: #eee; --quiet: #ccc; --line: #555',
  },
  css: `${FRAME}
body { margin: 0; display: flex; flex-direction: column; min-height: 100svh; background: var(--ground); color: var(--ink); font-family: "Work Sans", Arial, sans-serif }
.shop-main { flex: 1; display: flex; flex-direction: column }
.shop-main > h1, .shop-main > p { padding-inline: 20px }
.shopify-section { display: grid; grid-template-columns: 20px minmax(0, 1fr) 20px } .shopify-section > * { grid-column: 2 }
p, h1, h2, h3 { text-wrap: pretty }
input, textarea, select { font: inherit; border-radius: 4px } select { background-color: var(--ground); color: currentcolor }
`,
};
