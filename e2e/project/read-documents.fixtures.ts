import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is written for people, but for what a test or a benchmark writes. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'theme-extension/README.md',
  ...globSync(['docs/**/*.md', '.github/**/*.md'], { cwd: ROOT }).toSorted(),
];

/** What git leaves out: built, downloaded, or somebody's own. */
const IGNORED = readFileSync(join(ROOT, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !/^[#!]/.test(line))
  .map((line) => line.replace(/\/$/, ''));

/** Folders whose names are worth a look at what stands behind them. */
const FOLDER = /^(?:server|widget|theme-extension|e2e|docs|\.github)\//;

const FILE_NAME = /^[\w./{}*,-]*[\w*}]\.(?:css|d\.ts|graphql|js|json|liquid|md|toml|tsx?|txt|yml)$/;

const FENCE = /^( *)```.*?^\1```$/gms;

/** Every file, by its path from the root. */
const FILES = globSync(['**/*', '.*', '.github/**/*'], { cwd: ROOT, exclude: isIgnored });

/** Folders of the first two levels. */
export const FOLDERS: readonly string[] = globSync(['*/', '*/*/'], {
  cwd: ROOT,
  exclude: isIgnored,
}).toSorted();

export function readDocument(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

/** What all files of a pattern hold, but for tests. */
export function readSources(pattern: string): string {
  const files = FILES.filter((file) => matchesGlob(file, pattern) && !file.endsWith('.test.ts'));
  return files.map(readDocument).join('\n');
}

/** The text under a heading of the second level, without the heading. */
export function section(document: string, title: string): string {
  const [, text] = document.split(`\n## ${title}\n`);
  return text?.split(/^## /m)[0] ?? '';
}

/** Where a document's links and pictures lead, when that is inside the repository. */
export function localLinks(document: string): string[] {
  const text = withoutCode(document);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)];
  return links.flatMap(([, link, attribute]) => link ?? attribute ?? []).filter(isLocal);
}

/** Does a link of this document lead to a file or folder, and to a heading in it where it names one? */
export function isLinked(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsIn(readDocument(target)).includes(anchor);
}

/** What a document writes as code and that names a file or a folder of the repository. */
export function pathsIn(document: string): string[] {
  const words = codeIn(document).flatMap((code) => code.split(/[\s"'`();:=]+/));
  return words.filter((word) => FOLDER.test(word) || FILE_NAME.test(word));
}

/** A path from the root, the end of one, or a pattern of either; also of what git ignores. */
export function isInRepository(path: string): boolean {
  if (existsSync(join(ROOT, path)) || isIgnored(path)) return true;
  return FILES.some((file) => matchesGlob(file, path) || matchesGlob(file, `**/${path}`));
}

/** The scripts of `package.json` that a document says to run. */
export function scriptsIn(document: string): string[] {
  const commands = codeIn(document)
    .join('\n')
    .matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g);
  return [...commands].flatMap(([, named, short]) => named ?? short ?? []);
}

function isIgnored(path: string): boolean {
  const parts = path.split('/');
  const parents = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  return IGNORED.some((pattern) =>
    parents.some((parent) => matchesGlob(parent, pattern) || parent.endsWith(`/${pattern}`)),
  );
}

/** The content of fences and of what stands between backticks. */
function codeIn(document: string): string[] {
  const fences = document.match(FENCE) ?? [];
  const spans = [...document.replaceAll(FENCE, '').matchAll(/(`+)(.+?)\1/g)];
  return [...fences, ...spans.map(([, , code = '']) => code)];
}

function withoutCode(document: string): string {
  return document.replaceAll(FENCE, '').replaceAll(/(`+).+?\1/g, '');
}

function isLocal(link: string): boolean {
  return !/^[a-z][a-z+.-]*:/i.test(link);
}

/** As GitHub makes them of headings, and what names itself. */
function anchorsIn(document: string): string[] {
  const headings = [...document.replaceAll(FENCE, '').matchAll(/^#+ (.+)$/gm)];
  const named = [...document.matchAll(/\b(?:id|name)="([^"]+)"/g)];
  return [
    ...headings.map(([, title = '']) => toAnchor(title)),
    ...named.map(([, name = '']) => name),
  ];
}

function toAnchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}
