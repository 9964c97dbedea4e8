import block from '../../theme-extension/blocks/order-tracking.liquid?raw';

/** Languages that are written from right to left. */
export const RIGHT_TO_LEFT = listIn('right_to_left');

/** Countries whose English is not American. */
export const BRITISH_COUNTRIES = listIn('british_countries');

/**
 * A list that the block's Liquid assigns. It stands there and nowhere else, because Liquid cannot import.
 *
 * @throws {Error} when the block has no such list.
 */
function listIn(name: string): ReadonlySet<string> {
  const [, words] = new RegExp(`assign ${name} = '([\\w ]+)' \\| split: ' '`).exec(block) ?? [];
  if (!words) throw new Error(`The block assigns no list ${name}.`);
  return new Set(words.split(' '));
}
