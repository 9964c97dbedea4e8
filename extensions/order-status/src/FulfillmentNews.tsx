import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shipment, TrackedOrder } from '../../../server/contract.ts';
import { findTrackingNumbers } from './ask-customer-api.ts';
import { askOrder } from './ask-order.ts';
import { Events } from './components/Events.tsx';
import { NextStep } from './components/NextStep.tsx';
import { Quiet } from './components/Quiet.tsx';
import { Remarks, shipmentWords } from './components/ShipmentCard.tsx';
import { pageLocale } from './page-locale.ts';
import { createSay } from './words.ts';

const say = createSay((key, params) => shopify.i18n.translate(key, params));

/**
 * The target `customer-account.order-status.fulfillment-details.render-after`: what is known of one shipment, below
 * Shopify's own card of it. That has its parcels and items already.
 */
export default async function renderFulfillmentNews(): Promise<void> {
  render(
    <Quiet>
      <FulfillmentNews />
    </Quiet>,
    document.body,
  );
}

function FulfillmentNews() {
  const [shipment, setShipment] = useState<Shipment | null>(null);
  useEffect(() => {
    // Whoever throws has nothing to show.
    void findShipment().then(setShipment, () => {});
  }, []);
  if (!shipment) return null;
  const { advice, remarks, events } = shipment;
  return (
    <s-stack gap="small-200">
      <s-text type="strong">{shipmentWords(shipment, say)}</s-text>
      <Remarks shipment={shipment} remarks={remarks} say={say} />
      {advice && <NextStep code={advice} say={say} />}
      <Events events={events} shown={1} say={say} />
    </s-stack>
  );
}

async function findShipment(): Promise<Shipment | null> {
  const { id, confirmationNumber } = shopify.order.value ?? {};
  if (!id || !confirmationNumber) return null;
  const order = await askOrder(
    { id, confirmationNumber },
    {
      sessionToken: () => shopify.sessionToken.get(),
      locale: pageLocale(shopify.localization.language.value, shopify.i18n),
    },
  );
  return order && shipmentOf(order, await findTrackingNumbers(id, shopify.fulfillmentId));
}

/** By tracking number: what is told of another shipment would be worse than nothing. */
function shipmentOf({ shipments }: TrackedOrder, numbers: readonly string[]): Shipment | null {
  const isOwn = ({ parcels }: Shipment): boolean =>
    parcels.some(({ number }) => number !== null && numbers.includes(number));
  return shipments.find(isOwn) ?? null;
}
