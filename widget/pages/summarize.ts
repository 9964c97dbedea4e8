import type { Headline, OrderSummary } from '../../server/contract.ts';
import { detailWords, headlineWords } from '../words/headline-words.ts';
import type { Say } from '../words/wording.ts';

/** An answer in the words that the widget has for it. */
export function summarize(headline: Headline, say: Say): OrderSummary {
  const { code, details, nextStep, nextDate } = headline;
  return {
    // A day for which the sentence has no place stands on a line of its own there.
    headline: headlineWords(headline, say).replace('\n', ' · '),
    details: details.map((detail) => detailWords(detail, code, say)).filter((text) => text !== ''),
    nextStep: say('next', nextStep, { date: nextDate?.text }),
  };
}
