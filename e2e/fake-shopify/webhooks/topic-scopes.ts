import { isEnumType, type GraphQLSchema } from 'graphql';

/**
 * The scopes of which one is enough for a topic, as the real schema says them in words; empty when none is needed.
 *
 * @throws {Error} when Shopify has no such topic.
 */
export function scopesOfTopic(schema: GraphQLSchema, topic: string): readonly string[] {
  const topics = schema.getType('WebhookSubscriptionTopic');
  const name = topic.toUpperCase().replace('/', '_');
  const found = isEnumType(topics) ? topics.getValue(name) : null;
  if (!found && !COMPLIANCE_TOPICS.has(topic)) throw new Error(`Shopify has no topic ${topic}`);
  const [, needs = ''] = (found?.description ?? '').split('Requires');
  return needs.match(/\bread_\w+/g) ?? [];
}

/** Not in the schema, because no app can subscribe to them but in its configuration. */
const COMPLIANCE_TOPICS = new Set(['customers/data_request', 'customers/redact', 'shop/redact']);
