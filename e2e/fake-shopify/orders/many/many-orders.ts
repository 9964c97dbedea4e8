import { seededRandom } from '../../seeded-random.ts';
import { createSampleOrderParts, type SampleOrder } from '../sample-order-parts.ts';
import type { LineRecord } from '../records.ts';
import { COURSES, type Course } from './courses.ts';
import { PLACES } from './places.ts';

const DAY = 86_400_000;

/** The number of the first and oldest: `#5000`. */
const FIRST_NUMBER = 5_000;
const FIRST_ID = 7_100_000_000_000;

/** Days over which they are spread. An order of 60 days is hidden from the app, and the demo's clock can be turned. */
const SPREAD_DAYS = 56;

/** The same seed gives the same shop. */
const SEED = 2026;

const PRODUCTS = [
  'Linen shirt',
  'Wool blanket',
  'Stoneware mug',
  'Linen tea towel',
  'Beeswax candle',
];
const FIRST_NAMES =
  'ada bram clara daan eva finn greta hugo ines jonas kaat lars mila noud olga pim quirine ravi sanne tom uma vera'.split(
    ' ',
  );
const LAST_NAMES =
  'appel berg costa dubois eriksen fischer garcia hansen ilic janssen kowal lind meyer novak otten peeters roux smit'.split(
    ' ',
  );

/**
 * The everyday orders of a shop, `#5000` the oldest: generated, in many states, from many shoppers in several
 * countries, the newest of this hour. The same `now` gives the same orders. They are for what a merchant lists; the sample
 * orders are for what a state looks like.
 */
export function manyOrders(now: Date, count = 1_000): SampleOrder[] {
  const random = seededRandom(SEED);
  const parts = createSampleOrderParts(now, FIRST_ID);
  /** An item; with a sharpness above 1, the first ones more often. */
  const pick = <Item>(items: readonly Item[], sharpness = 1): Item => {
    const found = items[Math.floor(random() ** sharpness * items.length)];
    if (found === undefined) throw new Error('there is nothing to pick from');
    return found;
  };

  function linesOf(): LineRecord[] {
    const first = Math.floor(random() * PRODUCTS.length);
    const lines = 1 + Math.floor(random() * 2);
    return Array.from({ length: lines }, (_, index) =>
      parts.line(
        PRODUCTS[(first + index) % PRODUCTS.length] ?? '',
        1 + Math.floor(random() ** 3 * 3),
      ),
    );
  }

  return Array.from({ length: count }, (_, index) => {
    const age = ((count - index - random()) / count) * SPREAD_DAYS * DAY;
    const placed = now.getTime() - age;
    const after = (days: number): string => new Date(placed + days * DAY).toISOString();
    const place = pick(PLACES, 2);
    const city = pick(place.cities);
    const number = FIRST_NUMBER + index;
    const { state, rowOf } = courseAt(random());
    const lines = linesOf();
    return parts.sample(
      'Everyday',
      `#${number}`,
      `${pick(FIRST_NAMES)}.${pick(LAST_NAMES)}@example.com`,
      state,
      {
        placed: after(0),
        lines,
        city,
        country: place.country,
        locale: place.locale,
        ...rowOf({
          parts,
          lines,
          place,
          city,
          after,
          isPast: (days) => days * DAY <= age,
          random,
          trackingNumber: `3S${place.country}${number}00`,
        }),
      },
    );
  });
}

const SHARES = COURSES.reduce((sum, { share }) => sum + share, 0);

function courseAt(part: number): Course {
  let left = part * SHARES;
  for (const course of COURSES) {
    left -= course.share;
    if (left < 0) return course;
  }
  throw new Error('a part is below 1');
}
