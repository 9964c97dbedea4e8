import type {
  LinkRequest,
  OrderChoice,
  OrderChoices,
  OrderLink,
  OrderProblem,
  OrderRefusal,
  RevokedLinks,
  RevokeRequest,
} from './contract.ts';
import { jsonBody } from './json-body.ts';

/** Why a request about one order's links did nothing. */
export type LinkMiss =
  | { outcome: 'no_order' }
  /** Newest first. */
  | { outcome: 'several'; orders: OrderChoice[] }
  | { outcome: 'refused'; problem: OrderProblem }
  /** The server, or Shopify, does not answer. */
  | { outcome: 'failed' };

/** The outcome of a request about links. */
export type LinkOutcome<T> = { outcome: 'done'; answer: T } | LinkMiss;

/** Creates a link to one order. */
export async function createLink(request: LinkRequest): Promise<LinkOutcome<OrderLink>> {
  return post('/admin/links', request, async (response) => {
    const link: OrderLink = await response.json();
    return link;
  });
}

/** Revokes the links to one order. */
export async function revokeLinks(
  request: Exclude<RevokeRequest, { all: true }>,
): Promise<LinkOutcome<RevokedLinks>> {
  return post('/admin/links/revoke', request, async (response) => {
    const revoked: RevokedLinks = await response.json();
    return revoked;
  });
}

/** Revokes every link of the shop. */
export async function revokeAllLinks(): Promise<LinkOutcome<null>> {
  return post('/admin/links/revoke', { all: true }, async () => null);
}

async function post<T>(
  path: string,
  body: LinkRequest | RevokeRequest,
  read: (response: Response) => Promise<T>,
): Promise<LinkOutcome<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      ...jsonBody(body),
    });
    if (response.ok) return { outcome: 'done', answer: await read(response) };
    return await readMiss(response);
  } catch {
    return { outcome: 'failed' };
  }
}

async function readMiss(response: Response): Promise<LinkMiss> {
  if (response.status === 404) return { outcome: 'no_order' };
  if (response.status === 409) {
    const { orders }: OrderChoices = await response.json();
    return { outcome: 'several', orders };
  }
  // Too much for the server to read is no order number either.
  if (response.status === 413) return { outcome: 'refused', problem: 'order_malformed' };
  if (response.status === 422) {
    const { problem }: OrderRefusal = await response.json();
    return { outcome: 'refused', problem };
  }
  return { outcome: 'failed' };
}
