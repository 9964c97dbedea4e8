import type { en } from './en.ts';

/** Names a text of the mail that a channel has stopped. */
export type StopWordCode = keyof typeof en;

/** All of its texts in one language. A parameter stands in braces: `{shop}`. */
export type StopWords = Readonly<Record<StopWordCode, string>>;
