/** The styles that all themes share. */
const BASE = `
*, *::before, *::after { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1em/1.6 "Helvetica Neue", Helvetica, Arial, sans-serif }
h1, h2, h3 { font-family: Georgia, "Times New Roman", serif; font-weight: 400; line-height: 1.2; margin: 0 0 .5em }
h1 { font-size: 2.25em } h2 { font-size: 1.6em } h3 { font-size: 1.2em }
a { color: inherit; text-underline-offset: .2em }
input, select, textarea, button { font: inherit }
.shop-header, .shop-footer { display: flex; flex-wrap: wrap; gap: .75em 2em; align-items: baseline; padding: 1.5em clamp(1em, 4vw, 3em) }
.shop-header { border-block-end: 1px solid var(--line) }
.shop-footer { border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .9em }
.shop-name { font-family: Georgia, "Times New Roman", serif; font-size: 1.4em; text-decoration: none }
.shop-nav { display: flex; flex-wrap: wrap; gap: .25em 1.25em }
.shop-nav a { text-decoration: none; padding-block: .25em }
.shop-main { padding: clamp(1.5em, 5vw, 4em) clamp(1em, 4vw, 3em); min-height: 70vh }
.shop-main > * { max-width: 768px; margin-inline: auto }
.shopify-section { padding-block: 1.5em }
.shop-intro { color: var(--quiet); margin-block-end: 1em }
`;

const LIGHT =
  ':root { color-scheme: light; --ground: #fffdf9; --ink: #26241f; --quiet: #5f5a50; --line: #e3ddd0 }';
const DARK =
  ':root { color-scheme: dark; --ground: #17191c; --ink: #f1efe9; --quiet: #b5b1a6; --line: #3a3d42 }';

/** Rules of popular themes that apply to every element of a page. */
const STRICT = `
html { font-size: 62.5% } body { font-size: 1.6rem; letter-spacing: .06rem }
div:empty, p:empty, section:empty, article:empty { display: none }
*:focus { outline: 0 }
h1, h2, h3 { text-transform: uppercase; letter-spacing: .1em }
button { border-radius: 0; text-transform: uppercase; letter-spacing: .1em }
input { border-radius: 0; background: transparent; width: auto }
input::placeholder { opacity: 0 }
ul, ol { list-style: none; padding: 0 }
`;

/** Rules of loud themes, and of themes that style each element of a form. */
const LOUD = `
* { letter-spacing: .14em }
h1, h2, h3, h4 { text-transform: uppercase; letter-spacing: .3em; font-weight: 900 }
input { width: auto !important; border-radius: 99px; background: #eee }
label { display: inline; text-transform: uppercase; font-size: .8em }
button { width: 100%; min-width: 14em; margin: .5em; padding: 1em 2em; border-radius: 99px; background: #111; color: #fff; box-shadow: 4px 4px 0 #ccc; text-transform: uppercase; font-weight: 900 }
a { text-decoration: none; border-bottom: 2px solid }
ul, ol { padding-inline-start: 3em; list-style: square } li { margin-bottom: 1em; padding-left: 1em }
p { margin: 0 0 2em; max-width: 30em } span { line-height: 1.9 }
.button--theme { background: #b3261e; color: #fff; border: 0; padding: 1em 3em }
.field--theme { border: 0; border-bottom: 3px solid #111; border-radius: 0; padding: .5em }
`;

/** A theme for right-to-left pages, with physical properties instead of logical ones. */
const RIGHT_TO_LEFT = `
body, input, button { direction: rtl; text-align: right }
ul, ol { padding-right: 2.5em; padding-left: 0 } li { text-align: right }
h2, h3 { border-right: 4px solid; padding-right: .5em }
`;

export interface StorefrontTheme {
  label: string;
  css: string;
  /** The direction of all pages, in any language. */
  direction?: 'rtl';
}

export const storefrontThemes: Readonly<Record<string, StorefrontTheme>> = {
  default: { label: 'Plain', css: `${LIGHT}${BASE}` },
  dark: { label: 'Dark', css: `${DARK}${BASE}` },
  strict: { label: 'Restyles everything', css: `${LIGHT}${BASE}${STRICT}` },
  loud: { label: 'Loud', css: `${LIGHT}${BASE}${LOUD}` },
  rtl: { label: 'Right to left', css: `${LIGHT}${BASE}${RIGHT_TO_LEFT}`, direction: 'rtl' },
};
