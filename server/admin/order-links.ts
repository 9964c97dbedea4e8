import type { LinkRequest, OrderLink, RevokeRequest } from './contract.ts';

/** The outcome of a request about links. */
export type LinkOutcome<T> =
  | { outcome: 'done'; answer: T }
  /** No order has that number, or several have. */
  | { outcome: 'no_order' }
  | { outcome: 'failed' };

/** Creates a link to one order. */
export async function createLink(request: LinkRequest): Promise<LinkOutcome<OrderLink>> {
  return post('/admin/links', request, async (response) => {
    const link: OrderLink = await response.json();
    return link;
  });
}

/** Revokes the links to one order, or all links. */
export async function revokeLinks(request: RevokeRequest): Promise<LinkOutcome<null>> {
  return post('/admin/links/revoke', request, async () => null);
}

async function post<T>(
  path: string,
  body: LinkRequest | RevokeRequest,
  read: (response: Response) => Promise<T>,
): Promise<LinkOutcome<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status === 404) return { outcome: 'no_order' };
    if (!response.ok) return { outcome: 'failed' };
    return { outcome: 'done', answer: await read(response) };
  } catch {
    return { outcome: 'failed' };
  }
}
