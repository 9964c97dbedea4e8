import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

/** The Admin API version that the app is pinned to. */
export const ADMIN_API_VERSION = '2026-10';

/** Shopify's real Admin schema, with the access rules that introspection leaves out. */
export interface AdminSchema {
  schema: GraphQLSchema;
  /** The scopes that give access to the type or the field, of which one is enough; empty when none is needed. */
  scopesFor(typeName: string, fieldName?: string): readonly string[];
  /**
   * Each field that is protected customer data, as `Type.field`, with the kind of data.
   * https://shopify.dev/docs/apps/launch/protected-customer-data
   */
  protectedFields: ReadonlyMap<string, string>;
}

interface RawSchema {
  data: IntrospectionQuery;
  offline_scopes: { items: { typeName: string; fieldName?: string; offlineScopes?: string[] }[] };
}

interface RawField {
  name: string;
  isProtected?: boolean;
  protectedContent?: string | null;
}

/**
 * Reads the schema from `@shopify/ai-toolkit`, which contains it for every supported version. The path inside
 * the package is no public interface, so package.json pins one exact version.
 *
 * @throws {Error} when the package has no schema of that version.
 */
export function loadAdminSchema(version: string = ADMIN_API_VERSION): AdminSchema {
  const raw = readRaw(version);
  const scopes = new Map(
    raw.offline_scopes.items.map((item) => [
      keyOf(item.typeName, item.fieldName),
      item.offlineScopes ?? [],
    ]),
  );
  return {
    schema: buildClientSchema(raw.data),
    scopesFor: (typeName, fieldName) => scopes.get(keyOf(typeName, fieldName)) ?? [],
    protectedFields: new Map(
      raw.data.__schema.types.flatMap((type) =>
        type.kind === 'OBJECT' || type.kind === 'INTERFACE'
          ? type.fields
              .filter((field: RawField) => field.isProtected)
              .map((field: RawField): [string, string] => [
                keyOf(type.name, field.name),
                field.protectedContent ?? 'unnamed',
              ])
          : [],
      ),
    ),
  };
}

function keyOf(typeName: string, fieldName?: string): string {
  return fieldName ? `${typeName}.${fieldName}` : typeName;
}

function readRaw(version: string): RawSchema {
  const address = import.meta.resolve('@shopify/ai-toolkit/package.json');
  const file = new URL(`skills/shopify-admin/assets/admin_${version}.json.br`, address);
  try {
    return JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as RawSchema;
  } catch (cause) {
    throw new Error(`@shopify/ai-toolkit has no Admin schema of version ${version}`, { cause });
  }
}
