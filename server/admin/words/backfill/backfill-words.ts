import type { backfill } from './en.ts';

/** All texts about the shop's earlier orders in one language. */
export type BackfillWords = Readonly<Record<keyof typeof backfill, string>>;
