import { expect, it } from 'vitest';
import { parseOrderSearch } from './order-search.ts';

const orders = [
  {
    id: 'gid://shopify/Order/1',
    name: '#1001',
    email: 'jane@example.com',
    confirmationNumber: 'XPAV284CT',
  },
  {
    id: 'gid://shopify/Order/2',
    name: '#10010',
    email: 'noor@example.com',
    confirmationNumber: 'ABCD12345',
  },
  { id: 'gid://shopify/Order/3', name: 'EN-1001', email: null, confirmationNumber: null },
  {
    id: 'gid://shopify/Order/4',
    name: 'A "B" \\ (C)',
    email: 'x@example.com',
    confirmationNumber: null,
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
])('%s finds %o', (query, ids) => {
  const found = orders.filter(parseOrderSearch(query));
  expect(found.map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)))).toEqual(ids);
});
