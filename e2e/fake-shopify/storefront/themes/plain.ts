import { BASE, DARK, LIGHT } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

export const plain: StorefrontTheme = {
  label: 'Plain',
  css: BASE,
  schemes: { light: LIGHT, dark: DARK },
};

/** The same, always dark: a shop without a light scheme. */
export const dark: StorefrontTheme = {
  ...plain,
  label: 'Dark',
  schemes: { light: DARK, dark: DARK },
};
