import type { LinkRequest, OrderLink, RevokeRequest } from './contract.ts';

/** What became of a wish about links. */
export type LinkOutcome<T> =
  | { outcome: 'done'; answer: T }
  /** No order has that number, or several have. */
  | { outcome: 'no_order' }
  | { outcome: 'failed' };

/** Makes a link to one order. */
export async function makeLink(request: LinkRequest): Promise<LinkOutcome<OrderLink>> {
  return post('/admin/links', request, async (response) => {
    const link: OrderLink = await response.json();
    return link;
  });
}

/** Ends links: of one order, or all that there are. */
export async function endLinks(request: RevokeRequest): Promise<LinkOutcome<null>> {
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
