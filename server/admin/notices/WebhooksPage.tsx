import { useCallback, useEffect, useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { LatestWebhooks } from './LatestWebhooks.tsx';
import { TurnWebhooksOff } from './TurnWebhooksOff.tsx';
import { WebhookForm } from './WebhookForm.tsx';
import { WebhookSecret } from './WebhookSecret.tsx';
import { WebhookTest } from './WebhookTest.tsx';
import { WebhookState } from './WebhookState.tsx';
import { loadWebhooks, webhookRequests, type WebhookOutcome } from './webhook-requests.ts';
import type { WebhooksAnswer } from './webhooks-contract.ts';

interface WebhooksPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** Where a merchant's own server is told what happens to deliveries. */
export function WebhooksPage({ bridge, location }: WebhooksPageProps) {
  const { say } = useWording();
  const [answer, setAnswer] = useState<WebhooksAnswer | 'loading' | 'unread'>('loading');
  const reload = useCallback(async (): Promise<boolean> => {
    const read = await loadWebhooks();
    setAnswer(read ?? 'unread');
    return read !== null;
  }, []);
  useEffect(() => void reload(), [reload]);

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  async function run(action: Promise<WebhookOutcome>, done: WordCode): Promise<WebhookOutcome> {
    const result = await action;
    if (result.outcome === 'done') setAnswer(result.answer);
    if (result.outcome === 'done') bridge.toast.show(say(done));
    if (result.outcome === 'failed') bridge.toast.show(say('links_failed'), { isError: true });
    return result;
  }

  return (
    <s-page heading={say('webhooks')} inlineSize="base">
      <s-link slot="breadcrumb-actions" href={location.href('home')} onClick={goByLink(location)}>
        {say('title')}
      </s-link>
      {answer === 'loading' ? (
        <s-section accessibilityLabel={say('webhooks_loading')}>
          <s-spinner accessibilityLabel={say('webhooks_loading')} />
        </s-section>
      ) : answer === 'unread' ? (
        <s-banner tone="critical" heading={say('webhooks_failed')}>
          <s-paragraph>{say('reports_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : (
        <>
          {answer.keeping !== 'on' && (
            <s-banner tone="warning" heading={say(answer.keeping)}>
              <s-paragraph>{say(`${answer.keeping}_text`)}</s-paragraph>
            </s-banner>
          )}
          {answer.endpoint && <WebhookState endpoint={answer.endpoint} />}
          <WebhookForm
            key={answer.endpoint === null ? 'off' : 'on'}
            endpoint={answer.endpoint}
            save={(request) => run(webhookRequests.save(request), 'webhook_saved')}
          />
          {answer.endpoint && (
            <WebhookSecret
              bridge={bridge}
              secret={answer.secret ?? null}
              oldSecretEndsAt={answer.endpoint.oldSecretEndsAt}
              makeSecret={async () => {
                await run(webhookRequests.makeSecret(), 'webhook_saved');
              }}
            />
          )}
          {answer.endpoint && <WebhookTest bridge={bridge} url={answer.endpoint.url} />}
          <LatestWebhooks latest={answer.latest} />
          {answer.endpoint && (
            <TurnWebhooksOff
              action={async () => {
                await run(webhookRequests.turnOff(), 'webhook_off');
              }}
            />
          )}
        </>
      )}
    </s-page>
  );
}
