import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { postTest } from '../post-test.ts';
import { useWording, type Say } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { timeText } from './time-text.ts';
import type { WebhookTestAnswer } from './webhooks-contract.ts';

type NotTaken = Extract<WebhookTestAnswer, { outcome: 'not_taken' }>;

const PROBLEMS: Readonly<Record<NotTaken['problem'], WordCode>> = {
  unreachable: 'webhook_test_unreachable',
  address_refused: 'webhook_address_refused',
  unreadable: 'webhook_stopped_unreadable',
};

/** Has one event sent that is only a test, and says what the merchant's server makes of it. */
export function WebhookTest({ bridge, url }: { bridge: typeof shopify; url: string }) {
  const { say, locale } = useWording();
  const [outcome, setOutcome] = useState<WebhookTestAnswer | null>(null);

  async function press(): Promise<void> {
    const tested = await postTest<WebhookTestAnswer>('/admin/webhooks/test');
    setOutcome(tested.outcome === 'answered' ? tested.answer : null);
    if (tested.outcome === 'answered') return;
    const text =
      tested.outcome === 'too_often'
        ? say('report_too_often', { time: timeText(tested.endsAt, locale) })
        : say('links_failed');
    bridge.toast.show(text, { isError: true });
  }

  return (
    <s-section heading={say('webhook_test')}>
      <s-stack gap="base">
        <s-paragraph>{say('webhook_test_text', { url })}</s-paragraph>
        <output style={{ display: 'block' }}>
          {outcome && (
            <s-paragraph {...(!isTaken(outcome) && { tone: 'critical' })}>
              {textOf(outcome, say)}
            </s-paragraph>
          )}
        </output>
        <s-button-group>
          <BusyButton slot="secondary-actions" text={say('webhook_test')} action={press} />
        </s-button-group>
      </s-stack>
    </s-section>
  );
}

function isTaken(answer: WebhookTestAnswer): boolean {
  return answer.outcome === 'answered' && answer.status >= 200 && answer.status < 300;
}

function textOf(answer: WebhookTestAnswer, say: Say): string {
  if (answer.outcome === 'not_taken') return say(PROBLEMS[answer.problem]);
  const status = String(answer.status);
  return say(isTaken(answer) ? 'webhook_test_taken' : 'webhook_test_refused', { status });
}
