import type { AnswerRule } from './answer-rule.fixtures.ts';
import type { ToldAnswer } from './answer-sentences.fixtures.ts';
import { DAY_RULES } from './day-rules.fixtures.ts';
import { PART_RULES } from './part-rules.fixtures.ts';
import { STEP_RULES } from './step-rules.fixtures.ts';
import { WORD_RULES } from './word-rules.fixtures.ts';

/** What every answer keeps, by what it is called where it fails. */
export const ANSWER_RULES = { ...STEP_RULES, ...DAY_RULES, ...PART_RULES, ...WORD_RULES };

/** Everything that is wrong with an answer, as `rule: what`. */
export function breachesOf(answer: ToldAnswer): string[] {
  return Object.entries<AnswerRule>(ANSWER_RULES).flatMap(([name, rule]) =>
    rule(answer).map((breach) => `${name}: ${breach}`),
  );
}
