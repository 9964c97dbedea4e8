import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TrackingLink as Link } from '../../../server/admin/order-block/order-block-contract.ts';
import { askForLink, type Asked } from './ask-app.ts';
import type { Say } from './words.ts';

const say: Say = (word, params) => shopify.i18n.translate(word, params);

/** The target `admin.order-details.action.render`: a new link for the order's customer, to be selected or opened. */
export default async function renderTrackingLink(): Promise<void> {
  render(<TrackingLink />, document.body);
}

function TrackingLink() {
  const gid = shopify.data.selected[0]?.id ?? '';
  const [asked, setAsked] = useState<Asked<Link> | null>(null);
  const [reads, setReads] = useState(0);

  useEffect(() => {
    void askForLink(gid).then(setAsked);
  }, [gid, reads]);

  return (
    <s-admin-action heading={say('tracking_link')} loading={asked === null}>
      {asked?.outcome === 'none' && <s-text>{say('block_none')}</s-text>}
      {asked?.outcome === 'failed' && (
        <s-stack gap="base">
          <s-text>{say('block_failed')}</s-text>
          <s-button onClick={() => setReads((count) => count + 1)}>{say('try_again')}</s-button>
        </s-stack>
      )}
      {asked?.outcome === 'done' && (
        <s-stack gap="base">
          <s-text-field
            label={say('tracking_link')}
            value={asked.answer.url}
            readOnly
            details={say('link_until', {
              date: shopify.i18n.formatDate(new Date(asked.answer.expiresAt)),
            })}
          />
          <s-link href={asked.answer.url} target="_blank">
            {say('open_link')}
          </s-link>
        </s-stack>
      )}
      <s-button slot="primary-action" onClick={() => shopify.close()}>
        {say('close_link')}
      </s-button>
    </s-admin-action>
  );
}
