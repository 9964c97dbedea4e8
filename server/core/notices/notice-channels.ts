/**
 * The ways by which word of an occurrence goes out: to the merchant's own server, to the merchant's workflows in Shopify
 * Flow, to the shopper's mailbox.
 */
export type NoticeChannelName = 'webhook' | 'flow' | 'mail';

/** Those that the shopper gets. */
export const CHANNELS_TO_SHOPPERS: readonly NoticeChannelName[] = ['mail'];
