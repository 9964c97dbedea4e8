import { BASE, DARK, LIGHT } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/** Rules of loud themes, and of themes that style each element of a form. */
export const loud: StorefrontTheme = {
  label: 'Loud',
  schemes: { light: LIGHT, dark: DARK },
  css: `${BASE}
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
`,
};
