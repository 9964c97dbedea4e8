import type { PageSettings } from '../../server/contract.ts';
import type { View } from '../components/view.ts';
import type { Say } from '../words/wording.ts';
import { FORM_ID } from './LookupForm.tsx';

/** The same on every page without a script: the functions are never called. */
const STATIC_VIEW = {
  headingLevel: 2,
  isReopened: false,
  formId: FORM_ID,
  announce() {},
  refresh() {},
  addToCalendar() {},
  lookUpAnother() {},
};

/** What the components of a page without a script need. */
export function toStaticView(settings: PageSettings, say: Say): View {
  return {
    ...STATIC_VIEW,
    contactUrl: settings.contactLink || undefined,
    returnsUrl: settings.returnsLink || undefined,
    say,
  };
}
