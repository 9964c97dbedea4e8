import type { carriers } from './en.ts';

/** All texts about carriers' own news in one language. */
export type CarrierWords = Readonly<Record<keyof typeof carriers, string>>;
