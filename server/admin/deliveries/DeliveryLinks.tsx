import type { DeliveryRow } from '../contract.ts';
import { openLater } from '../open-later.ts';
import { createLink } from '../order-links.ts';
import { readCarrierPage } from './read-deliveries.ts';
import { useWording } from '../wording.ts';

/** How many days the link to the shopper's view works: the shortest that there is. */
const DAYS = 1;

interface DeliveryLinksProps {
  bridge: typeof shopify;
  row: DeliveryRow;
}

/** What one delivery opens: its order in Shopify, what its shopper sees, and the carrier's page. */
export function DeliveryLinks({ bridge, row }: DeliveryLinksProps) {
  const { say } = useWording();
  const { order, orderId, deliveryId, carrier, trackingNumber } = row;
  const trackWith = say('track_with', { carrier: carrier ?? trackingNumber ?? '' });

  async function findShopperView(): Promise<string | null> {
    const made = await createLink({ order, id: orderId, days: DAYS });
    if (made.outcome === 'done') return made.answer.url;
    const code = made.outcome === 'no_order' ? 'link_no_order' : 'links_failed';
    bridge.toast.show(say(code), { isError: true });
    return null;
  }

  async function findCarrierPage(): Promise<string | null> {
    const url = await readCarrierPage(orderId, deliveryId);
    if (url) return url;
    const code = url === null ? 'no_carrier_page' : 'links_failed';
    bridge.toast.show(say(code), { isError: true });
    return null;
  }

  return (
    <s-stack>
      <s-button
        variant="tertiary"
        href={`shopify:admin/orders/${orderId}`}
        accessibilityLabel={`${say('open_order')}: ${order}`}
      >
        {say('open_order')}
      </s-button>
      <s-button
        variant="tertiary"
        accessibilityLabel={`${say('customer_view')}: ${order}`}
        onClick={() => void openLater(findShopperView)}
      >
        {say('customer_view')}
      </s-button>
      {trackingNumber !== null && (
        <s-button
          variant="tertiary"
          accessibilityLabel={`${trackWith}: ${order}`}
          onClick={() => void openLater(findCarrierPage)}
        >
          {trackWith}
        </s-button>
      )}
    </s-stack>
  );
}
