import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What Impulse does to a block: labels and buttons in wide capitals of another font, inputs by a rule of two classes with
 * a ground of its own, links without an underline, and no focus ring until a key is pressed, by a rule that is stronger than
 * two classes.
 */
export const impulse: StorefrontTheme = {
  label: 'As Impulse',
  schemes: {
    light:
      '--ground: #fff; --ink: #1c1d1d; --quiet: #555; --line: #e8e8e1; --field: #fff; --colorBtnPrimary: #111; --colorBtnPrimaryText: #fff',
    dark: '--ground: #111; --ink: #fff; --quiet: #ccc; --line: #444; --field: #2b2b2b; --colorBtnPrimary: #d8c3a5; --colorBtnPrimaryText: #111',
  },
  css: `${FRAME}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 "DIN Neuzeit", Arial, sans-serif; letter-spacing: .025em }
h1, h2, h3, h4, h5, h6 { font-family: Georgia, serif; font-weight: 400; line-height: 1.2; margin: 0 0 7.5px; color: var(--ink) }
h1 { font-size: 36px } h2 { font-size: 30px } h3 { font-size: 22px } h4 { font-size: 18px }
p { margin: 0 0 15px; color: var(--ink) } a { color: var(--ink); text-decoration: none } li { color: var(--ink) } ul, ol { margin: 0 0 15px 30px; padding: 0 }
label { display: block; text-transform: uppercase; letter-spacing: .3em; font-size: .75em; margin-bottom: 10px; color: var(--ink) }
.shop-main .shopify-block input:not([type='checkbox']) { border: 1px solid var(--line); background: var(--field); color: var(--ink); padding: 8px 10px; max-width: 100%; border-radius: 0; font: 16px/1.6 Arial, sans-serif }
button { font: 700 12px/1.4 Arial, sans-serif; text-transform: uppercase; letter-spacing: .3em; border-radius: 0 }
html:not(.tab-outline) body.template :focus { outline: none }
.shop-main > h1, .shop-main > p { max-width: 1000px; margin-inline: auto; padding-inline: 17px }
`,
};
