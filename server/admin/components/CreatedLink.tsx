import type { OrderLink } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { useWording } from '../wording.ts';

interface CreatedLinkProps {
  bridge: typeof shopify;
  link: OrderLink;
}

/** A link that was just made: to copy, and to see what the customer will see. */
export function CreatedLink({ bridge, link: { url, expiresAt, order } }: CreatedLinkProps) {
  const { say, formatDay } = useWording();
  const until = say('link_until', { date: formatDay(expiresAt) });
  return (
    <s-stack gap="base">
      <s-text-field label={say('link_to', { order })} value={url} readOnly details={until} />
      <s-button-group>
        <s-button
          slot="secondary-actions"
          onClick={() => void copyText(bridge, say, url, 'link_copied')}
        >
          {say('copy_link')}
        </s-button>
        <s-button slot="secondary-actions" href={url} target="_blank">
          {say('open_link')}
        </s-button>
      </s-button-group>
    </s-stack>
  );
}
