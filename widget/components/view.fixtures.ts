import type { Say } from '../words/wording.ts';
import type { View } from './view.ts';

/** A view in which nothing happens. */
export function aView(say: Say, more: Partial<View> = {}): View {
  return {
    say,
    announce: () => {},
    headingLevel: 3,
    contactUrl: undefined,
    returnsUrl: undefined,
    isReopened: false,
    refresh: () => {},
    deed: () => {},
    lookUpAnother: () => {},
    ...more,
  };
}
