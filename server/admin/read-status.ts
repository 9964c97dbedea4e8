import type { AdminStatus } from './contract.ts';

/**
 * Asks our server. App Bridge puts the session token on the way, and asks once more when it was too old.
 *
 * @returns `null` when there is no answer to go by.
 */
export async function readStatus(): Promise<AdminStatus | null> {
  try {
    const response = await fetch('/admin/status');
    if (!response.ok) return null;
    // Page and server are of one release: the page's address names its contents.
    const status: AdminStatus = await response.json();
    return status;
  } catch {
    return null;
  }
}
