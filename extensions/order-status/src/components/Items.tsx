import type { Item, ItemNote } from '../../../../server/contract.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import type { Say } from '../../../../widget/words/wording.ts';

/** Items with their quantity and their picture, and notes on what else happened to some of their units. */
export function Items({ items, say }: { items: Item[]; say: Say }) {
  return (
    <s-stack gap="small-200">
      {items.map(({ title, variant, quantity, image, notes }) => (
        <s-stack key={`${title} ${variant}`} direction="inline" gap="small-200" alignItems="center">
          {image && <s-product-thumbnail src={image.url} alt="" size="small" />}
          <s-text>{`${quantity} × ${[title, variant].filter(Boolean).join(', ')}`}</s-text>
          {notes.map((note) => (
            <s-text key={note.code} color="subdued">
              {noteWords(note, quantity, say)}
            </s-text>
          ))}
        </s-stack>
      ))}
    </s-stack>
  );
}

/** "Refunded" for all of these units, "1 × Refunded" for some of them. */
function noteWords({ code, quantity, at }: ItemNote, of: number, say: Say): string {
  const words = say('note', code);
  return words && joinParts(quantity === of ? words : `${quantity} × ${words}`, at?.text);
}
