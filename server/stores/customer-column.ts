import type { CustomerOrders } from '../ports/kept-orders.ts';

/** The column's JSON: ids of orders, and for each pseudonym the id of its key and its bytes in hex. */
interface Column {
  orders: string[];
  contacts: [version: string, hex: string][];
}

/** Writes whose orders are meant into a column of text. */
export function writeCustomer({ orderIds, contacts }: CustomerOrders): string {
  const column: Column = {
    orders: [...orderIds],
    contacts: contacts.map(({ version, pseudonym }) => [
      version,
      Buffer.from(pseudonym).toString('hex'),
    ]),
  };
  return JSON.stringify(column);
}

/** Reads what {@link writeCustomer} has written. */
export function readCustomer(text: string): CustomerOrders {
  const { orders, contacts }: Column = JSON.parse(text);
  return {
    orderIds: orders,
    contacts: contacts.map(([version, hex]) => ({
      version,
      pseudonym: new Uint8Array(Buffer.from(hex, 'hex')),
    })),
  };
}
