import { describe, expect, it } from 'vitest';
import { readMorePages, type Page, type PageBudget } from './read-more-pages.ts';

function page(nodes: number[], next: string | null): Page<number> {
  return { nodes, pageInfo: { hasNextPage: next !== null, endCursor: next } };
}

describe('reading more pages of a connection', () => {
  const pages: Record<string, Page<number>> = { a: page([2], 'b'), b: page([3], null) };
  const readPage = async (after: string): Promise<Page<number> | null> => pages[after] ?? null;

  it('goes to the end', async () => {
    const budget: PageBudget = { pages: 2, exceeded: false };
    expect(await readMorePages(page([1], 'a'), readPage, budget)).toEqual([1, 2, 3]);
    expect(budget).toEqual({ pages: 0, exceeded: false });
  });

  it('stops when enough was read, and says so', async () => {
    const budget: PageBudget = { pages: 1, exceeded: false };
    expect(await readMorePages(page([1], 'a'), readPage, budget)).toEqual([1, 2]);
    expect(budget.exceeded).toBe(true);
  });

  it('says so when the rest is suddenly not there', async () => {
    const budget: PageBudget = { pages: 9, exceeded: false };
    expect(await readMorePages(page([1], 'x'), readPage, budget)).toEqual([1]);
    expect(budget.exceeded).toBe(true);
  });
});
