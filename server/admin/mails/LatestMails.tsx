import { goByLink } from '../go-by-link.ts';
import { timeText } from '../notices/time-text.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { stateText } from './mail-texts.ts';
import type { MailRecord } from './mails-contract.ts';

interface LatestMailsProps {
  latest: readonly MailRecord[];
  location: Location;
}

/** What shoppers were to be written last, and what came of it. */
export function LatestMails({ latest, location }: LatestMailsProps) {
  const { say, locale } = useWording();
  if (latest.length === 0) return null;
  return (
    <s-section heading={say('webhook_latest')}>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{say('webhook_order')}</s-table-header>
          <s-table-header listSlot="labeled">{say('webhook_event')}</s-table-header>
          <s-table-header listSlot="labeled">{say('mail_sent_when')}</s-table-header>
          <s-table-header listSlot="labeled">{say('webhook_state')}</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {latest.map((one) => {
            const { orderId, orderName, deliveryId, kind, happenedAt } = one;
            return (
              <s-table-row key={`${orderId} ${deliveryId} ${kind} ${happenedAt}`}>
                <s-table-cell>
                  <s-link
                    href={location.deliveryHref({ orderId, deliveryId })}
                    onClick={goByLink(location)}
                  >
                    {orderName}
                  </s-link>
                </s-table-cell>
                <s-table-cell>{say(`webhook_${kind}`)}</s-table-cell>
                <s-table-cell>{timeText(happenedAt, locale)}</s-table-cell>
                <s-table-cell>{stateText(one, say)}</s-table-cell>
              </s-table-row>
            );
          })}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
