import type { PlacedUnits } from './placement.ts';

/** Groups that read the same become one. */
export function mergeAlike<Group extends { units: PlacedUnits[] }>(
  groups: readonly Group[],
): Group[] {
  if (groups.length < 2) return [...groups];
  const alike = Map.groupBy(groups, ({ units: _, ...facts }) => JSON.stringify(facts, asRead));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, units: [first, ...others].flatMap(({ units }) => units) }] : [],
  );
}

/** Two instants of one day read the same. */
function asRead(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
