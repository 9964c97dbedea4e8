/** `npm run score:engines` tries the scripts of `hostile-texts.fixtures.ts` in WebKit and Firefox, and adds their lines to the board. */
import { env, exit } from 'node:process';
import { runVitest } from './run-vitest.ts';
import { readSeed } from './seed.ts';
import { writeBoard } from './write-board.ts';

const { status, counts } = runVitest(
  ['-c', 'e2e/engines/vitest.config.ts', 'hostile-answers'],
  readSeed(env),
);
if (status === 0) await writeBoard('engines', { command: 'npm run score:engines', counts });
exit(status);
