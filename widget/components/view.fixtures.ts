import type { Say } from '../words/wording.ts';
import type { View } from './view.ts';

/** A view whose functions do nothing. */
export function aView(say: Say, more: Partial<View> = {}): View {
  return {
    say,
    announce: () => {},
    headingLevel: 3,
    contactUrl: undefined,
    returnsUrl: undefined,
    isReopened: false,
    formId: 'form',
    refresh: () => {},
    addToCalendar: () => {},
    lookUpAnother: () => {},
    ...more,
  };
}
