import { say } from '../words.ts';

/** The address to link to, ready to copy. */
export function TrackingPage({ bridge, url }: { bridge: typeof shopify; url: string }) {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      bridge.toast.show(say('copied'));
    } catch {
      bridge.toast.show(say('copy_failed'), { isError: true });
    }
  }

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
          <s-button slot="secondary-actions" onClick={() => void copy()}>
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
