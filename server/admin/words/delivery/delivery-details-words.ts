import type { delivery } from './en.ts';

/** All texts of a delivery's own page in one language. */
export type DeliveryDetailsWords = Readonly<Record<keyof typeof delivery, string>>;
