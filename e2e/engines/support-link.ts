/** A support link for an order of the demo shop, made by the server's own route as the merchant's page does. */
export async function createSupportLink(shop: string, order: string): Promise<string> {
  const token = await (await fetch(`${shop}/__demo/session-token`)).text();
  const response = await fetch(`${shop}/admin/links`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ order }),
  });
  const { url }: { url: string } = await response.json();
  return url;
}
