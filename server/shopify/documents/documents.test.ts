import {
  getNamedType,
  GraphQLError,
  NoDeprecatedCustomRule,
  print,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type ValidationContext,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ADMIN_API_VERSION as FAKE_VERSION,
  loadAdminSchema,
} from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import {
  ourDocuments,
  PRUNED_SCHEMA,
  pruneToDocuments,
} from '../../../e2e/fake-shopify/admin-api/prune-schema.ts';
import { queryCost } from '../../../e2e/fake-shopify/admin-api/query-cost.ts';
import { MOST_AT_ONCE } from '../../ports/read-orders.ts';
import { MOST_LARGE_AT_ONCE } from '../orders/read-orders.ts';
import { ADMIN_API_VERSION } from '../client/admin-client.ts';
import { CHANGES_PER_PAGE, ChangedFulfillmentOrders, ChangedOrders } from './changed-orders.ts';
import { FindOrderCandidates, NEWEST_PER_PAGE } from './find-order-candidates.ts';
import { NEXT_PAGE, NEXT_PAGE_NESTED, WHOLE_LIST } from './more-pages.ts';
import { FIRST_PAGE, OrderDetails } from './order-details.ts';
import { ReadOrderNote } from './order-note.ts';
import * as owners from './order-of-record.ts';
import { OutlineOrders, RefetchOrders } from './refetch-orders.ts';
import * as shopConnection from './shop-connection.ts';

/** The protected customer data that Shopify has to approve for this app; parts of an address only when it is switched on. */
const PROTECTED = {
  always: ['Order.email'],
  withScanCity: ['FulfillmentEvent.city', 'MailingAddress.zip'],
  withPostalCode: ['MailingAddress.zip'],
  withPhone: ['Order.phone', 'MailingAddress.phone'],
};

/** What needs a scope besides documents: https://shopify.dev/docs/api/webhooks */
const NEEDED_BY = [
  ['[app_proxy]', 'write_app_proxy'],
  ['"fulfillments/create"', 'read_fulfillments'],
  ['"fulfillment_events/create"', 'read_fulfillments'],
] as const;

/**
 * Shopify refuses a query that costs more, whatever the plan.
 * https://shopify.dev/docs/api/usage/limits#single-query-limit
 */
const MAX_QUERY_COST = 1_000;

const admin = loadAdminSchema();
const documents = ourDocuments();
const named = documents.map((document): [string, DocumentNode] => [nameOf(document), document]);

/** The largest pages that are asked for, by the document that asks. */
const LARGEST: Readonly<Record<string, Record<string, unknown>>> = {
  FindOrderCandidates: { first: NEWEST_PER_PAGE },
  OrderById: {},
  OrderDetails: { ...FIRST_PAGE, withReturns: true, withRefunds: true, withEdits: true },
  MoreLines: { first: NEXT_PAGE },
  AllFulfillments: { ...FIRST_PAGE, first: WHOLE_LIST.fulfillments },
  MoreEvents: { first: NEXT_PAGE },
  MoreFulfillmentLines: { first: NEXT_PAGE },
  MoreFulfillmentOrders: { ...FIRST_PAGE, first: NEXT_PAGE_NESTED },
  MoreFulfillmentOrderLines: { first: NEXT_PAGE },
  MoreReturns: { ...FIRST_PAGE, first: NEXT_PAGE_NESTED },
  MoreReturnLines: { first: NEXT_PAGE },
  AllRefunds: { ...FIRST_PAGE, first: WHOLE_LIST.refunds },
  MoreRefundLines: { first: NEXT_PAGE },
  ConnectionDetails: {},
  TryEmail: {},
  StorefrontPassword: {},
  OutlineOrders: {},
  RefetchOrders: { ...FIRST_PAGE, withReturns: true, withRefunds: true, withEdits: true },
  ChangedOrders: { first: CHANGES_PER_PAGE },
  ChangedFulfillmentOrders: { first: CHANGES_PER_PAGE },
  OrderOfFulfillment: {},
  OrderOfFulfillmentOrder: {},
  OrderOfReturn: {},
  OrderOfReverseDelivery: {},
  OrderOfReverseFulfillmentOrder: {},
  ReadPostalCode: { withScanCity: true },
  ReadOrderNote: {},
  ReadRecipient: {},
  ReceiveFlowTrigger: {},
  CreateFulfillmentEvent: {},
  ReadShopFacts: {},
  ReadContactEmail: {},
  ReadShopSender: {},
  NewestOrders: { first: 5 },
  OrdersToMail: {},
  StartBackfill: {},
  BackfillState: {},
  StopBackfill: {},
};

function nameOf(document: DocumentNode): string {
  for (const definition of document.definitions) {
    if (definition.kind === 'OperationDefinition') return definition.name?.value ?? 'unnamed';
  }
  return 'unnamed';
}

/** Shopify rejects a connection without a page size at run time; its schema does not say so. */
function NamedPageSizeRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const field = context.getFieldDef();
      if (!field || !getNamedType(field.type).name.endsWith('Connection')) return;
      const sized = node.arguments?.some(({ name }) => ['first', 'last'].includes(name.value));
      if (!sized) context.reportError(new GraphQLError(`${node.name.value} has no first or last`));
    },
  };
}

interface Selected {
  typeName: string;
  fieldName: string;
  /** The named type of what it returns. */
  returns: string;
  node: FieldNode;
}

/** Every field that a document selects. */
function selectedBy(document: DocumentNode): Selected[] {
  const selected: Selected[] = [];
  const types = new TypeInfo(admin.schema);
  const collect = visitWithTypeInfo(types, {
    Field(node) {
      const parent = types.getParentType();
      const field = types.getFieldDef();
      if (!parent || !field) return;
      const returns = getNamedType(field.type).name;
      selected.push({ typeName: parent.name, fieldName: field.name, returns, node });
    },
  });
  visit(document, collect);
  return selected;
}

function cost(document: DocumentNode, variables: object, lists?: 'linear'): number {
  return queryCost(admin.schema, document, { ...variables }, lists);
}

describe('every document', () => {
  it.each(named)(
    '%s is valid on the full schema, with no deprecated field and every page sized',
    (_, document) => {
      const rules = [...specifiedRules, NoDeprecatedCustomRule, NamedPageSizeRule];
      expect(validate(admin.schema, document, rules).map(String)).toEqual([]);
    },
  );

  it('is validated against the version that the server uses', () => {
    expect(ADMIN_API_VERSION).toBe(FAKE_VERSION);
    const toml = readFileSync(new URL('../../../shopify.app.toml', import.meta.url), 'utf8');
    expect(toml).toContain(`api_version = "${ADMIN_API_VERSION}"`);
  });

  it('needs no scope that the app does not ask for, and the app asks for none in vain', () => {
    const toml = readFileSync(new URL('../../../shopify.app.toml', import.meta.url), 'utf8');
    const required = /^scopes = "(.*)"$/m.exec(toml)?.[1]?.split(',') ?? [];
    // What writing back needs, which only those merchants grant who turn it on.
    expect(required).not.toContain('write_fulfillments');
    expect(toml).toContain('\noptional_scopes = ["write_fulfillments"]\n');
    const granted = new Set([...required, 'write_fulfillments']);
    const used = new Set<string>();
    for (const { typeName, fieldName, returns } of documents.flatMap(selectedBy)) {
      for (const anyOf of [admin.scopesFor(typeName, fieldName), admin.scopesFor(returns)]) {
        const matching = anyOf.filter((scope) => granted.has(scope));
        if (anyOf.length > 0) expect(matching, `${typeName}.${fieldName}`).not.toEqual([]);
        for (const scope of matching) used.add(scope);
      }
    }
    for (const [needing, scope] of NEEDED_BY) if (toml.includes(needing)) used.add(scope);
    expect([...used].toSorted()).toEqual([...granted].toSorted());
  });

  it('reads what staff wrote at an order by one query alone, which nothing that is kept is made of', () => {
    const readers = documents.filter((document) =>
      selectedBy(document).some(({ fieldName }) => ['note', 'tags'].includes(fieldName)),
    );
    expect(readers.map(nameOf)).toEqual(['ReadOrderNote']);
  });

  it('reads no protected customer data except what is declared', () => {
    const found = documents.flatMap(selectedBy).flatMap(({ typeName, fieldName, node }) => {
      const field = `${typeName}.${fieldName}`;
      return admin.protectedFields.has(field) ? [{ field, node }] : [];
    });
    /** The switch that a field is read by; `always` for one that needs no approval of its own. */
    const switchOf = ({ node }: (typeof found)[number]): string => {
      const condition = node.directives?.map(print).join() ?? '';
      const [, variable = ''] = /^@include\(if: \$(\w+)\)$/.exec(condition) ?? [];
      return Object.hasOwn(PROTECTED, variable) ? variable : 'always';
    };
    for (const [variable, declared] of Object.entries(PROTECTED)) {
      const read = found.filter((one) => switchOf(one) === variable).map(({ field }) => field);
      expect([...new Set(read)], variable).toEqual(declared);
    }
  });
});

describe('the cost', () => {
  const common = { ...FIRST_PAGE, withReturns: false, withRefunds: false, withEdits: false };

  it('of a common order is at most 60 points, of one with everything at most 400', () => {
    expect(cost(FindOrderCandidates, LARGEST['FindOrderCandidates'] ?? {})).toBeLessThanOrEqual(20);
    expect(cost(OrderDetails, common)).toBeLessThanOrEqual(60);
    expect(cost(OrderDetails, LARGEST['OrderDetails'] ?? {})).toBeLessThanOrEqual(400);
  });

  it('of reading orders again stays below what Shopify admits, even if each id costs as much as one', () => {
    const one = cost(RefetchOrders, common);
    expect(cost(OutlineOrders, {})).toBeLessThanOrEqual(2);
    expect(one).toBeLessThanOrEqual(60);
    expect(one * MOST_AT_ONCE).toBeLessThan(MAX_QUERY_COST);
    const largest = cost(RefetchOrders, LARGEST['RefetchOrders'] ?? {});
    expect(largest * MOST_LARGE_AT_ONCE).toBeLessThan(MAX_QUERY_COST);
  });

  it('of looking for changes is at most 13 points a page, of the order of a record at most 3', () => {
    for (const document of [ChangedOrders, ChangedFulfillmentOrders]) {
      expect(cost(document, { first: CHANGES_PER_PAGE })).toBeLessThanOrEqual(13);
    }
    for (const document of Object.values(owners)) expect(cost(document, {})).toBeLessThanOrEqual(3);
  });

  it('of what staff wrote at an order is 1 point', () => {
    expect(cost(ReadOrderNote, {}, 'linear')).toBe(1);
  });

  it("of looking at a shop's connection is at most 10 points", () => {
    const costs = Object.values(shopConnection).map((document) => cost(document, {}, 'linear'));
    expect(costs.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(10);
    expect(Math.min(...costs)).toBeGreaterThan(0);
  });

  it('is not 0 for what stands in a fragment: the estimate sees through them', () => {
    expect(cost(OrderDetails, common)).toBeGreaterThan(40);
  });

  it.each(named)(
    '%s stays below what Shopify admits, even if plain lists count linearly',
    (name, document) => {
      const variables = LARGEST[name];
      expect(variables, 'a new document needs a row in LARGEST').toBeDefined();
      expect(cost(document, variables ?? {}, 'linear')).toBeLessThan(MAX_QUERY_COST);
    },
  );
});

it('the committed schema is the full one, reduced to what the documents ask for', () => {
  expect(readFileSync(PRUNED_SCHEMA, 'utf8')).toBe(pruneToDocuments(admin.schema, documents));
});
