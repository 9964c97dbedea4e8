/** Another program that locks a SQLite file until its input ends, as a backup does. Prints when it has the lock, and when not any more. */
import { once } from 'node:events';
import { argv, stdin } from 'node:process';
import { DatabaseSync } from 'node:sqlite';

const file = new DatabaseSync(argv[2] ?? '');
file.exec('begin immediate');
console.log('locked');
await once(stdin.resume(), 'end');
file.exec('rollback');
file.close();
console.log('unlocked');
