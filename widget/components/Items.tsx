import type { Item, ItemNote } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { Dated } from './Dated.tsx';
import { joinParts } from '../words/join-parts.ts';

const THUMBNAIL_PX = 72;

/** An image runs no script, so `http` is allowed: the demo shop has it. */
const PICTURE = /^(https?:\/)?\//i;

/**
 * Items with their quantity, and notes on what else happened to some of their units. A picture has no text of its own:
 * a screen reader would read the product twice.
 *
 * @param label - What the list is of, for a screen reader: the title of its card.
 */
export function Items({ items, label, say }: { items: Item[]; label: string; say: Say }) {
  if (items.length === 0) return null;
  // An empty frame in place of a missing image keeps the titles in line.
  const pictured = items.some(({ image }) => image);
  return (
    <ul class="order-tracking__items" aria-label={label || undefined}>
      {items.map(({ title, variant, quantity, image, notes }) => (
        <li key={`${title} ${variant}`} class="order-tracking__item">
          {image && PICTURE.test(image.url) ? (
            <img
              class="order-tracking__image"
              src={image.url}
              alt=""
              width={THUMBNAIL_PX}
              height={THUMBNAIL_PX}
              loading="lazy"
            />
          ) : (
            pictured && <span class="order-tracking__image" />
          )}
          <span>
            {quantity} ×{' '}
            <bdi>
              {title}
              {variant && `, ${variant}`}
            </bdi>
            {notes.map((note) => (
              <span key={note.code} class="order-tracking__note">
                <Dated text={noteWords(note, quantity, say)} date={note.at} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Refunded" for all of these units, "1 × Refunded" for some of them. */
function noteWords({ code, quantity, at }: ItemNote, of: number, say: Say): string {
  const words = say('note', code);
  return words && joinParts(quantity === of ? words : `${quantity} × ${words}`, at?.text);
}
