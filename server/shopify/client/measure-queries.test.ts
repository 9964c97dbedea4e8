import { expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import type { QueryAdmin } from './admin-client.ts';
import { createDeadline } from './deadline.ts';
import { FindOrderCandidates } from '../documents/find-order-candidates.ts';
import { measureQueries } from './measure-queries.ts';
import { ShopifyUnavailable } from './unavailable.ts';

const VARIABLES = { query: 'name:"1"', first: 1 };

/** A client that ends every query alike: how the query ended, and what was timed. */
async function ask(queryAdmin: QueryAdmin): Promise<{ ended: unknown; timed: string[] }> {
  const timed: string[] = [];
  const measured = measureQueries(queryAdmin, () => (result) => timed.push(result));
  const answer = measured(aShop(), FindOrderCandidates, VARIABLES, createDeadline(1_000));
  return { ended: await answer.catch((error: unknown) => error), timed };
}

const outage = new ShopifyUnavailable('throttled', 'too few points');
const bug = new TypeError('a bug');

it.each<[string, QueryAdmin, unknown]>([
  ['answered', (): Promise<never> => Promise.resolve('an answer' as never), 'an answer'],
  ['throttled', () => Promise.reject(outage), outage],
  ['broken', () => Promise.reject(bug), bug],
])('a query is timed as %s, and ends as it would have', async (result, queryAdmin, ended) => {
  expect(await ask(queryAdmin)).toEqual({ ended, timed: [result] });
});
