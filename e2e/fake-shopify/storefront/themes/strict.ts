import { BASE, DARK, LIGHT } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/** Rules of popular themes that apply to every element of a page. */
export const strict: StorefrontTheme = {
  label: 'Restyles everything',
  schemes: { light: LIGHT, dark: DARK },
  css: `${BASE}
html { font-size: 62.5% } body { font-size: 1.6rem; letter-spacing: .06rem }
div:empty, p:empty, section:empty, article:empty { display: none }
*:focus { outline: 0 }
h1, h2, h3 { text-transform: uppercase; letter-spacing: .1em }
button { border-radius: 0; text-transform: uppercase; letter-spacing: .1em }
input { border-radius: 0; background: transparent; width: auto }
input::placeholder { opacity: 0 }
ul, ol { list-style: none; padding: 0 }
`,
};
