import { execute, getNamedType, type DocumentNode, type GraphQLFieldResolver } from 'graphql';
import { createFieldResolver, type QueryContext } from '../admin-access.ts';
import type { AdminSchema } from '../admin-schema.ts';
import type { Page } from '../graphql-connection.ts';

/** What a bulk query has found. */
export interface BulkResult {
  /** JSON, one object each: a child comes after its parent and has the parent's id as `__parentId`. */
  lines: string[];
  /** How many of them have no parent. */
  rootCount: number;
  /** The code of the first error, where there was one. */
  errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | null;
}

/** A page of a connection at once is as large as Shopify's largest. */
const PAGE_SIZE = 250;

/**
 * Runs a bulk query over `root`: every connection whole, whatever its `first` says. Shopify groups children
 * with their parents on request: https://shopify.dev/docs/api/usage/bulk-operations/queries
 */
export async function runBulkQuery(
  deps: {
    admin: AdminSchema;
    root: Record<string, unknown>;
    scopes: readonly string[];
    storefrontUrl: () => string;
  },
  document: DocumentNode,
  isGrouped: boolean,
): Promise<BulkResult> {
  const { admin, root, scopes, storefrontUrl } = deps;
  const { data, errors } = await execute({
    schema: admin.schema,
    document,
    rootValue: root,
    contextValue: { storefrontUrl, hidesEmail: false, charge: () => {} } satisfies QueryContext,
    fieldResolver: readWhole(createFieldResolver(admin, scopes)),
  });
  const code = errors?.[0]?.extensions['code'];
  if (errors) {
    const errorCode = code === 'ACCESS_DENIED' ? code : 'INTERNAL_SERVER_ERROR';
    return { lines: [], rootCount: 0, errorCode };
  }
  const roots = split(data ?? {}).children.map((node) => ({ node, parentId: null }));
  return {
    lines: isGrouped ? groupedLines(roots) : ungroupedLines(roots),
    rootCount: roots.length,
    errorCode: null,
  };
}

/** Resolves a connection by all of its pages, one after the other. */
function readWhole(
  resolve: GraphQLFieldResolver<unknown, QueryContext>,
): GraphQLFieldResolver<unknown, QueryContext> {
  return (source, args, context, info) => {
    if (!getNamedType(info.returnType).name.endsWith('Connection')) {
      return resolve(source, args, context, info);
    }
    const edges: Page<unknown>['edges'] = [];
    for (let after: string | null = null; ;) {
      const page: unknown = resolve(source, { ...args, first: PAGE_SIZE, after }, context, info);
      if (!isPage(page)) return page;
      edges.push(...page.edges);
      if (!page.pageInfo.hasNextPage) {
        return { ...page, edges, nodes: edges.map(({ node }) => node) };
      }
      after = page.pageInfo.endCursor;
    }
  };
}

function isPage(value: unknown): value is Page<unknown> {
  return typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;
}

type Fields = Readonly<Record<string, unknown>>;

interface Child {
  node: Fields;
  /** `null` for a root. */
  parentId: unknown;
}

/** Each child directly behind its parent. */
function groupedLines(found: readonly Child[]): string[] {
  return found.flatMap((child) => [toLine(child), ...groupedLines(childrenOf(child))]);
}

/** All roots, then all of their children, then all of theirs: nothing says that a child stands beside its parent. */
function ungroupedLines(found: readonly Child[]): string[] {
  if (found.length === 0) return [];
  return [...found.map(toLine), ...ungroupedLines(found.flatMap(childrenOf))];
}

function toLine({ node, parentId }: Child): string {
  const { own } = split(node);
  return JSON.stringify(parentId === null ? own : { ...own, __parentId: parentId });
}

function childrenOf({ node }: Child): Child[] {
  return split(node).children.map((child) => ({ node: child, parentId: node['id'] }));
}

/** The fields of an object without its connections, and the nodes of these. */
function split(fields: Fields): { own: Fields; children: Fields[] } {
  const own: Record<string, unknown> = {};
  const children: Fields[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const nodes = nodesIn(value);
    if (nodes) {
      children.push(...nodes);
    } else if (isObject(value)) {
      const inner = split(value);
      own[name] = inner.own;
      children.push(...inner.children);
    } else {
      own[name] = value;
    }
  }
  return { own, children };
}

/** The nodes of what was asked of a connection, through `edges` or `nodes`; `null` for any other value. */
function nodesIn(value: unknown): Fields[] | null {
  if (!isObject(value)) return null;
  const { edges, nodes } = value;
  if (Array.isArray(nodes)) return nodes.filter(isObject);
  if (!Array.isArray(edges)) return null;
  return edges.flatMap((edge) => (isObject(edge) && isObject(edge['node']) ? [edge['node']] : []));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
