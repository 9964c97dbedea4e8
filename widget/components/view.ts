import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** What a component may need besides the order: the page's texts, links and actions. */
export interface View {
  say: Say;
  /** Makes a screen reader say it. */
  announce(text: string): void;
  /** The level of the headline; the titles of cards are one below. */
  headingLevel: number;
  contactUrl: string | undefined;
  returnsUrl: string | undefined;
  /** A pass opened the order, so the reader may not be the one who typed it. */
  isReopened: boolean;
  /** The id of the form, which a button outside of it submits. */
  formId: string;
  refresh(): void;
  addToCalendar(order: TrackedOrder): void;
  lookUpAnother(): void;
}
