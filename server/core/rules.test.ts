import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * `rule S3`, `rules D2 and D3`, `Rules O1 to O3`; and `O5, P5: …` at the beginning of a comment or a test's name.
 * Tests of reported faults are named `F3: …` and `M12: …`; these letters name no rules.
 */
const NAMED =
  /\brules? ([A-Z]\d+(?:(?:, | and | to )[A-Z]\d+)*)|(?:['`]|\/\*\* )([A-EG-LN-Z]\d+(?:, [A-Z]\d+)*)[:;] /gi;

const documented = idsIn(
  [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\*\*([A-Z]\d+)\*\*/gm)].map(([id]) => id),
);

const files = globSync('{server,widget,e2e}/**/*.{ts,tsx}').filter(
  (path) => !path.endsWith('server/core/rules.test.ts'),
);
const named = idsIn(
  files.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8')
        .replaceAll(/\n \* /g, ' ')
        .matchAll(NAMED),
    ].map(([text]) => text),
  ),
);

function idsIn(texts: readonly string[]): string[] {
  const ids = texts.flatMap((text) => text.match(/\b[A-Z]\d+\b/g) ?? []);
  return [...new Set(ids)].toSorted();
}

it('every rule that the code names is written down, and every rule written down is named by the code', () => {
  expect(documented.length).toBeGreaterThan(30);
  expect(named).toEqual(documented);
});
