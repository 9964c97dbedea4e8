import type {
  WebhookEndpoint,
  WebhookRecord,
  WebhooksAnswer,
  WebhookTrouble,
} from '../../admin/notices/webhooks-contract.ts';
import type { MailTrouble, NoticeProblem, NoticeRecord } from '../../ports/outbox.ts';
import type { WebhookEndpoint as SavedEndpoint } from '../../ports/webhook-settings.ts';

/** What the merchant's page is told of webhooks. */
export function toWebhooksAnswer(
  endpoint: SavedEndpoint | null,
  latest: readonly NoticeRecord[],
  keeping: WebhooksAnswer['keeping'],
): WebhooksAnswer {
  return {
    keeping,
    endpoint: endpoint && toEndpoint(endpoint),
    latest: latest.map(toRecord),
  };
}

function toEndpoint({
  stopped,
  trouble,
  lastSentAt,
  oldSecretEndsAt,
  ...rest
}: SavedEndpoint): WebhookEndpoint {
  return {
    ...rest,
    stopped: stopped && { by: stopped.by, at: stopped.at.toISOString() },
    trouble: trouble && {
      problem: toTrouble(trouble.problem),
      at: trouble.at.toISOString(),
      since: trouble.since.toISOString(),
    },
    lastSentAt: lastSentAt?.toISOString() ?? null,
    oldSecretEndsAt: oldSecretEndsAt?.toISOString() ?? null,
  };
}

function toRecord(record: NoticeRecord): WebhookRecord {
  const { orderId, orderName, kind, happenedAt, end, problem, attempts } = record;
  return {
    orderId,
    orderName,
    kind,
    happenedAt: happenedAt.toISOString(),
    end,
    problem: problem && toTrouble(problem),
    attempts,
  };
}

const OF_MAIL: ReadonlySet<NoticeProblem> = new Set<MailTrouble>([
  'busy',
  'not_encrypted',
  'login_refused',
  'shopify_away',
  'changing',
]);

/** No webhook has what only a mail can have. */
function toTrouble(problem: NoticeProblem): WebhookTrouble {
  return isOfMail(problem) ? 'unreachable' : problem;
}

function isOfMail(problem: NoticeProblem): problem is MailTrouble {
  return OF_MAIL.has(problem);
}
