import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrderSearch } from '../../../e2e/fake-shopify/admin-api/order-search.ts';
import {
  parseCodeLookup,
  parseOrderLookup,
  type Credential,
} from '../../core/lookup/order-lookup.ts';
import { narrowSearch, orderSearch } from './order-search.ts';

function searchFor(typed: string, format: Parameters<typeof orderSearch>[1] = null): string | null {
  const parsed = parseOrderLookup({ order: typed, email: 'jane@example.com' });
  return parsed.ok ? orderSearch(parsed.lookup, format) : null;
}

function credentialOf(typed: string): Credential {
  const order = '1001';
  const parsed = typed.includes('@')
    ? parseOrderLookup({ order, email: typed })
    : parseCodeLookup({ order, code: typed });
  if (!parsed.ok) throw new Error('no credential');
  return parsed.lookup;
}

describe('the search for an order', () => {
  it('asks for the name bare and with #, and for a confirmation number where it looks like one', () => {
    expect(searchFor('#1001')).toBe('(name:"1001" OR name:"#1001")');
    expect(searchFor('xpav284ct')).toBe(
      '(name:"XPAV284CT" OR name:"#XPAV284CT" OR confirmation_number:"XPAV284CT")',
    );
  });

  it('asks for the name as the shop writes it, once that is known', () => {
    expect(searchFor('1001', { prefix: 'EN', suffix: '.NL' })).toBe(
      '(name:"1001" OR name:"#1001" OR name:"EN1001" OR name:"1001.NL" OR name:"EN1001.NL")',
    );
    expect(searchFor('1001', { prefix: '#', suffix: '' })).toBe(searchFor('1001'));
  });

  it('escapes what a merchant may have put into the format', () => {
    expect(searchFor('1', { prefix: 'a"b\\', suffix: '' })).toContain('name:"a\\"b\\\\1"');
  });

  it('can be narrowed to one e-mail address or one code, which is quoted too', () => {
    const search = '(name:"1001")';
    expect(narrowSearch(search, credentialOf('jane@example.com'))).toBe(
      '(name:"1001") AND (email:"jane@example.com")',
    );
    expect(narrowSearch(search, credentialOf('jane@googlemail.com'))).toBe(
      '(name:"1001") AND (email:"jane@gmail.com" OR email:"jane@googlemail.com")',
    );
    expect(narrowSearch(search, credentialOf('xpav284ct'))).toBe(
      '(name:"1001") AND (confirmation_number:"XPAV284CT")',
    );
  });

  it('finds nobody else’s order, whatever is typed', () => {
    const stranger = {
      id: 'gid://shopify/Order/1',
      // Of signs that no reference is made of, so that no search for a beginning finds it rightly.
      name: '#☂☂☂☂',
      email: '☂@☂',
      confirmationNumber: '☂☂☂☂☂☂',
      createdAt: '☂',
      processedAt: '☂',
      updatedAt: '☂',
    };
    const syntax = fc.constantFrom('1', ' OR ', '*', '"', '\\', '(', ')', 'name:', '-', 'AND', 'x');
    const hostile = fc.oneof(
      fc.array(syntax, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const search = searchFor(typed);
        if (search === null) return;
        expect(search).toMatch(
          /^\((?:(?:name|confirmation_number):"[^"\\]+"(?: OR |(?=\)$)))+\)$/u,
        );
        expect(parseOrderSearch(search)(stranger)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
