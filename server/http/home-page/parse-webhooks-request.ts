import * as v from 'valibot';
import type { WebhooksRequest } from '../../admin/notices/webhooks-contract.ts';
import { OCCURRENCE_KINDS } from '../../core/notices/occurrence.ts';

const Request = v.object({
  url: v.string(),
  kinds: v.pipe(v.array(v.picklist(OCCURRENCE_KINDS)), v.maxLength(OCCURRENCE_KINDS.length)),
});

/** @returns `null` for a body that the page does not send. */
export function parseWebhooksRequest(body: unknown): WebhooksRequest | null {
  const parsed = v.safeParse(Request, body);
  return parsed.success ? parsed.output : null;
}
