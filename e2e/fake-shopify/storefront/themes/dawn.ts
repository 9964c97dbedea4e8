import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What Dawn and the many themes made from it do to a block: the root is 62.5 %, text is translucent, colours are three
 * numbers, an input's border is drawn by `::after` of the element around it, links keep the browser's blue, and empty
 * elements are hidden. Its style sheet comes after ours. https://github.com/Shopify/dawn
 */
export const dawn: StorefrontTheme = {
  label: 'As Dawn',
  isLast: true,
  schemes: {
    light:
      '--ground: #fff; --line: #ddd; --quiet: #555; --color-foreground: 18, 18, 18; --color-button: 18, 18, 18; --color-button-text: 255, 255, 255',
    dark: '--ground: #334fb4; --line: #778ad0; --quiet: #fff; --color-foreground: 255, 255, 255; --color-button: 255, 255, 255; --color-button-text: 51, 79, 180',
  },
  section: (blocks, scheme) =>
    `<div class="colours-${scheme}"><div class="page-column">${blocks}</div></div>`,
  css: `${FRAME}
:root { --page-width: 120rem; --buttons-radius: 0px; --inputs-radius: 0px }
html { font-size: 62.5% }
body { margin: 0; font: 1.5rem/1.8 Assistant, Arial, sans-serif; letter-spacing: .06rem }
.colours-light, .colours-dark { background: var(--ground); color: rgba(var(--color-foreground), .75) }
.page-column { max-width: var(--page-width); margin: 0 auto; padding: 0 1.5rem }
.shop-main > h1, .shop-main > p { max-width: 72.6rem; margin: 0 auto 2rem; padding: 0 1.5rem }
h1, h2, h3, h4, h5 { font-family: Assistant, Arial, sans-serif; font-weight: 400; letter-spacing: .06rem; line-height: 1.3; color: rgb(var(--color-foreground)); word-break: break-word }
h1 { font-size: 4rem } h2 { font-size: 2.4rem } h3 { font-size: 1.8rem } h4 { font-size: 1.5rem }
ul, ol { padding: 0 } div:empty { display: none }
input { border-radius: var(--inputs-radius) }
.field { position: relative; display: flex; width: 100% }
.field::after { content: ""; position: absolute; inset: 1px; box-shadow: 0 0 0 1px rgba(var(--color-foreground), .55); pointer-events: none }
.field__input { flex-grow: 1; border: 0; padding: 1.5rem; background: var(--ground); color: rgb(var(--color-foreground)); font: inherit; height: 4.5rem }
.button { border: 0; padding: 0 3rem; min-height: 4.7rem; background: rgb(var(--color-button)); color: rgb(var(--color-button-text)); font: 1.5rem/1.2 Assistant, Arial, sans-serif; letter-spacing: .1rem }
*:focus { outline: 0; box-shadow: none }
*:focus-visible { outline: .2rem solid rgba(var(--color-foreground), .5); outline-offset: .3rem }
`,
};
