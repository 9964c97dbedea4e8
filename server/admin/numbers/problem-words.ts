import { formatNumber } from '../format-amount.ts';
import type { Wording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { en } from '../words/en.ts';
import type { ProblemNumbers } from './numbers-contract.ts';

/** How many problems began, and which most often. */
export function sayProblems(problems: readonly ProblemNumbers[], wording: Wording): string {
  const { say, locale } = wording;
  const [first] = problems;
  const sum = (values: readonly number[]): string =>
    formatNumber(
      locale,
      values.reduce((all, value) => all + value, 0),
    );
  if (!first || first.now === 0) return say('problems_none');
  return say('problems_finding', {
    count: sum(problems.map(({ now }) => now)),
    before: sum(problems.map(({ before }) => before)),
    problem: nameProblem(first.flag, wording),
    most: formatNumber(locale, first.now),
  });
}

/** As the list of deliveries words it; one of a later server, which has no words here, by its code. */
export function nameProblem(flag: string, { say }: Wording): string {
  const code = `flag_${flag}`;
  return isWord(code) ? say(code) : flag;
}

function isWord(code: string): code is WordCode {
  return code in en;
}
