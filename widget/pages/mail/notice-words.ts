import type { Say } from '../../words/wording.ts';
import type { Isolate } from './isolate.ts';

/** What the lines of one mail are written with. */
export interface NoticeWords {
  say: Say;
  isolate: Isolate;
  /** The pages at carriers that have a line already: each has only one. */
  pages: Set<string>;
}
