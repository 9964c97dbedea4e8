import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

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

/** What the build makes. A name from a request is only looked up among what was read, so it reaches no disk. */
const NAME = /^order-tracking[\w-]*\.(js|css)$/;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Without these there is no widget; what it fetches later has names of its own. */
const NEEDED = ['order-tracking-loader.js', 'order-tracking.js', 'order-tracking.css'];

/** Hexadecimal digits: enough to tell builds apart. */
const VERSION_LENGTH = 16;

/**
 * @param folder - Where `npm run build` puts them; ends in a slash.
 * @throws {Error} when it has not run.
 */
export function readAssets(folder: URL): Assets {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const name of [...new Set([...NEEDED, ...readdirSync(folder)])].toSorted()) {
    const type = TYPES[NAME.exec(name)?.[1] ?? ''];
    if (!type) continue;
    const body = readFileSync(new URL(name, folder), 'utf8');
    files.set(name, { type, body });
    hash.update(body);
  }
  return { version: hash.digest('hex').slice(0, VERSION_LENGTH), files };
}
