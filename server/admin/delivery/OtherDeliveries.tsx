import { stateOf } from '../delivery-words.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import type { DeliveryIds } from './delivery-requests.ts';

interface OtherDeliveriesProps {
  location: Location;
  ids: DeliveryIds;
  details: DeliveryDetails;
}

/** The rest of the order: an order's most urgent delivery may be another one. */
export function OtherDeliveries({ location, ids, details: { others } }: OtherDeliveriesProps) {
  const { say } = useWording();
  if (others.length === 0) return null;
  return (
    <s-section heading={say('other_deliveries')}>
      <s-unordered-list>
        {others.map((one) => {
          const { deliveryId, trackingNumber, flag } = one;
          const state = stateOf(one);
          return (
            <s-list-item key={deliveryId}>
              <s-link
                href={location.deliveryHref({ orderId: ids.orderId, deliveryId })}
                onClick={goByLink(location)}
              >
                {trackingNumber ?? say(state.word)}
              </s-link>
              {trackingNumber !== null && ` · ${say(state.word)}`}
              {flag && ` · ${say(`flag_${flag.code}`)}`}
            </s-list-item>
          );
        })}
      </s-unordered-list>
    </s-section>
  );
}
