import { adminUrls } from '../admin-urls.ts';
import type { AdminStatus } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { emailButton } from '../email-button.ts';
import { useWording } from '../wording.ts';

/** The notifications that a shopper looks for an order in, each with the words of its button. */
const NOTIFICATIONS = [
  ['order_confirmation', 'track_order'],
  ['shipping_confirmation', 'track_package'],
] as const;

interface EmailButtonsProps {
  bridge: typeof shopify;
  status: AdminStatus;
}

/** Buttons to copy into the templates of notifications, each with a link to its template. */
export function EmailButtons({ bridge, status }: EmailButtonsProps) {
  const { say } = useWording();
  return (
    <s-section heading={say('emails')}>
      <s-stack gap="base">
        <s-paragraph>{say('emails_text')}</s-paragraph>
        {NOTIFICATIONS.map(([template, words]) => {
          const name = say(template);
          const markup = emailButton(status.trackingPageUrl, say(words));
          return (
            <s-stack key={template} gap="small-200">
              <s-text-field label={name} value={markup} readOnly />
              <s-button-group>
                <s-button
                  slot="secondary-actions"
                  accessibilityLabel={`${say('copy_button')}: ${name}`}
                  onClick={() => void copyText(bridge, say, markup, 'button_copied')}
                >
                  {say('copy_button')}
                </s-button>
                <s-button
                  slot="secondary-actions"
                  accessibilityLabel={`${say('open_notification')}: ${name}`}
                  href={adminUrls.notification(status.shop, template)}
                  target="_blank"
                >
                  {say('open_notification')}
                </s-button>
              </s-button-group>
            </s-stack>
          );
        })}
      </s-stack>
    </s-section>
  );
}
