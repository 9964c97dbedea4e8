import { seededRandom } from '../fake-shopify/seeded-random.ts';
import type { FakeHook } from './fake-hook.ts';

/**
 * Sends a parcel's hooks as services do: each at least once, some twice, and not always in the order in which things
 * happened. The same seed sends them alike.
 *
 * @returns the status that each delivery got.
 */
export async function sendHooks(
  url: string,
  hooks: readonly FakeHook[],
  seed: number,
): Promise<number[]> {
  const random = seededRandom(seed);
  const deliveries = hooks.flatMap((hook) => (random() < 0.3 ? [hook, hook] : [hook]));
  const shuffled = deliveries
    .map((hook, index) => ({ hook, place: index + random() * 3 }))
    .toSorted((one, other) => one.place - other.place);
  const statuses: number[] = [];
  for (const { hook } of shuffled) {
    const headers = { 'content-type': 'application/json', ...hook.headers };
    const { status } = await fetch(url, { method: 'POST', headers, body: hook.body });
    statuses.push(status);
  }
  return statuses;
}
