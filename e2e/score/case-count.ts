import * as v from 'valibot';
import { ROWS, type Row } from './rows.ts';

const rows = Object.keys(ROWS) as [Row, ...Row[]];

/** One line of the board: how many cases were tried, and how many of them did no harm. */
export const CaseCount = v.object({
  row: v.picklist(rows),
  /** The cases, e.g. `forged proxy requests`. */
  suite: v.string(),
  tried: v.number(),
  survived: v.number(),
  /** What must hold, e.g. `0 accepted`. */
  target: v.string(),
  /** An additional measurement, e.g. `9 µs each`. */
  figure: v.optional(v.string()),
  /** Of the generated cases; absent where nothing was generated. */
  seed: v.optional(v.number()),
  /** Where else than in `npm run score` it runs, and how much of it, e.g. `npm test: 1 %`. */
  runsIn: v.optional(v.string()),
});

export type CaseCount = v.InferOutput<typeof CaseCount>;

/** What one command has measured last: a file in `results/`. */
export const Result = v.object({
  /** E.g. `npm run soak`. */
  command: v.string(),
  counts: v.array(CaseCount),
});

export type Result = v.InferOutput<typeof Result>;
