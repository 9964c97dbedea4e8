import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runProgram } from '../stores/run-program.fixtures.ts';

/**
 * Bytes of the process, with garbage that V8 has not collected yet: 1 to 25 MB were seen. With formatters for each tag it
 * was 1,400 MB, and a process with a limit of 512 MB ended after four seconds.
 */
const LIMIT = 100_000_000;

it('takes no more memory for 10,000 language tags than for our nine languages and their regions', async () => {
  const file = fileURLToPath(new URL('many-tags.fixtures.ts', import.meta.url));
  const printed: string[] = [];
  for await (const line of runProgram(file).lines) printed.push(line);
  expect(Number(printed[0])).toBeLessThan(LIMIT);
}, 60_000);
