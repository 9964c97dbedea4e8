import * as v from 'valibot';

/** So that the next version fits into a column as well: https://www.postgresql.org/docs/current/datatype-numeric.html */
const MAX_VERSION = 2 ** 31 - 2;

/** The version of something that staff change, as the page has read it. */
export const RowVersion = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_VERSION));
