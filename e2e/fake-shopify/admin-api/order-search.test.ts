import { expect, it } from 'vitest';
import { parseOrderSearch } from './order-search.ts';

const times = {
  createdAt: '2026-11-20T09:00:00Z',
  processedAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-26T13:05:00Z',
};
const orders = [
  {
    id: 'gid://shopify/Order/1',
    name: '#1001',
    email: 'jane@example.com',
    confirmationNumber: 'XPAV284CT',
    ...times,
  },
  {
    id: 'gid://shopify/Order/2',
    name: '#10010',
    email: 'noor@example.com',
    confirmationNumber: 'ABCD12345',
    ...times,
    updatedAt: '2026-11-25T00:00:00Z',
  },
  {
    id: 'gid://shopify/Order/3',
    name: 'EN-1001',
    email: null,
    confirmationNumber: null,
    ...times,
    updatedAt: '2026-11-24T00:00:00Z',
  },
  {
    id: 'gid://shopify/Order/4',
    name: 'A "B" \\ (C)',
    email: 'x@example.com',
    confirmationNumber: null,
    ...times,
    updatedAt: '2026-11-20T09:00:00Z',
  },
];
const all = [1, 2, 3, 4];

it.each([
  ['', all],
  ['name:1001', [1, 2]],
  ['name:#1001', [1, 2]],
  ['name:"#10010"', [2]],
  ['name:en-10', [3]],
  ['name:1001*', [1, 2]],
  ['name:*', all],
  ['email:JANE@example.com', [1]],
  ['email:jane@', []],
  ['email:jane*', [1]],
  ['confirmation_number:xpav284ct', [1]],
  ['id:3', [3]],
  ['(name:"1001" OR name:"#1001" OR confirmation_number:"ABCD12345")', [1, 2]],
  ['name:1001 email:noor@example.com', [2]],
  ['name:1001 AND email:noor@example.com', [2]],
  ['id:3 OR name:1001 email:noor@example.com', [2, 3]],
  ['(id:3 OR name:1001) email:noor@example.com', [2]],
  ['NOT name:1001', [3, 4]],
  ['-name:1001', [3, 4]],
  ['name:"A \\"B\\" \\\\ (C)"', [4]],
  ['name:\'A "B"\'', [4]],
  ['name:"nobody" OR "OR"', []],
  ['name:"nobody OR name:1001"', []],
  ['colour:red', all],
  ['colour:red name:en', [3]],
  ['1001', [1, 2]],
  ['name:"1001', [1, 2]],
  ['((name:1001', [1, 2]],
  [') name:1001', all],
  ["updated_at:>='2026-11-25T00:00:00Z'", [1, 2]],
  ['updated_at:>"2026-11-25T00:00:00Z"', [1]],
  ['updated_at:<2026-11-25T00:00:00Z', [3, 4]],
  ['updated_at:2026-11-25T00:00:00Z', [2]],
  ["updated_at:>='2026-11-21T00:00:00Z' updated_at:<='2026-11-25T01:00:00+01:00'", [2, 3]],
  ["updated_at:>='2026-11-21T00:00:00Z' AND name:en*", [3]],
  ["updated_at:>='not a time'", []],
  ["created_at:<'2026-11-20T10:00:00Z' processed_at:>='2026-11-20T09:00:00Z'", all],
])('%s finds %o', (query, ids) => {
  const found = orders.filter(parseOrderSearch(query));
  expect(found.map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)))).toEqual(ids);
});
