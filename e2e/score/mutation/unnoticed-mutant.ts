import * as v from 'valibot';
import type { Mutant } from './stryker.ts';

/** Characters of code that are quoted. */
const QUOTED = 70;

/** A change of one file that no test noticed. */
export const Unnoticed = v.object({
  line: v.number(),
  /** The whole line in which the change begins. */
  code: v.string(),
  original: v.string(),
  replacement: v.string(),
});

export type Unnoticed = v.InferOutput<typeof Unnoticed>;

/** @param source - The file that was mutated. */
export function toUnnoticed({ location, replacement }: Mutant, source: string): Unnoticed {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const code = lines[0] ?? '';
  const last = lines.length - 1;
  const original = lines.map((line, at) => line.slice(0, at === last ? end.column - 1 : undefined));
  return {
    line: start.line,
    code: quote(code),
    original: quote(original.join('\n').slice(start.column - 1)),
    replacement: quote(replacement),
  };
}

function quote(code: string): string {
  return code.replace(/\s+/g, ' ').trim().slice(0, QUOTED);
}
