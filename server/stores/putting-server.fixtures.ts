/** A server that puts orders, eight at a time, until it is killed. Prints the id of each once it is safe. */
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createStores } from './create-stores.ts';
import { anEntry, anOrderIn } from './kept-orders.fixtures.ts';
import { aKey } from './stores.fixtures.ts';

const [, , databaseUrl = '', round] = argv;
const { keptOrders } = await createStores({ databaseUrl, keys: [aKey()] });
const ORDERS = 20;

async function putForEver(writer: number): Promise<never> {
  for (let number = writer; ; number += 1) {
    const id = `${Number(round) * ORDERS + (number % ORDERS) + 1}`;
    await keptOrders.put(aShop(), anEntry({ ...anOrderIn(number), id }), NOW);
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, writer) => putForEver(writer)));
