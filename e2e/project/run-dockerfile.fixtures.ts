import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, matchesGlob, relative, sep } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The result of `docker build`, as far as it can be imitated without Docker. */
export interface Image {
  /** The working folder of the last stage. */
  folder: string;
  env: Record<string, string>;
  /** The arguments of HEALTHCHECK and CMD. */
  healthCheck: string[];
  command: string[];
  /** Commands of RUN that were skipped, because they need a container. */
  leftOut: string[];
}

/** Begins with the folder of this Node, as in the image. */
export const PATH = `${dirname(execPath)}:${env['PATH'] ?? ''}`;

/** Commands that would change this machine: its root folder, owners of files, the npm cache. */
const FOR_A_CONTAINER = /^(?:mkdir \/|chown |npm cache clean)/;

/**
 * Executes the repository's Dockerfile in temporary folders, one for each stage. COPY respects .dockerignore. A
 * link to the packages of the tests replaces the first `npm ci`, which saves a minute; that of the last stage runs.
 *
 * @throws {Error} when a command fails, or when an instruction is unknown.
 */
export async function runDockerfile(): Promise<Image> {
  const stages = new Map<string, string>();
  const image: Image = { folder: '', env: {}, healthCheck: [], command: [], leftOut: [] };

  async function execute(instruction: string, rest: string): Promise<void> {
    switch (instruction) {
      case 'FROM':
        image.folder = await temporaryFolder();
        image.env = {};
        stages.set(/ AS (\w+)$/.exec(rest)?.[1] ?? 'last', image.folder);
        return;
      case 'ENV':
        Object.assign(image.env, Object.fromEntries([rest.split('=')]));
        return;
      case 'COPY':
        return copy(rest.split(' '));
      case 'RUN':
        return rest.split(' && ').forEach(run);
      case 'HEALTHCHECK':
        image.healthCheck = JSON.parse(rest.slice(rest.indexOf('[')));
        return;
      case 'CMD':
        image.command = JSON.parse(rest);
        return;
      case 'WORKDIR': // The stage's folder.
      case 'USER':
      case 'EXPOSE':
        return;
      default:
        throw new Error(`an unknown instruction of the Dockerfile: ${instruction}`);
    }
  }

  function copy(words: string[]): void {
    const stage = stages.get(/^--from=(\w+)$/.exec(words[0] ?? '')?.[1] ?? '');
    const sources = stage ? [''] : words.slice(0, -1);
    for (const source of sources) {
      const from = join(stage ?? ROOT, source);
      const to = source.includes('.json') ? join(image.folder, basename(source)) : image.folder;
      cpSync(from, to, {
        recursive: true,
        filter: (path) => stage !== undefined || isInContext(relative(ROOT, path)),
      });
    }
  }

  function run(command: string): void {
    if (FOR_A_CONTAINER.test(command)) {
      image.leftOut.push(command);
    } else if (command === 'npm ci') {
      symlinkSync(join(ROOT, 'node_modules'), join(image.folder, 'node_modules'));
    } else {
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: image.folder,
        env: { ...env, ...image.env, PATH, NODE_ENV: image.env['NODE_ENV'] },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    }
  }

  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
  for (const [, instruction = '', rest = ''] of text.matchAll(/^([A-Z]+) (.+)$/gm)) {
    await execute(instruction, rest);
  }
  return image;
}

const IGNORED = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/**
 * Whether Docker sends a file or folder to a build. A pattern excludes what it matches and everything below
 * that. https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function isInContext(path: string): boolean {
  const parts = path.split(sep);
  const parents = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  return !IGNORED.some((pattern) => parents.some((parent) => matchesGlob(parent, pattern)));
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'image-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
