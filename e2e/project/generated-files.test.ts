import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED_FILES, ROOT } from './generated-files.ts';

it.each(GENERATED_FILES)('$path is what its sources make it', async ({ path, generate }) => {
  const committed = readFileSync(ROOT + path, 'utf8');
  expect(committed, `${path} is out of date: run npm run generate`).toBe(await generate());
});
