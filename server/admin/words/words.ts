import type { en } from './en.ts';

/** Names a text of the home page. */
export type WordCode = keyof typeof en;

/** All texts of the home page in one language. A parameter stands in braces: `{date}`. */
export type Words = Readonly<Record<WordCode, string>>;
