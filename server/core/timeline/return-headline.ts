import type { HeadlineCode, HeadlineDetail, NextStepCode, ReturnNote } from '../../contract.ts';
import type { AnswerFacts, ShownReturn } from './answer-facts.ts';
import { draftHeadline, type HeadlineDraft } from './headline-draft.ts';
import { detail, news } from './news.ts';

interface ReturnWords {
  code: HeadlineCode;
  /** Lower comes first. */
  urgency: number;
  step: NextStepCode;
  details?: HeadlineDetail['code'];
}

/** First the return for which the shopper must do something, then the one that is waiting, then the past ones. */
const WORDS: Record<ReturnNote['status'], ReturnWords> = {
  return_in_progress: { code: 'return_in_progress', urgency: 0, step: 'send_back' },
  return_requested: { code: 'return_requested', urgency: 1, step: 'keep_for_now' },
  return_received: {
    code: 'return_received',
    urgency: 2,
    step: 'nothing_to_do',
    details: 'being_checked',
  },
  return_completed: { code: 'return_completed', urgency: 3, step: 'nothing_to_do' },
  return_declined: { code: 'return_not_accepted', urgency: 3, step: 'ask_why' },
  return_declined_final_sale: {
    code: 'return_not_accepted',
    urgency: 3,
    step: 'ask_why',
    details: 'final_sale',
  },
  return_declined_too_late: {
    code: 'return_not_accepted',
    urgency: 3,
    step: 'ask_why',
    details: 'too_late',
  },
};

/** A return is the headline only when nothing is still to come; of past ones the newest. */
export function fromReturns(facts: AnswerFacts): HeadlineDraft | null {
  if (facts.isPart || facts.moving.length > 0) return null;
  const [first] = facts.returns
    .filter((one) => one.shown.items.length > 0 || isDeclined(one))
    .toSorted(
      (a, b) =>
        WORDS[a.shown.status].urgency - WORDS[b.shown.status].urgency ||
        Date.parse(b.from.createdAt) - Date.parse(a.from.createdAt),
    );
  if (!first) return null;
  const { code, step, details } = WORDS[first.shown.status];
  const { at } = first.shown;
  const said = news(code, {
    date: at && facts.view.moments.relativeDay(at.at),
    details: details ? [detail(details)] : [],
    step,
  });
  return draftHeadline(said, { about: 'returns', returned: first, isWhole: true });
}

/** Its units stay where they were. */
function isDeclined({ shown: { status } }: ShownReturn): boolean {
  return status.startsWith('return_declined');
}
