import type { LookupField, LookupProblem } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** What is wrong with a field, `''` for nothing. A code without a text of its own gets the field's general one. */
export function problemAt(
  field: LookupField,
  problems: readonly LookupProblem[],
  say: Say,
): string {
  const code = problems.find((problem) => problem.field === field)?.code;
  return code ? say('problem', code) || say('problem', `${field}_malformed`) : '';
}
