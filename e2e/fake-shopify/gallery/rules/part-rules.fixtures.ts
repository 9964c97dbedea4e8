import type { Shipment, ShipmentStatus } from '../../../../server/contract.ts';
import { breachIf, filledShipments, isFilled, type AnswerRule } from './answer-rule.fixtures.ts';

/** The step of the progress bar at which a shipment of this status is; none for any other status. */
const STEP: Partial<Record<ShipmentStatus, Shipment['progress']>> = {
  info_received: 1,
  unknown: 2,
  in_transit: 3,
  out_for_delivery: 4,
  delivered: 5,
};

/** What a carrier has fetched and not scanned since is shipped, and not on the way. */
function stepOf({ status, substatus }: Shipment): Shipment['progress'] | undefined {
  return substatus === 'picked_up' ? 2 : STEP[status];
}

/** The parts of an answer agree with its headline, and with themselves. */
export const PART_RULES = {
  'speaks of a part that it shows, and shows it first'({ order }) {
    const { about } = order.headline;
    if (about === null) return [];
    if (order[about].length === 0) return [`speaks of ${about}, and has none`];
    const [first] = about === 'shipments' ? order.shipments : [];
    const isEmptied = first !== undefined && !isFilled(first);
    return breachIf(
      isEmptied && order.shipments.some(isFilled),
      'shows a shipment without units first',
    );
  },

  'draws a bar only at the step of its status'({ order }) {
    return order.shipments.flatMap((one) => {
      const { status, stale, progress } = one;
      if (progress === null) return [];
      if (stale) return [`bar at ${progress} of a shipment without news for long`];
      return breachIf(stepOf(one) !== progress, `bar at ${progress} while ${status}`);
    });
  },

  'counts what it shows'(answer) {
    const { headline, waiting } = answer.order;
    const packages = filledShipments(answer).reduce(
      (sum, { parcels }) => sum + (parcels.length || 1),
      0,
    );
    const counted = [headline, ...headline.details].filter(({ total }) => total !== null);
    const counts = counted.map(({ count }) => count ?? 0);
    const totals = new Set(counted.map((one) => one.total ?? 0));
    const total = Math.max(0, ...totals);
    const isNotSeveral = totals.size > 0 && total < 2;
    return [
      ...breachIf(total > packages, `counts ${total} packages, and shows ${packages}`),
      ...breachIf(totals.size > 1, `counts ${[...totals].join(' and ')} packages`),
      ...breachIf(isNotSeveral, `counts ${total} package`),
      ...breachIf(counts.includes(0), 'counts none of them'),
      ...breachIf(counts.reduce((sum, one) => sum + one, 0) > total, 'counts some of them twice'),
      ...breachIf(headline.more && waiting.length === 0, 'says that more comes, and nothing waits'),
    ];
  },
} satisfies Record<string, AnswerRule>;
