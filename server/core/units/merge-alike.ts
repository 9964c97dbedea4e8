import type { PlacedUnits } from './placement.ts';

/** Groups that differ only in their units become one: the shopper would read the same twice. */
export function mergeAlike<Group extends { units: PlacedUnits[] }>(
  groups: readonly Group[],
): Group[] {
  if (groups.length < 2) return [...groups];
  const alike = Map.groupBy(groups, ({ units: _, ...facts }) => JSON.stringify(facts, asRead));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, units: [first, ...others].flatMap(({ units }) => units) }] : [],
  );
}

/** Compares moments by their text: two instants of one day read the same. */
function asRead(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
