import { createMoments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import type { DeliveryFlag } from './delivery.ts';
import type { FlagSettings } from './flag-settings.ts';
import { toDeliveries } from './to-deliveries.ts';

/** The flags of an order's deliveries at one time, by some settings. When they change is not looked for. */
export function flagsAt(order: Order, now: Date, settings: FlagSettings): DeliveryFlag[] {
  const moments = createMoments('en', answerZone(order), now);
  return toDeliveries(order, { now, moments }, settings).flatMap(({ flag }) => flag ?? []);
}
