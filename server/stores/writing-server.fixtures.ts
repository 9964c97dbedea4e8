/** A server that saves sessions and receives webhooks until it is killed. Prints each shop once it is safe. */
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createStores } from './create-stores.ts';
import { aKey, aSession, aWebhook } from './stores.fixtures.ts';

const [, , databaseUrl = '', round] = argv;
const stores = await createStores({ databaseUrl, keys: [aKey()] });
for (let number = 1; ; number++) {
  const shop = aShop(`round-${round}-${number}`);
  await Promise.all([
    stores.sessions.save(aSession({ shop })),
    stores.inbox.add(aWebhook({ shop }), NOW),
  ]);
  writeSync(1, `${shop}\n`);
}
