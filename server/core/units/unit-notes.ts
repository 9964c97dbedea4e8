import type { ItemNote } from '../../contract.ts';
import type { Order } from '../order.ts';
import { Multiset } from './multiset.ts';
import type { PlacedUnits } from './placement.ts';

/** The units with one more note; without it where it would be about none of them. */
export function withNote(
  units: PlacedUnits,
  code: ItemNote['code'],
  quantity: number,
  at: string | null = null,
): PlacedUnits {
  return quantity > 0 ? { ...units, notes: [...units.notes, { code, quantity, at }] } : units;
}

/**
 * Notes which units an edit added, in the groups of units in the order in which they are given. The units of
 * an exchange have a note of their own.
 */
export function noteAdded(
  { edits, returns }: Order,
  groups: readonly { units: PlacedUnits[] }[],
): void {
  const exchanges = returns.flatMap((one) => one.exchanges);
  for (const [index, { at, added }] of edits.entries()) {
    const left = new Multiset();
    for (const { lineId, quantity } of added) left.add(lineId, quantity);
    for (const { lineId } of exchanges) left.take(lineId, left.of(lineId));
    // What a later edit removes again is no addition.
    const removed = edits.slice(index + 1).flatMap((later) => later.removed);
    for (const { lineId, quantity } of removed) left.take(lineId, quantity);
    for (const group of groups) {
      group.units = group.units.map((unit) =>
        withNote(unit, 'added', left.take(unit.lineId, unit.quantity), at),
      );
    }
  }
}
