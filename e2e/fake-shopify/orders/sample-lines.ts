import type { ImageSeed, LineSeed } from './seeds.ts';

/** Gives the next id of a type, e.g. `gid://shopify/Order/6100000000001`. */
export type NextId = (type: string) => string;

/** All units of a line, or so many of them. */
export type Units = LineSeed | readonly [line: LineSeed, quantity: number];

export function lineOf(units: Units): LineSeed {
  return '__typename' in units ? units : units[0];
}

export function quantityOf(units: Units): number {
  return '__typename' in units ? units.quantity : units[1];
}

/** Counts of units, by line. */
export class UnitCount {
  readonly #units = new Map<LineSeed, number>();

  add(units: Units): void {
    this.#units.set(lineOf(units), this.of(lineOf(units)) + quantityOf(units));
  }

  of(line: LineSeed): number {
    return this.#units.get(line) ?? 0;
  }
}

/** What became of units that a line once had. */
export interface Ledger {
  /** Removed or refunded. */
  gone: UnitCount;
  /** Removed or refunded before they left. */
  neverShipped: UnitCount;
}

export interface LineDetails {
  variant?: string;
  /** The picture is named after the title; `null` for none. */
  picture?: string | null;
  /** What needs no parcel. */
  digital?: 'gift card' | 'download' | 'service';
}

/** The builder of order lines. */
export function createLines(nextId: NextId, { gone }: Ledger) {
  return function line(title: string, quantity = 1, details: LineDetails = {}): LineSeed {
    const { variant = null, picture = title, digital = null } = details;
    const seed: LineSeed = {
      __typename: 'LineItem',
      id: nextId('LineItem'),
      name: variant ? `${title} - ${variant}` : title,
      title,
      variantTitle: variant,
      sku: null,
      quantity,
      currentQuantity: () => quantity - gone.of(seed),
      requiresShipping: digital === null,
      isGiftCard: digital === 'gift card',
      image: picture === null ? null : imageOf(nextId('ImageSource'), picture, title),
    };
    return seed;
  };
}

function imageOf(id: string, picture: string, altText: string): ImageSeed {
  const path = `/products/${picture.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`;
  return {
    id,
    altText,
    url({ transform }, { storeUrl }) {
      const url = new URL(path, storeUrl());
      url.searchParams.set('v', '1');
      if (transform?.maxWidth) url.searchParams.set('width', String(transform.maxWidth));
      if (transform?.maxHeight) url.searchParams.set('height', String(transform.maxHeight));
      return url.href;
    },
  };
}
