import { parcelsOf } from '../../core/shipments/parcels.ts';
import type { KeptOrders } from '../../ports/kept-orders.ts';
import type { Notice } from '../../ports/outbox.ts';
import type { SendNotice, SendOutcome } from '../../ports/send-notice.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { FlowResult, TriggerFlow } from '../../ports/trigger-flow.ts';

export interface SendFlowPorts {
  keptOrders: Pick<KeptOrders, 'findById'>;
  triggerFlow: TriggerFlow;
  /** Where the shop's shoppers look their orders up. */
  trackingPage(shop: ShopDomain): string;
}

const OUTCOMES: Readonly<Record<FlowResult['kind'], SendOutcome>> = {
  received: { outcome: 'sent' },
  refused: { outcome: 'refused', problem: 'refused' },
  not_sent: { outcome: 'not_now', problem: 'unreachable', retryAfterSeconds: null },
  uncertain: { outcome: 'unanswered', problem: 'unreachable' },
};

/** Begins the merchant's workflows in Shopify Flow. Flow recognises no repetition, so what may have arrived is repeated once. */
export function createSendFlow({
  keptOrders,
  triggerFlow,
  trackingPage,
}: SendFlowPorts): SendNotice {
  async function trackingNumber({ shop, orderId, deliveryId }: Notice): Promise<string> {
    const kept = await keptOrders.findById(shop, orderId);
    const shipment = kept?.order.shipments.find(({ id }) => id.endsWith(`/${deliveryId}`));
    return (shipment && parcelsOf(shipment)[0]?.number) ?? '';
  }

  return async function sendFlow(notice) {
    const { kind } = await triggerFlow(notice.shop, {
      order_id: Number(notice.orderId),
      Reason: notice.kind,
      Carrier: notice.carrier ?? '',
      'Tracking number': await trackingNumber(notice),
      'Expected on': notice.expectedOn ?? '',
      'Tracking page': trackingPage(notice.shop),
    });
    return OUTCOMES[kind];
  };
}
