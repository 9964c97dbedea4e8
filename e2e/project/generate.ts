/** `npm run generate`: writes every committed file that is made from others. */
import { writeFileSync } from 'node:fs';
import { GENERATED_FILES, ROOT } from './generated-files.ts';

for (const { path, generate } of GENERATED_FILES) {
  writeFileSync(ROOT + path, await generate());
  console.log(path);
}
