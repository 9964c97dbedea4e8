/**
 * A server that starts when its input says so, receives a webhook and counts to ten. Prints that it is
 * ready, then whether the webhook was new.
 */
import { once } from 'node:events';
import { argv, stdin } from 'node:process';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createStores } from './create-stores.ts';
import { aKey, aWebhook } from './stores.fixtures.ts';

console.log('ready');
await once(stdin.resume(), 'end');
const stores = await createStores({ databaseUrl: argv[2] ?? '', keys: [aKey()] });
const isNew = await stores.inbox.add(aWebhook(), NOW);
for (let count = 0; count < 10; count++) await stores.counters.add(aShop(), 'a', 1, NOW, 60_000);
await stores.close();
console.log(isNew ? 'new' : 'known');
