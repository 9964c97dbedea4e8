/** The header and the footer of the shop, which are the same in every theme. */
export const FRAME = `
*, *::before, *::after { box-sizing: border-box }
.shop-header, .shop-footer { display: flex; flex-wrap: wrap; gap: .75em 2em; align-items: baseline; padding: 1.5em clamp(1em, 4vw, 3em) }
.shop-header { border-block-end: 1px solid var(--line) }
.shop-footer { border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .9em }
.shop-name { font-family: Georgia, "Times New Roman", serif; font-size: 1.4em; text-decoration: none }
.shop-nav { display: flex; flex-wrap: wrap; gap: .25em 1.25em }
.shop-header a, .shop-footer a { color: inherit }
.shop-nav a { text-decoration: none; padding-block: .25em }
.shop-intro { color: var(--quiet); margin-block-end: 1em }
`;

/** What the shop's own themes share. */
export const BASE = `${FRAME}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1em/1.6 "Helvetica Neue", Helvetica, Arial, sans-serif }
h1, h2, h3 { font-family: Georgia, "Times New Roman", serif; font-weight: 400; line-height: 1.2; margin: 0 0 .5em }
h1 { font-size: 2.25em } h2 { font-size: 1.6em } h3 { font-size: 1.2em }
a { color: inherit; text-underline-offset: .2em }
input, select, textarea, button { font: inherit }
.shop-main { padding: clamp(1.5em, 5vw, 4em) clamp(1em, 4vw, 3em); min-height: 70vh }
.shop-main > * { max-width: 768px; margin-inline: auto }
.shopify-section { padding-block: 1.5em }
`;

export const LIGHT =
  'color-scheme: light; --ground: #fffdf9; --ink: #26241f; --quiet: #5f5a50; --line: #e3ddd0';
export const DARK =
  'color-scheme: dark; --ground: #17191c; --ink: #f1efe9; --quiet: #b5b1a6; --line: #3a3d42';
