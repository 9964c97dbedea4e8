import type { webhooks } from './en.ts';

/** All texts of the page of webhooks in one language. */
export type WebhookPageWords = Readonly<Record<keyof typeof webhooks, string>>;
