import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAssets } from './assets.ts';

const NAMES = [
  'order-tracking-loader.js',
  'order-tracking-prove-work.js',
  'order-tracking.js',
  'order-tracking.css',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
  for (const name of NAMES) writeFileSync(join(folder, name), `/* ${name} */`);
});

afterEach(() => rmSync(folder, { recursive: true }));

const WORDS = new Map([['answer-nl.json', '{"form":{}}']]);

const read = (words: ReadonlyMap<string, string> = new Map()) =>
  readAssets(pathToFileURL(`${folder}/`), words);

describe('the assets', () => {
  it('are the files of the build, whatever else is in the folder', () => {
    for (const name of ['secret.js', 'order-tracking.js.map', '.order-tracking.css']) {
      writeFileSync(join(folder, name), 'not an asset');
    }
    expect([...read().files.keys()].toSorted()).toEqual(NAMES.toSorted());
    expect(read().files.get('order-tracking.css')).toEqual({
      type: 'text/css; charset=utf-8',
      body: '/* order-tracking.css */',
    });
  });

  it.each(NAMES)('have another version once %s is another', (name) => {
    const { version } = read();
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(read().version).toBe(version);
    writeFileSync(join(folder, name), '/* changed */');
    expect(read().version).not.toBe(version);
  });

  it('have the files of words among them, and another version for other words', () => {
    const { files, version } = read(WORDS);
    expect(files.get('answer-nl.json')).toEqual({
      type: 'application/json; charset=utf-8',
      body: '{"form":{}}',
    });
    expect(read(new Map([['answer-nl.json', '{}']])).version).not.toBe(version);
  });

  it('are an error when one is missing', () => {
    rmSync(join(folder, 'order-tracking.js'));
    expect(read).toThrow('ENOENT');
  });
});
