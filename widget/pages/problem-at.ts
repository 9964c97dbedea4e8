import type { LookupField, LookupProblem } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** What is wrong with a field, `''` for nothing; a code without words of its own says it in general, as in the widget. */
export function problemAt(
  field: LookupField,
  problems: readonly LookupProblem[],
  say: Say,
): string {
  const code = problems.find((problem) => problem.field === field)?.code;
  return code ? say('problem', code) || say('problem', `${field}_malformed`) : '';
}
