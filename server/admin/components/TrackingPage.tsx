import { adminUrls } from '../admin-urls.ts';
import type { AdminStatus } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { useWording } from '../wording.ts';

interface TrackingPageProps {
  bridge: typeof shopify;
  status: AdminStatus;
}

/** The tracking page's URL for a menu, with a button to copy it, and what customers read there. */
export function TrackingPage({ bridge, status }: TrackingPageProps) {
  const { say } = useWording();
  const { shop, trackingPageUrl: url, previews } = status;
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
          <s-button
            slot="secondary-actions"
            onClick={() => void copyText(bridge, say, url, 'copied')}
          >
            {say('copy')}
          </s-button>
          <s-button slot="secondary-actions" href={url} target="_blank">
            {say('open_page')}
          </s-button>
          <s-button slot="secondary-actions" href={adminUrls.menus(shop)} target="_blank">
            {say('open_menus')}
          </s-button>
        </s-button-group>
        <s-divider />
        <s-paragraph>{say('previews')}</s-paragraph>
        <s-button-group>
          {previews.map((preview) => (
            <s-button
              key={preview.state}
              slot="secondary-actions"
              href={preview.url}
              target="_blank"
            >
              {say(`preview_${preview.state}`)}
            </s-button>
          ))}
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
