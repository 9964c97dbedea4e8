import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPageFiles } from './page-files.ts';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(join(folder, name), `// ${name}`);
  return folder;
}

it('finds the script of the page, whatever its hash, and what it may load', () => {
  const { entry, contents } = readPageFiles(
    folderWith('home-page-a_-1.js', 'more-b2.js', 'notes.txt'),
  );
  expect(entry).toBe('home-page-a_-1.js');
  expect([...contents.keys()].toSorted()).toEqual(['home-page-a_-1.js', 'more-b2.js']);
  expect(contents.get(entry)).toBe('// home-page-a_-1.js');
});

it.each([
  ['there is no such folder', () => '/nowhere/at/all'],
  ['the folder is empty', () => folderWith()],
  ['another script stands there', () => folderWith('more-b2.js')],
])('says what to do when %s', (_, folder) => {
  expect(() => readPageFiles(folder())).toThrow('npm run build');
});
