import { NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import { checkBulkQuery } from '../../../e2e/fake-shopify/admin-api/bulk/bulk-rules.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { bulkQuery } from './bulk-query.ts';

const admin = loadAdminSchema();
const query = bulkQuery(NOW);

it('the query of a bulk operation is one that Shopify runs, with no deprecated field', () => {
  expect(checkBulkQuery(admin.schema, query)).toHaveProperty('document');
  const rules = [...specifiedRules, NoDeprecatedCustomRule];
  expect(validate(admin.schema, parse(query), rules).map(String)).toEqual([]);
  expect(query).toContain("processed_at:>='2026-11-25T13:05:00Z'");
});

it('the query of a bulk operation reads no protected customer data', () => {
  const fields = query.match(/\b[a-zA-Z]+\b/g) ?? [];
  for (const field of fields) {
    expect([...admin.protectedFields.keys()]).not.toContain(`Order.${field}`);
  }
  expect(fields).toContain('processedAt');
});
