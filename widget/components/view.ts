import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../wording.ts';

/** What every component may need besides the order: the page's words, links and deeds. */
export interface View {
  say: Say;
  /** Says it to who does not look. */
  announce(text: string): void;
  /** Of the headline; cards follow one below. */
  headingLevel: number;
  contactUrl: string | undefined;
  returnsUrl: string | undefined;
  /** Opened by a pass: whoever reads this need not be who typed it. */
  isReopened: boolean;
  refresh(): void;
  /** The days on which parcels are expected, as a file for the shopper's calendar. */
  addToCalendar(order: TrackedOrder): void;
  /** Passes the page's address on, with nothing in it about the shopper. */
  share(): void;
  lookUpAnother(): void;
}
