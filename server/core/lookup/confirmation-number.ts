import type { Brand } from '../brand.ts';

/**
 * The random code that Shopify gives an order, such as `XPAV284CT`, in capitals. It is not unique, and orders from
 * before 2024 have none.
 * https://shopify.dev/docs/api/admin-graphql/latest/objects/Order#field-Order.fields.confirmationNumber
 */
export type ConfirmationNumber = Brand<string, 'ConfirmationNumber'>;

/** Shopify writes nine characters and promises no number of them. Much longer or shorter words are none. */
const CONFIRMATION_NUMBER = /^[A-Z0-9]{6,16}$/;

/** `null` for what no confirmation number looks like. */
export function parseConfirmationNumber(text: string): ConfirmationNumber | null {
  const code = text.trim().toUpperCase();
  return CONFIRMATION_NUMBER.test(code) ? (code as ConfirmationNumber) : null;
}
