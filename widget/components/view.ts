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
  refresh(): void;
  lookUpAnother(): void;
}
