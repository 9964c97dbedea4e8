const ORDER_GID = /^gid:\/\/shopify\/Order\/(\d{1,20})$/;

/** `450789469` of `gid://shopify/Order/450789469`. Throws when the gid is not an order's. */
export function orderIdIn(gid: string): string {
  const id = ORDER_GID.exec(gid)?.[1];
  if (!id) throw new Error(`not an order's gid: ${gid}`);
  return id;
}

export function orderGid(id: string): string {
  return `gid://shopify/Order/${id}`;
}
