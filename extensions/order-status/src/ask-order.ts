import type { Proof, TrackedOrder } from '../../../server/contract.ts';
import { proveWork } from '../../../widget/lazy/prove-work.ts';
import { parseTrackResponse } from '../../../widget/model/parse-track-response.ts';
import { appUrl } from './app-url.ts';

/** What one of Shopify's pages knows of its order. */
export interface PageOrder {
  /** Shopify's gid. */
  id: string;
  /** Random, and on no other page. Orders from before 2024 have none. */
  confirmationNumber: string;
}

/** Whom Shopify says that it is, and in which language the page is. */
export interface Asking {
  sessionToken(): Promise<string>;
  /** BCP 47 tag. */
  locale: string;
}

/**
 * The order as its shopper reads it. Where others have guessed at its number too often, the page works for a second to
 * tell itself from them.
 *
 * @returns `null` for every other answer. Rejects when there is none.
 */
export async function askOrder(order: PageOrder, asking: Asking): Promise<TrackedOrder | null> {
  const answer = await ask(order, asking);
  if (answer?.outcome !== 'proof_required')
    return answer?.outcome === 'found' ? answer.order : null;
  const proof = await proveWork(answer, new AbortController().signal);
  const proven = await ask(order, asking, proof);
  return proven?.outcome === 'found' ? proven.order : null;
}

async function ask(
  { id, confirmationNumber }: PageOrder,
  { sessionToken, locale }: Asking,
  proof?: Proof,
): Promise<ReturnType<typeof parseTrackResponse>> {
  const response = await fetch(`${appUrl()}/extension/order`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await sessionToken()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ orderId: id, confirmationNumber, locale, ...(proof && { proof }) }),
  });
  return response.ok ? parseTrackResponse(await response.json()) : undefined;
}
