import type { numbers } from './en.ts';

/** All texts of the page of numbers in one language. */
export type NumberWords = Readonly<Record<keyof typeof numbers, string>>;
