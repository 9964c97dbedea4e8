import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/bulkOperationRunQuery */
const MAX_CONNECTIONS = 5;
const MAX_DEPTH = 2;

/** What a field of a bulk query is inside of. */
interface Inside {
  /** How many connections. */
  depth: number;
  isInList: boolean;
}

/** Why Shopify refuses a bulk query, in one sentence; the document when it does not. */
export function checkBulkQuery(
  schema: GraphQLSchema,
  query: string,
): { document: DocumentNode } | { problem: string } {
  const document = parseQuery(query);
  if (!document) return { problem: 'Bulk query is not valid GraphQL.' };
  const [error] = validate(schema, document);
  if (error) return { problem: `Invalid bulk query: ${error.message}` };
  const problem = problemOf(schema, document);
  return problem === null ? { document } : { problem };
}

function problemOf(schema: GraphQLSchema, document: DocumentNode): string | null {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || operation.operation !== 'query' || !root) {
    return 'Bulk queries must be queries.';
  }
  const fragments = new Map<string, SelectionSetNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet);
  }
  const problems: string[] = [];
  let connections = 0;

  function visitField(parent: GraphQLNamedType, node: FieldNode, inside: Inside): void {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return;
    if (type.name.endsWith('Connection')) {
      connections += 1;
      if (inside.isInList) problems.push(IN_LIST);
      if (inside.depth > MAX_DEPTH) problems.push(TOO_DEEP);
      visit(type, node.selectionSet, { ...inside, depth: inside.depth + 1 });
      return;
    }
    const isOfConnection = /(?:Connection|Edge)$/.test(parent.name);
    const isList = isListType(getNullableType(field.type)) && !isOfConnection;
    const before = connections;
    visit(type, node.selectionSet, { ...inside, isInList: inside.isInList || isList });
    const isNode = isOfConnection && !type.name.endsWith('Edge');
    if (isNode && connections > before && !selectsId(node.selectionSet)) problems.push(WITHOUT_ID);
  }

  function visit(parent: GraphQLNamedType, set: SelectionSetNode, inside: Inside): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) visitField(parent, selection, inside);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        visit(schema.getType(condition ?? '') ?? parent, selection.selectionSet, inside);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(parent, fragment, inside);
      }
    }
  }

  for (const selection of operation.selectionSet.selections) {
    if (selection.kind === Kind.FIELD && /^nodes?$/.test(selection.name.value)) {
      problems.push('Bulk queries cannot contain a top-level node or nodes field.');
    }
  }
  visit(root, operation.selectionSet, { depth: 0, isInList: false });
  if (connections === 0) problems.push('Bulk queries must contain at least one connection.');
  if (connections > MAX_CONNECTIONS) {
    problems.push(`Bulk queries cannot contain more than ${MAX_CONNECTIONS} connections.`);
  }
  return problems[0] ?? null;
}

const IN_LIST =
  'Queries that contain a connection field within a list field are not currently supported.';
const TOO_DEEP = `Bulk queries cannot contain connections nested deeper than ${MAX_DEPTH} levels.`;
const WITHOUT_ID =
  "The parent 'node' field for a nested connection must select the 'id' field without an alias and must be of 'ID' return type.";

function selectsId({ selections }: SelectionSetNode): boolean {
  return selections.some(
    (one) => one.kind === Kind.FIELD && one.name.value === 'id' && one.alias === undefined,
  );
}

function parseQuery(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
