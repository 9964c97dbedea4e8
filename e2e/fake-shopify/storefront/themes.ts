import { dawn } from './themes/dawn.ts';
import { debut } from './themes/debut.ts';
import { horizon } from './themes/horizon.ts';
import { impulse } from './themes/impulse.ts';
import { loud } from './themes/loud.ts';
import { dark, plain } from './themes/plain.ts';
import { prestige } from './themes/prestige.ts';
import { rightToLeft } from './themes/right-to-left.ts';
import { skeleton } from './themes/skeleton.ts';
import { strict } from './themes/strict.ts';
import type { StorefrontTheme } from './themes/theme.ts';

/**
 * The themes of the demo shop, by the name in the address (`?theme=dark`). Those named after a theme have what that theme does
 * to a block, in rules and markup of our own: see each file.
 */
export const storefrontThemes = {
  default: plain,
  dark,
  strict,
  loud,
  rtl: rightToLeft,
  horizon,
  dawn,
  skeleton,
  debut,
  impulse,
  prestige,
} satisfies Readonly<Record<string, StorefrontTheme>>;

export type ThemeName = keyof typeof storefrontThemes;

/** @returns the plain theme for a name that no theme has. */
export function findTheme(name: string): StorefrontTheme {
  return Object.entries(storefrontThemes).find(([key]) => key === name)?.[1] ?? plain;
}
