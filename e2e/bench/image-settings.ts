import { readFileSync } from 'node:fs';

/** How the image starts Node. */
export interface ImageSettings {
  /** Of Node, in order. */
  flags: string[];
  env: Record<string, string>;
}

const DOCKERFILE = new URL('../../Dockerfile', import.meta.url);

/** Reads the `CMD` and the `ENV` lines of the `Dockerfile`, so that what is measured is what is shipped. */
export function readImageSettings(): ImageSettings {
  const text = readFileSync(DOCKERFILE, 'utf8');
  const command: string[] = JSON.parse(/^CMD (\[.*\])$/m.exec(text)?.[1] ?? '[]');
  const flags = command.filter((word) => word.startsWith('--'));
  const env = [...text.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return { flags, env: Object.fromEntries(env) };
}
