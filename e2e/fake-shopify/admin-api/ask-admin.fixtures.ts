import { DEMO_ACCESS_TOKEN } from '../demo-shop.ts';
import type { AdminResponse } from './admin-queries.ts';
import { ADMIN_API_VERSION } from './admin-schema.ts';

/** Sends a query to a fake Admin API as it is written, past our client. */
export async function askAdmin(
  { url }: { url: string },
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<AdminResponse> {
  const response = await fetch(`${url}/admin/api/${ADMIN_API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Shopify-Access-Token': DEMO_ACCESS_TOKEN,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as AdminResponse;
}
