import { BASE, DARK, LIGHT } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/** A theme for right-to-left pages, with physical properties instead of logical ones. */
export const rightToLeft: StorefrontTheme = {
  label: 'Right to left',
  direction: 'rtl',
  schemes: { light: LIGHT, dark: DARK },
  css: `${BASE}
body, input, button { direction: rtl; text-align: right }
ul, ol { padding-right: 2.5em; padding-left: 0 } li { text-align: right }
h2, h3 { border-right: 4px solid; padding-right: .5em }
`,
};
