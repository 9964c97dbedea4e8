import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliveryFacts } from './DeliveryFacts.tsx';
import type { DeliveryIds } from './delivery-requests.ts';
import { EventsTable } from './EventsTable.tsx';
import { FlagHistory } from './FlagHistory.tsx';
import { OrderNote } from './OrderNote.tsx';
import { OtherDeliveries } from './OtherDeliveries.tsx';
import { ShopperFrame } from './ShopperFrame.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { SupportLink } from './SupportLink.tsx';
import { useDelivery } from './use-delivery.ts';

interface DeliveryDetailsPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** The page of one delivery: what is known of it, and beside that what its shopper reads. */
export function DeliveryDetailsPage({ bridge, location }: DeliveryDetailsPageProps) {
  return location.delivery ? (
    <OneDelivery
      key={`${location.delivery.orderId} ${location.delivery.deliveryId}`}
      {...{ bridge, location }}
      ids={location.delivery}
    />
  ) : null;
}

/** As wide as the window is, and below one another where that is narrow. */
const BESIDE = { display: 'flex', flexWrap: 'wrap', gap: '16px', alignItems: 'flex-start' };
const COLUMN = { flex: '1 1 320px', minWidth: 0, display: 'grid', gap: '16px' };

function OneDelivery({ bridge, location, ids }: DeliveryDetailsPageProps & { ids: DeliveryIds }) {
  const { say, locale } = useWording();
  const { delivery, view, reload } = useDelivery(ids, locale);
  const answer = delivery?.outcome === 'read' ? delivery.answer : null;
  const details = answer?.keeping === 'on' ? answer : null;
  const off = answer && answer.keeping !== 'on' ? answer.keeping : null;
  const shopper = view?.outcome === 'read' ? view.answer : null;

  return (
    <s-page heading={details?.order ?? say('delivery')} inlineSize="large">
      <s-link
        slot="breadcrumb-actions"
        href={location.href('deliveries', location.query)}
        onClick={goByLink(location)}
      >
        {say('deliveries')}
      </s-link>
      {!delivery && (
        <s-section accessibilityLabel={say('delivery_loading')}>
          <s-text>{say('delivery_loading')}</s-text>
        </s-section>
      )}
      {delivery?.outcome === 'failed' && (
        <s-banner tone="critical" heading={say('delivery_failed')}>
          <s-paragraph>{say('deliveries_failed_text')}</s-paragraph>
          <s-button slot="secondary-actions" onClick={reload}>
            {say('try_again')}
          </s-button>
        </s-banner>
      )}
      {delivery?.outcome === 'none' && (
        <s-banner tone="info" heading={say('delivery_none')}>
          <s-paragraph>{say('delivery_none_text')}</s-paragraph>
          <s-button slot="secondary-actions" href={`shopify:admin/orders/${ids.orderId}`}>
            {say('open_order')}
          </s-button>
        </s-banner>
      )}
      {off && (
        <s-banner tone="info" heading={say(off)}>
          <s-paragraph>{say(`${off}_text`)}</s-paragraph>
        </s-banner>
      )}
      {details && (
        <>
          <div style={BESIDE}>
            <div style={COLUMN}>
              <DeliveryFacts {...{ bridge, ids, details, reload }} />
              <OrderNote view={view} />
            </div>
            <div style={COLUMN}>
              <ShopperFrame order={details.order} shopper={shopper} isRead={view !== null} />
              <SupportLink {...{ bridge, ids }} order={details.order} />
            </div>
          </div>
          <EventsTable details={details} />
          <SourcesTable details={details} />
          <FlagHistory details={details} />
          <OtherDeliveries {...{ location, ids, details }} />
        </>
      )}
    </s-page>
  );
}
