import { describe, expect, it } from 'vitest';
import { toConnection, toList, type Page } from './graphql-connection.ts';

const letters = toConnection(['a', 'b', 'c', 'd', 'e']);

describe('a page', () => {
  it.each([
    [{ first: 2 }, ['a', 'b'], true, false],
    [{ first: 9 }, ['a', 'b', 'c', 'd', 'e'], false, false],
    [{ last: 2 }, ['d', 'e'], false, true],
    [{ first: 2, reverse: true }, ['e', 'd'], true, false],
    [{ first: 0 }, [], true, false],
  ])('of %o holds %o', (args, nodes, hasNextPage, hasPreviousPage) => {
    const page = letters(args);
    expect(page.nodes).toEqual(nodes);
    expect(page.edges.map(({ node }) => node)).toEqual(nodes);
    expect(page.pageInfo).toMatchObject({ hasNextPage, hasPreviousPage });
  });

  it.each([false, true])('leads on to the next by its cursor, reversed: %s', (reverse) => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page<string> = letters({ first: 2, after, reverse });
      read.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(reverse ? ['e', 'd', 'c', 'b', 'a'] : ['a', 'b', 'c', 'd', 'e']);
  });

  it('leads back to the one before', () => {
    const { pageInfo } = letters({ last: 2 });
    expect(letters({ last: 2, before: pageInfo.startCursor }).nodes).toEqual(['b', 'c']);
  });

  it('of nothing has no cursors', () => {
    expect(toConnection([])({ first: 5 }).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([
    [{}, 'you must provide one of first or last'],
    [{ first: 251 }, 'first cannot exceed 250'],
    [{ last: 251 }, 'last cannot exceed 250'],
    [{ first: 1, after: 'made up' }, 'Invalid cursor for current pagination sort.'],
  ])('is refused for %o', (args, message) => {
    expect(() => letters(args)).toThrow(message);
  });
});

it('returns the first items of a plain list, or all of them', () => {
  expect(toList(['a', 'b'])({ first: 1 })).toEqual(['a']);
  expect(toList(['a', 'b'])({})).toEqual(['a', 'b']);
});
