import { BusyButton } from '../components/BusyButton.tsx';
import { copyText } from '../copy-text.ts';
import { useWording } from '../wording.ts';
import { timeText } from './time-text.ts';

interface WebhookSecretProps {
  bridge: typeof shopify;
  /** One that was just made; it is shown this once. */
  secret: string | null;
  oldSecretEndsAt: string | null;
  makeSecret(): Promise<void>;
}

/** What webhooks are signed by. */
export function WebhookSecret(props: WebhookSecretProps) {
  const { bridge, secret, oldSecretEndsAt, makeSecret } = props;
  const { say, locale } = useWording();
  return (
    <s-section heading={say('webhook_secret_new')}>
      <s-stack gap="base">
        {secret !== null && (
          <s-stack gap="small-200">
            <s-text>{say('webhook_secret_once')}</s-text>
            <s-text-field
              label={say('webhook_secret_new')}
              labelAccessibilityVisibility="exclusive"
              value={secret}
              readOnly
            />
          </s-stack>
        )}
        {oldSecretEndsAt !== null && (
          <s-paragraph>
            {say('webhook_secret_old', { time: timeText(oldSecretEndsAt, locale) })}
          </s-paragraph>
        )}
        <s-button-group>
          {secret !== null && (
            <s-button
              slot="secondary-actions"
              onClick={() => void copyText(bridge, say, secret, 'webhook_secret_copied')}
            >
              {say('webhook_secret_copy')}
            </s-button>
          )}
          <BusyButton
            slot="secondary-actions"
            text={say('webhook_secret_change')}
            action={makeSecret}
          />
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
