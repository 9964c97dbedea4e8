import type { AdminStatus } from './contract.ts';

/**
 * Reads the status from our server. App Bridge adds a session token to every `fetch`, and repeats a request
 * whose token had expired:
 * https://shopify.dev/docs/api/app-home/apis/authentication-and-data/resource-fetching-api
 *
 * @returns `null` when the server does not answer.
 */
export async function readStatus(): Promise<AdminStatus | null> {
  try {
    const response = await fetch('/admin/status');
    if (!response.ok) return null;
    // Not parsed: the page and the server are of one release, because the page's URL contains its hash.
    const status: AdminStatus = await response.json();
    return status;
  } catch {
    return null;
  }
}
