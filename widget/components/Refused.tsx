import { refusalWords } from '../words/refusal-words.ts';
import type { Refusal } from '../model/tracking-model.ts';
import { Heading } from './Heading.tsx';
import { Link } from './Link.tsx';
import type { View } from './view.ts';

/** What the shopper can check when no order was found. */
const CHECKLIST = ['number', 'email', 'recent', 'old', 'contact'];

/** Why there is no order, and what the shopper can do about it. */
export function Refused({ refusal, view }: { refusal: Refusal; view: View }) {
  const { say, contactUrl } = view;
  return (
    <div class="order-tracking__refused">
      <Heading level={view.headingLevel} name="refusal" focusable>
        {refusalWords(refusal, say)}
      </Heading>
      {refusal.outcome === 'not_found' && (
        <ul class="order-tracking__checklist">
          {refusal.suggestion && (
            <li>
              {/* Fills both fields in and asks again, as a recent order's button does, also where no script runs. */}
              <button
                class="order-tracking__action"
                form={view.formId}
                name="recent"
                value={refusal.suggestion.fields}
              >
                {say('outcome', 'did_you_mean', { value: refusal.suggestion.text })}
              </button>
            </li>
          )}
          {CHECKLIST.map(
            (code) =>
              !(code === 'old' && refusal.reachesBack === 'all') && (
                <li key={code}>{say('outcome', `not_found_${code}`)}</li>
              ),
          )}
        </ul>
      )}
      {contactUrl && <Link url={contactUrl}>{say('form', 'contact')}</Link>}
    </div>
  );
}
