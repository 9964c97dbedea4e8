import { copyText } from '../copy-text.ts';
import { emailLink } from '../email-link.ts';
import { say } from '../words.ts';

interface TrackingPageProps {
  bridge: typeof shopify;
  shop: string;
  url: string;
}

/** The tracking page's URL for a menu, and a link to it for e-mails, each with a button to copy it. */
export function TrackingPage({ bridge, shop, url }: TrackingPageProps) {
  const link = emailLink(url);
  return (
    <s-section heading={say('page')}>
      <s-stack gap="base">
        <s-paragraph>{say('page_text')}</s-paragraph>
        <s-text-field
          label={say('page_address')}
          value={url}
          readOnly
          details={say('page_moved')}
        />
        <s-button-group>
          <s-button slot="secondary-actions" onClick={() => void copyText(bridge, url, 'copied')}>
            {say('copy')}
          </s-button>
          <s-button slot="secondary-actions" href={url} target="_blank">
            {say('open_page')}
          </s-button>
          <s-button
            slot="secondary-actions"
            href={`https://${shop}/admin/content/menus`}
            target="_blank"
          >
            {say('open_menus')}
          </s-button>
        </s-button-group>
        <s-divider />
        <s-text-field
          label={say('email_link')}
          value={link}
          readOnly
          details={say('email_link_help')}
        />
        <s-button-group>
          <s-button
            slot="secondary-actions"
            onClick={() => void copyText(bridge, link, 'email_link_copied')}
          >
            {say('copy_email_link')}
          </s-button>
          <s-button
            slot="secondary-actions"
            href={`https://${shop}/admin/settings/notifications`}
            target="_blank"
          >
            {say('open_notifications')}
          </s-button>
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
