import { expect, it } from 'vitest';
import { loadAdminSchema } from '../admin-schema.ts';
import { checkBulkQuery } from './bulk-rules.ts';

const { schema } = loadAdminSchema();

it.each([
  ['{ orders(query: "status:open", sortKey: UPDATED_AT) { edges { node { id name } } } }'],
  ['{ orders { nodes { id lineItems { nodes { id } } } } }'],
  ['query Orders { orders { ...Found } } fragment Found on OrderConnection { nodes { id } }'],
  ['{ orders { edges { node { id refunds(first: 1) { id } } } } }'],
  [
    `{ fulfillmentOrders(includeClosed: true) { edges { node { id
      lineItems { edges { node { id } } }
      fulfillments { edges { node { id
        events { edges { node { id } } }
        fulfillmentLineItems { edges { node { id } } } } } } } } } }`,
  ],
])('Shopify accepts the bulk query %s', (query) => {
  expect(checkBulkQuery(schema, query)).toHaveProperty('document');
});

it.each([
  ['{', 'is not valid GraphQL'],
  ['{ orders { edges { node { colour } } } }', 'Cannot query field "colour"'],
  ['mutation { bulkOperationCancel(id: "1") { userErrors { message } } }', 'must be queries'],
  ['{ shop { name } }', 'at least one connection'],
  [
    '{ orders { edges { node { id fulfillments { id events { edges { node { id } } } } } } } }',
    'a connection field within a list field',
  ],
  ['{ orders { nodes { name lineItems { nodes { id } } } } }', "must select the 'id' field"],
  ['{ orders { nodes { id: name lineItems { nodes { id } } } } }', "must select the 'id' field"],
  ['{ node(id: "1") { id } orders { nodes { id } } }', 'top-level node'],
  ['{ nodes(ids: ["1"]) { id } orders { nodes { id } } }', 'top-level node'],
  [
    `{ orders { nodes { id fulfillmentOrders { nodes { id fulfillments { nodes { id
      events { nodes { id } } } } } } } } }`,
    'nested deeper than 2 levels',
  ],
  [
    `{ orders { nodes { id lineItems { nodes { id } } returns { nodes { id } } events { nodes { id } }
      agreements { nodes { id } } fulfillmentOrders { nodes { id } } } } }`,
    'more than 5 connections',
  ],
])('Shopify refuses the bulk query %s', (query, problem) => {
  expect(checkBulkQuery(schema, query)).toEqual({ problem: expect.stringContaining(problem) });
});
