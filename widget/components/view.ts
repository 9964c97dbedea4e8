import type { TrackedOrder } from '../../server/contract.ts';
import type { Deed } from '../model/order-actions.ts';
import type { Say } from '../words/wording.ts';

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
  deed(deed: Deed, order: TrackedOrder): void;
  lookUpAnother(): void;
}
