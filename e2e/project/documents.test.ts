import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../server/runtime/metrics.ts';
import {
  DOCUMENTS,
  FOLDERS,
  isInRepository,
  isLinked,
  localLinks,
  pathsIn,
  readDocument,
  readSources,
  ROOT,
  scriptsIn,
  section,
} from './read-documents.fixtures.ts';
import { LANGUAGES } from '../fixtures/words.ts';

/** What a newcomer reads before anything else has to be short. */
const MAX_BYTES: [file: string, bytes: number][] = [
  ['README.md', 6_144],
  ['CONTRIBUTING.md', 9_216],
];

const manifest: { scripts: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readDocument('package.json'));

it.each(MAX_BYTES)('%s is at most %i bytes', (file, bytes) => {
  expect(Buffer.byteLength(readDocument(file))).toBeLessThanOrEqual(bytes);
});

describe.each(DOCUMENTS)('%s', (name) => {
  const document = readDocument(name);

  it('links to files and headings that are there', () => {
    expect(localLinks(document).filter((link) => !isLinked(name, link))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    expect(pathsIn(document).filter((path) => !isInRepository(path))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    expect(scriptsIn(document).filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

it.each(['README.md', 'theme-extension/README.md'])('%s counts the languages', (name) => {
  const counts = [...readDocument(name).matchAll(/(\d+) languages/g)].map(([, count]) => count);
  expect(counts, `${name}, “… languages”`).toEqual([`${LANGUAGES.length}`]);
});

describe('the commands that a newcomer types', () => {
  const documented = section(readDocument('README.md'), 'Try it, test it')
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, ''));

  it('are those that the first job of the workflow runs', () => {
    const [, job = ''] = readDocument('.github/workflows/ci.yml').split(
      /^  \w+:\n(?=    runs-on)/m,
    );
    const commands = [...job.matchAll(/^ *-? run: (.+)$/gm)].map(([, command]) => command);
    expect(documented).toContain(commands.join(' && '));
  });

  it('are those of .ci/run', () => {
    const commands = readDocument('.ci/run').match(/^npm .+$/gm) ?? [];
    expect(documented).toContain(commands.join(' && '));
  });

  it('run on the Node that .nvmrc names', () => {
    const [major] = manifest.devDependencies['node']?.split('.') ?? [];
    expect(readDocument('.nvmrc').trim()).toBe(major);
  });
});

describe('CONTRIBUTING.md', () => {
  const document = readDocument('CONTRIBUTING.md');

  it('has a line for each folder of the first two levels', () => {
    const map = section(document, 'Where everything is');
    expect(FOLDERS.filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
  });

  it('has the heading that the messages of the linter name', () => {
    const messages = readDocument('.oxlintrc.json').matchAll(/See CONTRIBUTING\.md, \\"(.+?)\\"/g);
    const titles = new Set([...messages].map(([, title = '']) => title));
    expect(titles.size).toBeGreaterThan(0);
    for (const title of titles) expect(document).toContain(`\n## ${title}\n`);
  });
});

describe('docs/decisions/README.md', () => {
  it('lists every record, and each of them once', () => {
    const index = readDocument('docs/decisions/README.md');
    const listed = [...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(([, file]) => file);
    const records = readdirSync(join(ROOT, 'docs/decisions')).filter(
      (file) => file !== 'README.md',
    );
    expect(listed).toEqual(records.toSorted());
  });
});

describe('docs/operating.md', () => {
  const document = readDocument('docs/operating.md');

  it('explains the environment variables of .env.example, and no others', () => {
    const example = [...readDocument('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)];
    const rows = [...section(document, 'Environment').matchAll(/^\| `([A-Z_]+)`/gm)];
    expect(namesOf(rows)).toEqual(namesOf(example));
  });

  it('explains messages that the server logs', () => {
    const rows = section(document, 'Log').match(/^\| `.*?` +\|/gm) ?? [];
    const messages = rows.flatMap((row) => row.match(/(?<=`)[^`·|]{4,}(?=`)/g) ?? []);
    expect(messages.length).toBeGreaterThan(0);
    const source = readSources('server/**/*.ts');
    expect(messages.filter((message) => !source.includes(`'${message}'`))).toEqual([]);
  });

  it('explains the metrics that the server writes, and no others', async () => {
    const { text } = await createMetrics().write();
    const written = [...text.matchAll(/^# TYPE (order_tracking_(?!nodejs_|process_)\w+)/gm)];
    const rows = [...section(document, 'Metrics').matchAll(/^\| `(order_tracking_\w+)`/gm)];
    expect(namesOf(rows)).toEqual(namesOf(written));
  });
});

function namesOf(matches: Iterable<RegExpExecArray>): string[] {
  return [...matches].map(([, name = '']) => name).toSorted();
}
