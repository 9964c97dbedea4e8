import { readFileSync } from 'node:fs';
import { parse, type TomlTable } from 'smol-toml';

/** One topic that an app subscribes to. */
export interface Subscription {
  topic: string;
  /** The path below the app's URL. */
  uri: string;
  /** The members of the body that are sent; `null` for all of them. */
  includeFields: readonly string[] | null;
}

/** What Shopify knows of an app by its `shopify.app.toml`. */
export interface AppConfig {
  scopes: readonly string[];
  subscriptions: readonly Subscription[];
}

const APP_CONFIG = new URL('../../../shopify.app.toml', import.meta.url);

/** The scopes and subscriptions of our own app. */
export function readAppConfig(): AppConfig {
  return parseAppConfig(readFileSync(APP_CONFIG, 'utf8'));
}

/**
 * Parses a `shopify.app.toml`. https://shopify.dev/docs/apps/build/cli-for-apps/app-configuration
 *
 * @throws {Error} for what the fake does not do: filters, and bodies that a query selects.
 */
export function parseAppConfig(toml: string): AppConfig {
  const config = parse(toml);
  const scopes = textOf(tableOf(config['access_scopes'])['scopes']);
  return {
    scopes: scopes.split(',').map((scope) => scope.trim()),
    subscriptions: listOf(tableOf(config['webhooks'])['subscriptions']).flatMap((one) =>
      toSubscriptions(tableOf(one)),
    ),
  };
}

function toSubscriptions(table: TomlTable): Subscription[] {
  for (const name of ['filter', 'payload_query']) {
    if (name in table) throw new Error(`the fake Shopify knows no ${name} of a subscription`);
  }
  const fields = table['include_fields'];
  const includeFields = fields === undefined ? null : listOf(fields).map(textOf);
  return [...listOf(table['topics']), ...listOf(table['compliance_topics'])].map((topic) => ({
    topic: textOf(topic),
    uri: textOf(table['uri']),
    includeFields,
  }));
}

function tableOf(value: unknown): TomlTable {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
