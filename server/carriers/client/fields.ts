import * as v from 'valibot';
import { ProviderUnavailable } from '../../ports/tracking-provider.ts';

/**
 * A part of an answer that a service may leave out, or fill with something else one day: then it is `null`, and the rest
 * is read all the same. What a report cannot do without has a strict schema.
 */
export function lenient<Part extends v.GenericSchema>(part: Part) {
  return v.optional(v.fallback(v.nullable(part), null), null);
}

export const text = lenient(v.string());

/** A list that may be missing, but is nothing else. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.nullable(v.array(item)), null);
}

/**
 * The parcels of a batch that can be read: one of another shape does not hide the others.
 *
 * @throws {ProviderUnavailable} `unexpected_answer`, where there are some and none can be read.
 */
export function readMost<Item extends v.GenericSchema>(
  items: readonly unknown[],
  item: Item,
): v.InferOutput<Item>[] {
  const read = items.map((one) => v.safeParse(item, one));
  const found = read.flatMap((one) => (one.success ? [one.output] : []));
  if (items.length > 0 && found.length === 0) {
    throw new ProviderUnavailable('unexpected_answer', 'no parcel can be read');
  }
  return found;
}
