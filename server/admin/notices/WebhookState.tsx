import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { timeText } from './time-text.ts';
import type { WebhookEndpoint, WebhookTrouble } from './webhooks-contract.ts';

/** The others end webhooks at once, or are told as what has stopped them. */
const TROUBLES: Partial<Record<WebhookTrouble, WordCode>> = {
  unreachable: 'webhook_unreachable',
  refused: 'webhook_refused',
  address_refused: 'webhook_address_refused',
};

/** How webhooks fare: that they have stopped and why, that they do not arrive, or when the last one did. */
export function WebhookState({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { say, locale } = useWording();
  const { stopped, trouble, lastSentAt } = endpoint;
  if (stopped) {
    return (
      <s-banner tone="critical" heading={say('webhook_stopped')}>
        <s-paragraph>
          {say(`webhook_stopped_${stopped.by}`)} {say('webhook_stopped_help')}
        </s-paragraph>
      </s-banner>
    );
  }
  const text = trouble && TROUBLES[trouble.problem];
  if (text) {
    return (
      <s-banner tone="warning" heading={say('webhook_trouble')}>
        <s-paragraph>{say(text)}</s-paragraph>
      </s-banner>
    );
  }
  if (lastSentAt === null) return null;
  const time = timeText(lastSentAt, locale);
  return <s-paragraph>{say('webhook_last_sent', { time })}</s-paragraph>;
}
