import { describe, expect, it } from 'vitest';
import { toSortedConnection } from './sorted-connection.ts';

interface Item {
  id: string;
  at: string;
}

function connection(items: readonly Item[]): ReturnType<typeof toSortedConnection<Item>> {
  return toSortedConnection(items, ({ at }) => at);
}

const items: Item[] = [
  { id: 'c', at: '3' },
  { id: 'a', at: '1' },
  { id: 'b2', at: '2' },
  { id: 'b1', at: '2' },
];

function idsOf(page: { nodes: Item[] }): string[] {
  return page.nodes.map(({ id }) => id);
}

describe('a sorted connection', () => {
  it('is sorted by its key and then by id, in both directions', () => {
    expect(idsOf(connection(items)({ first: 9 }))).toEqual(['a', 'b1', 'b2', 'c']);
    expect(idsOf(connection(items)({ first: 9, reverse: true }))).toEqual(['c', 'b2', 'b1', 'a']);
    expect(idsOf(connection(items)({ last: 1 }))).toEqual(['c']);
  });

  it.each([false, true])('has every item on one page, with reverse %s', (reverse) => {
    const found: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < items.length; page += 1) {
      const { nodes, pageInfo } = connection(items)({ first: 1, after, reverse });
      found.push(...idsOf({ nodes }));
      expect(pageInfo.hasNextPage).toBe(page < items.length - 1);
      after = pageInfo.endCursor;
    }
    expect(found.toSorted()).toEqual(['a', 'b1', 'b2', 'c']);
  });

  it('finds an item again that changes between two pages, and leaves none out', () => {
    const { pageInfo } = connection(items)({ first: 2 });
    const changed = items.map((item) => (item.id === 'a' ? { ...item, at: '4' } : item));
    const next = connection(changed)({ first: 9, after: pageInfo.endCursor });
    expect(idsOf(next)).toEqual(['b2', 'c', 'a']);
  });

  it('refuses a cursor that is none', () => {
    for (const after of ['x', 'e30=', 'bnVsbA==']) {
      expect(() => connection(items)({ first: 1, after })).toThrow('Invalid cursor');
    }
  });
});
