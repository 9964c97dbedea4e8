import type { list } from './en.ts';

/** All texts of the list's filters, views and export in one language. */
export type ListWords = Readonly<Record<keyof typeof list, string>>;
