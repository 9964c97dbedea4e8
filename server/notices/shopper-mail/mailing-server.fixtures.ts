/** A server that sends what is due by mail once, and may be killed meanwhile. */
import { argv } from 'node:process';
import { createStores } from '../../stores/create-stores.ts';
import { aKey } from '../../stores/stores.fixtures.ts';
import { sendDueMails } from './send-due-mails.fixtures.ts';

const [, , databaseUrl = '', port, at] = argv;
const stores = await createStores({ databaseUrl, keys: [aKey()] });
await sendDueMails(stores, Number(port), Number(at));
await stores.close();
