import { emailLink } from './email-link.ts';

/**
 * A button for the template of a notification. Its classes are those of the buttons in Shopify's own templates,
 * which give it the shop's accent colour, so it looks like the others of the mail.
 * https://help.shopify.com/en/manual/fulfillment/setup/notifications/editing-notifications
 *
 * @param text - Plain words, without markup.
 */
export function emailButton(trackingPageUrl: string, text: string): string {
  const link = `<a href="${emailLink(trackingPageUrl)}" class="button__text">${text}</a>`;
  return `<table class="button main-action-cell"><tr><td class="button__cell">${link}</td></tr></table>`;
}
