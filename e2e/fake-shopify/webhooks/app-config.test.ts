import { describe, expect, it } from 'vitest';
import { loadAdminSchema } from '../admin-api/admin-schema.ts';
import { KEEPING_APP } from './app-config.fixtures.ts';
import { parseAppConfig, readAppConfig } from './app-config.ts';
import { scopesOfTopic } from './topic-scopes.ts';

const { schema } = loadAdminSchema();

describe('the configuration of an app', () => {
  it('has a subscription for each topic, with the members that are sent', () => {
    const { subscriptions } = parseAppConfig(KEEPING_APP);
    const topics = subscriptions.map(({ topic }) => topic);
    expect(topics).toHaveLength(21);
    expect(new Set(topics).size).toBe(21);
    expect(subscriptions[1]).toEqual({
      topic: 'orders/updated',
      uri: '/webhooks',
      includeFields: ['id', 'updated_at'],
    });
    expect(subscriptions[2]).toMatchObject({ topic: 'orders/delete', includeFields: null });
    expect(subscriptions.at(-1)).toMatchObject({ topic: 'customers/redact' });
  });

  it('has the scopes that the app asks for', () => {
    expect(parseAppConfig(KEEPING_APP).scopes).toEqual([
      'read_orders',
      'read_returns',
      'read_fulfillments',
      'read_merchant_managed_fulfillment_orders',
    ]);
  });

  it('has no webhooks where nothing is said of them', () => {
    expect(parseAppConfig('client_id = "x"').subscriptions).toEqual([]);
  });

  it.each(['filter = "test:false"', 'payload_query = "{ shop { id } }"'])('refuses %s', (line) => {
    const toml = `[[webhooks.subscriptions]]\ntopics = ["orders/create"]\nuri = "/"\n${line}`;
    expect(() => parseAppConfig(toml)).toThrow('the fake Shopify knows no');
  });

  it('of our own app names topics that Shopify has, and asks for the scopes of each', () => {
    const { scopes, subscriptions } = readAppConfig();
    expect(subscriptions.length).toBeGreaterThan(0);
    for (const { topic } of subscriptions) {
      const enough = scopesOfTopic(schema, topic);
      if (enough.length > 0)
        expect(scopes, topic).toEqual(expect.arrayContaining([expect.toBeOneOf([...enough])]));
    }
  });
});

describe('the scopes of a topic', () => {
  it.each([
    ['orders/updated', 'read_orders'],
    ['fulfillment_events/create', 'read_fulfillments'],
    ['fulfillment_holds/added', 'read_third_party_fulfillment_orders'],
    ['returns/process', 'read_returns'],
  ])('of %s include %s', (topic, scope) => {
    expect(scopesOfTopic(schema, topic)).toContain(scope);
  });

  it.each(['bulk_operations/finish', 'shop/update', 'app/uninstalled', 'customers/redact'])(
    'of %s are none',
    (topic) => {
      expect(scopesOfTopic(schema, topic)).toEqual([]);
    },
  );

  it('are unknown for a topic that Shopify has not', () => {
    expect(() => scopesOfTopic(schema, 'orders/lost')).toThrow('no topic orders/lost');
  });
});
