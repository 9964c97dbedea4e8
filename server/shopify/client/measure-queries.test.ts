import { expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import type { QueryAdmin } from './admin-client.ts';
import { createBackgroundDeadline, createDeadline } from './deadline.ts';
import { FindOrderCandidates } from '../documents/find-order-candidates.ts';
import { measureQueries } from './measure-queries.ts';
import { ShopifyUnavailable } from './unavailable.ts';

const VARIABLES = { query: 'name:"1"', first: 1 };

/** A client that ends every query alike: how the query ended, and what was timed. */
async function ask(
  queryAdmin: QueryAdmin,
  deadline = createDeadline(1_000),
): Promise<{ ended: unknown; timed: string[] }> {
  const timed: string[] = [];
  const measured = measureQueries(queryAdmin, () => (result) => timed.push(result));
  const answer = measured(aShop(), FindOrderCandidates, VARIABLES, deadline);
  return { ended: await answer.catch((error: unknown) => error), timed };
}

const answered = (): Promise<never> => Promise.resolve('an answer' as never);
const outage = new ShopifyUnavailable('throttled', 'too few points');
const bug = new TypeError('a bug');

it.each<[string, QueryAdmin, unknown]>([
  ['answered', answered, 'an answer'],
  ['throttled', () => Promise.reject(outage), outage],
  ['broken', () => Promise.reject(bug), bug],
])('a query is timed as %s, and ends as it would have', async (result, queryAdmin, ended) => {
  expect(await ask(queryAdmin)).toEqual({ ended, timed: [result] });
});

it('a query that nobody waits for is not timed, since it waits for points as long as it may', async () => {
  const asked = await ask(answered, createBackgroundDeadline(1_000));
  expect(asked).toEqual({ ended: 'an answer', timed: [] });
});
