import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotBuilt } from '../not-built.ts';

/** The scripts of the home page, read when the server starts. */
export interface PageFiles {
  /** The name of the script that the page loads first. */
  entry: string;
  /** The scripts by name. A name holds a hash of its content, so the content of a name never changes. */
  contents: ReadonlyMap<string, string>;
}

const ENTRY = /^home-page-[\w-]+\.js$/;

/**
 * Reads what `npm run build` has made of `server/admin/`. Only the files found now are ever served.
 *
 * @throws {NotBuilt} when it has not been built.
 */
export function readPageFiles(folder: string): PageFiles {
  const names = namesIn(folder).filter((name) => name.endsWith('.js'));
  const entry = names.find((name) => ENTRY.test(name));
  if (!entry) throw new NotBuilt();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { entry, contents: new Map(names.map((name) => [name, read(name)])) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
