import type { access } from './en.ts';

/** All texts about who may see an order in one language. */
export type AccessWords = Readonly<Record<keyof typeof access, string>>;
