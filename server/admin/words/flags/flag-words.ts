import type { flags } from './en.ts';

/** All texts about when deliveries need the merchant, in one language. */
export type FlagWords = Readonly<Record<keyof typeof flags, string>>;
