import type { deliveries } from './en.ts';

/** All texts of the list of deliveries in one language. */
export type DeliveryWords = Readonly<Record<keyof typeof deliveries, string>>;
