import type { ImageRecord, LineRecord } from './records.ts';

/** Returns the next id of a type, e.g. `gid://shopify/Order/6100000000001`. */
export type NextId = (type: string) => string;

/** All units of a line, or some of them. */
export type Units = LineRecord | readonly [line: LineRecord, quantity: number];

export function lineOf(units: Units): LineRecord {
  return '__typename' in units ? units : units[0];
}

export function quantityOf(units: Units): number {
  return '__typename' in units ? units.quantity : units[1];
}

/** Counts of units, by line. */
export class UnitCount {
  readonly #units = new Map<LineRecord, number>();

  add(units: Units): void {
    this.#units.set(lineOf(units), this.of(lineOf(units)) + quantityOf(units));
  }

  of(line: LineRecord): number {
    return this.#units.get(line) ?? 0;
  }
}

/** Units that are not in the order any more, by line. */
export interface RemovedUnits {
  /** All that were removed by an edit or refunded. */
  all: UnitCount;
  /** Those of them that never shipped. */
  beforeShipping: UnitCount;
}

export interface LineDetails {
  variant?: string;
  /** The image has the name of the title when left out; `null` for none. */
  picture?: string | null;
  /** A product that is not shipped. */
  digital?: 'gift card' | 'download' | 'service';
}

/** Builds line items. */
export function createLines(nextId: NextId, removed: RemovedUnits) {
  return function line(title: string, quantity = 1, details: LineDetails = {}): LineRecord {
    const { variant = null, picture = title, digital = null } = details;
    const record: LineRecord = {
      __typename: 'LineItem',
      id: nextId('LineItem'),
      name: variant ? `${title} - ${variant}` : title,
      title,
      variantTitle: variant,
      sku: null,
      quantity,
      currentQuantity: () => quantity - removed.all.of(record),
      requiresShipping: digital === null,
      isGiftCard: digital === 'gift card',
      image: picture === null ? null : imageOf(nextId('ImageSource'), picture, title),
    };
    return record;
  };
}

function imageOf(id: string, picture: string, altText: string): ImageRecord {
  const path = `/products/${picture.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`;
  return {
    id,
    altText,
    url({ transform }, { storefrontUrl }) {
      const url = new URL(path, storefrontUrl());
      url.searchParams.set('v', '1');
      if (transform?.maxWidth) url.searchParams.set('width', String(transform.maxWidth));
      if (transform?.maxHeight) url.searchParams.set('height', String(transform.maxHeight));
      return url.href;
    },
  };
}
