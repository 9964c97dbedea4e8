import type { Item } from '../../contract.ts';
import type { Moments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import type { PlacedUnits } from './placement.ts';

/** Units in one place → the items that the shopper reads. */
export type ToItems = (units: readonly PlacedUnits[]) => Item[];

/** Units of one line become one item. */
export function createToItems(order: Order, moments: Moments): ToItems {
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  return (units) =>
    [...Map.groupBy(units, ({ lineId }) => lineId)].flatMap(([lineId, alike]): Item[] => {
      const line = lines.get(lineId);
      if (!line) return [];
      const { title, variant, image } = line;
      const quantity = alike.reduce((sum, one) => sum + one.quantity, 0);
      const notes = alike.flatMap((one) => one.notes);
      const dated = notes.map((note) => ({ ...note, at: note.at ? moments.day(note.at) : null }));
      return [{ title, variant, quantity, image, notes: dated }];
    });
}
