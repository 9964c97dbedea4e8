import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The widget's files, for the tracking page to load from below the app proxy's path. */
export interface Assets {
  /** A hash of them all: another build has another. */
  version: string;
  files: ReadonlyMap<string, Asset>;
}

interface Asset {
  type: string;
  body: string;
}

/** All that is ever served; a name from a request is only looked up here, so it reaches no disk. */
const TYPES: Readonly<Record<string, string>> = {
  'order-tracking-loader.js': 'text/javascript; charset=utf-8',
  'order-tracking.js': 'text/javascript; charset=utf-8',
  'order-tracking.css': 'text/css; charset=utf-8',
};

/** Hexadecimal digits: enough to tell builds apart. */
const VERSION_LENGTH = 16;

/**
 * @param folder - Where `npm run build` puts them; ends in a slash.
 * @throws {Error} when it has not run.
 */
export function readAssets(folder: URL): Assets {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const [name, type] of Object.entries(TYPES)) {
    const body = readFileSync(new URL(name, folder), 'utf8');
    files.set(name, { type, body });
    hash.update(body);
  }
  return { version: hash.digest('hex').slice(0, VERSION_LENGTH), files };
}
