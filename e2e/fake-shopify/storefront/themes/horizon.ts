import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What Horizon does to a block: a section of app blocks is a flex column that stretches nothing, `main` is a flex
 * column, headings are very large, and a rule for every input is stronger than one class and takes its ground from the
 * page, also in a section of other colours. Its buttons and corners are properties, the same in every section.
 * https://github.com/Shopify/horizon
 */
export const horizon: StorefrontTheme = {
  label: 'As Horizon',
  schemes: {
    light:
      '--ground: #fff; --ink: #171717; --quiet: #555; --line: #ddd; --color-primary-button-background: #171717; --color-primary-button-text: #fff',
    dark: '--ground: #14261f; --ink: #fff; --quiet: #ccc; --line: #456; --color-primary-button-background: #171717; --color-primary-button-text: #fff',
  },
  section: (blocks, scheme) =>
    `<div class="flex-section colours-${scheme}"><div class="flex-section-blocks">${blocks}</div></div>`,
  css: `${FRAME}
:root { --field-ground: #fff; --style-border-radius-buttons-primary: 14px; --style-border-radius-inputs: 4px }
body { margin: 0; display: flex; flex-direction: column; font: 14px/1.6 Inter, Arial, sans-serif; min-height: 100vh }
.colours-light, .colours-dark { background: var(--ground); color: var(--ink) }
.shop-main { flex: 1; display: flex; flex-direction: column }
.shop-main > h1, .shop-main > p { padding-inline: 20px }
.flex-section { display: grid; grid-template-columns: 20px minmax(0, 1fr) 20px; padding-block: 24px }
.flex-section-blocks { grid-column: 2; display: flex; flex-direction: column; align-items: flex-start; gap: 12px }
h1, h2 { font-size: 56px; line-height: 1.1; font-weight: 700; margin: 0 } h3 { font-size: 32px } h4 { font-size: 24px }
@media (max-width: 749px) { h1, h2 { font-size: 36px } }
p, h1, h2, h3, h4, h5, h6 { margin: 0 }
a { color: var(--ink); text-decoration: none }
input:not([type='checkbox'], [type='radio']) { background: var(--field-ground); border: 1px solid #ccc; border-radius: var(--style-border-radius-inputs); padding: 12px }
button { font: inherit; border-radius: 0 }
`,
};
