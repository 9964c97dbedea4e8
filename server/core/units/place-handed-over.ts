import type { ClosedReason } from '../../contract.ts';
import type { Order, OrderLine, PaymentState } from '../order.ts';
import { isOnlyRequested, wasSent } from '../shipments/sending-evidence.ts';
import { Multiset } from './multiset.ts';
import type { PlacedShipment, PlacedUnits, Placement } from './placement.ts';

/** Nothing is handed over for this before the money is there: a gift card, say, is sent once it is paid. */
const UNSETTLED: ReadonlySet<PaymentState> = new Set([
  'pending',
  'authorized',
  'expired',
  'voided',
]);

/** Whether what needs no parcel may be taken for handed over, as far as the payment says. */
export function isSettled({ payment }: Order): boolean {
  return !UNSETTLED.has(payment);
}

interface HandedOver {
  shipments: PlacedShipment[];
  closed: Placement['closed'];
  /** Needs no parcel, and is not paid: to be handed over. */
  waiting: Placement['waiting'];
}

/**
 * Takes out of the shipments what Shopify has fulfilled without sending it: a gift card by e-mail, a download, a
 * sale in the shop. What is in a parcel was sent, whatever its line says.
 */
export function placeHandedOver(order: Order, shipments: readonly PlacedShipment[]): HandedOver {
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  const inParcels = unitsInParcels(order);
  const closed: Placement['closed'] = [];
  const unpaid: PlacedUnits[] = [];
  const rest = shipments.map((shipment) => {
    if (wasSent(shipment.from) || isOnlyRequested(shipment.from)) return shipment;
    const units = shipment.units.filter((unit) => {
      const reason = reasonOf(lines.get(unit.lineId), shipment);
      const ordered = lines.get(unit.lineId)?.quantity ?? 0;
      // A parcel claims the same unit: then it was sent, and is not handed over.
      if (!reason || unit.quantity > ordered - inParcels.of(unit.lineId)) return true;
      if (reason === 'collected' || isSettled(order))
        closed.push({ reason, at: null, units: [unit] });
      else unpaid.push(unit);
      return false;
    });
    return { ...shipment, units };
  });
  return { shipments: rest, closed, waiting: [{ from: null, units: unpaid }] };
}

/** Units that a number, a link or a scan says were sent, by line. */
function unitsInParcels({ shipments }: Order): Multiset {
  const held = new Multiset();
  for (const one of shipments) {
    if (one.voided || !wasSent(one)) continue;
    for (const { lineId, quantity } of one.units) held.add(lineId, quantity);
  }
  return held;
}

function reasonOf(
  line: OrderLine | undefined,
  { fulfillmentOrder }: PlacedShipment,
): ClosedReason | null {
  // Over the counter, whatever it is: a gift card of plastic, too.
  if (fulfillmentOrder?.method === 'retail') return 'collected';
  if (fulfillmentOrder?.method === 'pickup') return null;
  if (line && !line.requiresShipping) return line.isGiftCard ? 'gift_card' : 'nothing_to_ship';
  return fulfillmentOrder?.method === 'none' ? 'nothing_to_ship' : null;
}
