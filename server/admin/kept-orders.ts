import type { KeepOrdersRequest, KeptOrders } from './contract.ts';
import { jsonBody } from './json-body.ts';

/** @returns `null` when the server does not answer. */
export async function loadKeptOrders(): Promise<KeptOrders | null> {
  return readJson<KeptOrders>(() => fetch('/admin/kept-orders'));
}

/**
 * Turns keeping orders on or off, and returns what is so then.
 *
 * @returns `null` when nothing may have changed.
 */
export async function switchKeptOrders(keeps: boolean): Promise<KeptOrders | null> {
  const body: KeepOrdersRequest = { keeps };
  return readJson<KeptOrders>(() =>
    fetch('/admin/keep-orders', {
      method: 'POST',
      ...jsonBody(body),
    }),
  );
}

/**
 * Fetches what is kept of a customer, and lets the browser save it as a file. A link alone would not do: App Bridge
 * signs what is fetched.
 *
 * @returns whether the file is whole.
 */
export async function downloadCustomerFile(id: string): Promise<boolean> {
  const file = await readJson<object>(() =>
    fetch(`/admin/data-requests/${encodeURIComponent(id)}`),
  );
  if (!file) return false;
  const blob = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: `kept-orders-${id}.json`,
  });
  link.click();
  URL.revokeObjectURL(url);
  return true;
}

async function readJson<Body>(send: () => Promise<Response>): Promise<Body | null> {
  try {
    const response = await send();
    if (!response.ok) return null;
    const body: Body = await response.json();
    return body;
  } catch {
    return null;
  }
}
