import * as v from 'valibot';

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
