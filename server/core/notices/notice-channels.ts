/**
 * The ways by which word of an occurrence goes out: to the merchant's own server, to the merchant's workflows in Shopify
 * Flow, to the shopper's mailbox.
 */
const NOTICE_CHANNELS = ['webhook', 'flow', 'mail'] as const;

export type NoticeChannelName = (typeof NOTICE_CHANNELS)[number];

/** Those that the shopper gets. */
export const CHANNELS_TO_SHOPPERS: readonly NoticeChannelName[] = ['mail'];
