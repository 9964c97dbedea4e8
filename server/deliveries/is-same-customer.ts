import type { CustomerOrders } from '../ports/kept-orders.ts';

/** Whether two webhooks are about one customer: they share an order or a pseudonym. */
export function isSameCustomer(one: CustomerOrders, other: CustomerOrders): boolean {
  const ids = new Set(one.orderIds);
  const keys = new Set(one.contacts.map(keyOf));
  return (
    other.orderIds.some((id) => ids.has(id)) ||
    other.contacts.some((contact) => keys.has(keyOf(contact)))
  );
}

function keyOf({ version, pseudonym }: CustomerOrders['contacts'][number]): string {
  return `${version} ${Buffer.from(pseudonym).toString('hex')}`;
}
