import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What Prestige does to a block: headings, lists and margins are reset, so that a heading without a class is body text;
 * text is small; a field that is focused has no ring until a key is pressed. Its style sheet comes after ours. Until version
 * 7 its properties are colours (here in light), since 8 three numbers.
 */
export const prestige: StorefrontTheme = {
  label: 'As Prestige',
  isLast: true,
  schemes: {
    light:
      '--ground: #fff; --text-color: #5c5c5c; --heading-color: #1c1b1b; --quiet: #5c5c5c; --line: #ddd; --button-background: #c7a15a; --button-text-color: #1c1b1b',
    dark: '--ground: #1c1b1b; --text-color: #d0cfcc; --heading-color: #fff; --quiet: #d0cfcc; --line: #444; --button-background: 199 161 90 / 1.0; --button-text-color: 28 27 27',
  },
  css: `${FRAME}
* { padding: 0; margin: 0 }
.shop-header, .shop-footer { padding: 1.5em 20px } .shop-main > h1, .shop-main > p { padding: 0 20px }
body { background: var(--ground); color: var(--text-color); font: 14px/1.65 "Nunito Sans", Arial, sans-serif }
h1, h2, h3, h4, h5, h6 { font-family: inherit; font-size: inherit; font-weight: inherit; color: inherit }
.Heading { font-family: Futura, "Century Gothic", Arial, sans-serif; font-weight: 400; color: var(--heading-color); letter-spacing: .2em; text-transform: uppercase }
.u-h1 { font-size: 22px } .u-h2 { font-size: 20px } .u-h3 { font-size: 18px }
a { color: inherit; text-decoration: none; background: none } ul, ol { list-style-position: inside }
button, input, select { font: inherit; color: inherit; border: 0; background: none; border-radius: 0; -webkit-appearance: none; appearance: none }
button { font: 400 12px/1.2 Futura, "Century Gothic", Arial, sans-serif; letter-spacing: .2em; text-transform: uppercase }
body:not(.is-tabbing) .shop-main .shopify-block input:focus, body:not(.is-tabbing) .shop-main a:focus, body:not(.is-tabbing) button:focus { outline: none }
`,
};
