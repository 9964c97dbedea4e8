import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { CreatedLink } from '../components/CreatedLink.tsx';
import type { OrderLink } from '../contract.ts';
import { createLink } from '../order-links.ts';
import { useWording } from '../wording.ts';
import type { DeliveryIds } from './delivery-requests.ts';

/** As the home page offers it. */
const DAYS = 14;

interface SupportLinkProps {
  bridge: typeof shopify;
  ids: DeliveryIds;
  order: string;
}

/** A link to what the customer sees, to be sent to them. */
export function SupportLink({ bridge, ids, order }: SupportLinkProps) {
  const { say } = useWording();
  const [link, setLink] = useState<OrderLink | null>(null);

  async function create(): Promise<void> {
    const made = await createLink({ order, id: ids.orderId, days: DAYS });
    if (made.outcome === 'done') return setLink(made.answer);
    const code = made.outcome === 'no_order' ? 'link_no_order' : 'links_failed';
    bridge.toast.show(say(code), { isError: true });
  }

  return (
    <s-section heading={say('links')}>
      <s-stack gap="base">
        <BusyButton text={say('make_link')} action={create} />
        {link && <CreatedLink bridge={bridge} link={link} />}
      </s-stack>
    </s-section>
  );
}
