import { useWording } from '../wording.ts';
import type { WebhookRecord } from './webhooks-contract.ts';

/** What was to be told last, and what came of it. */
export function LatestWebhooks({ latest }: { latest: readonly WebhookRecord[] }) {
  const { say } = useWording();
  if (latest.length === 0) return null;
  return (
    <s-section heading={say('webhook_latest')}>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{say('webhook_order')}</s-table-header>
          <s-table-header listSlot="labeled">{say('webhook_event')}</s-table-header>
          <s-table-header listSlot="labeled">{say('webhook_state')}</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {latest.map(({ orderId, orderName, kind, happenedAt, end }) => (
            <s-table-row key={`${orderId} ${kind} ${happenedAt}`}>
              <s-table-cell>{orderName}</s-table-cell>
              <s-table-cell>{say(`webhook_${kind}`)}</s-table-cell>
              <s-table-cell>{say(`webhook_state_${end ?? 'due'}`)}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
