import { expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { DEFAULT_FLAG_SETTINGS } from '../deliveries/flag-settings.ts';
import { toDeliveries } from '../deliveries/to-deliveries.ts';
import { NOW } from '../order.fixtures.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import { toTrackedOrder } from '../timeline/to-tracked-order.ts';
import { KIND_RULES } from './kind-rules.ts';
import { sampleOrder } from './sample-order.ts';

const WEEK = Array.from({ length: 7 }, (_, day) => new Date(NOW.getTime() + day * 86_400_000));

it.each([
  ['shipped', 'arriving_on'],
  ['late', 'delayed'],
  ['no_movement', 'no_news'],
  ['attempt_failed', 'attempt_failed'],
  ['ready_to_collect', 'pickup_point'],
  ['collection_reminder', 'pickup_point'],
  ['going_back', 'returning'],
  ['lost', 'lost'],
  ['delivered', 'delivered_on'],
] as const)('of a made-up order, %s is true on every day, and it is read so', (kind, headline) => {
  for (const now of WEEK) {
    const order = sampleOrder(kind, 'Europe/Amsterdam', now);
    const view = { now, moments: createMoments('en', answerZone(order), now) };
    const [delivery] = toDeliveries(order, view, DEFAULT_FLAG_SETTINGS);
    expect(delivery && KIND_RULES[kind].holds(delivery), `${kind} ${now.toISOString()}`).toBe(true);
    expect(toTrackedOrder(order, view).headline.code).toBe(headline);
  }
});
