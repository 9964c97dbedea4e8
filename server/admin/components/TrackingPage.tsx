import { copyText } from '../copy-text.ts';
import { say } from '../words.ts';

/** The URL of the tracking page, with a button to copy it. */
export function TrackingPage({ bridge, url }: { bridge: typeof shopify; url: string }) {
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
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
