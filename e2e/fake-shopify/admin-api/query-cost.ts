import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How a plain list field with `first` counts: Shopify documents the cost of connections only. */
export type ListRule = 'once' | 'linear';

/** Variables of a query, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** Points. https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits */
const MUTATION_COST = 10;

/**
 * A guess: that `nodes(ids:)` costs as much as reading each of its records alone. Shopify documents nothing; the first
 * real shop shows it with the header `Shopify-GraphQL-Cost-Debug: 1`. Other plain lists count once, as recorded costs do.
 */
const NODES_COUNT_EACH_ID = true;

/** Objects that cost nothing: with them, 103 of 116 costs that real shops answered are exact. */
export const FREE_TYPES = new Set(['PageInfo', 'MoneyBag', 'MoneyV2']);

/**
 * The requested cost of a query, in points: 0 for a scalar, 1 for an object, the maximum of its selections for
 * an interface or a union (https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits), and
 * `2 + child × ⌊2 ln n⌋` for a connection (Shopify staff: https://community.shopify.dev/t/24364/6).
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  lists: ListRule = 'once',
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return 0;
  if (operation.operation === 'mutation') {
    return MUTATION_COST * operation.selectionSet.selections.length;
  }
  const known = { ...defaultsOf(operation), ...variables };
  const query = schema.getQueryType();
  return query ? costOfSelections(query, operation.selectionSet) : 0;

  function costOfSelections(parent: GraphQLNamedType, set: SelectionSetNode): number {
    let fields = 0;
    const alternatives = new Map<string, number>();
    for (const selection of set.selections.filter(isIncluded)) {
      if (selection.kind === Kind.FIELD) {
        fields += costOfField(parent, selection);
        continue;
      }
      const fragment = fragmentOf(selection);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const type = (condition ? schema.getType(condition) : null) ?? parent;
      const cost = costOfSelections(type, fragment.selectionSet);
      alternatives.set(type.name, (alternatives.get(type.name) ?? 0) + cost);
    }
    const costs = [...alternatives.values()];
    if (costs.length === 0) return fields;
    return fields + (isObjectType(parent) ? sum(costs) : Math.max(...costs));
  }

  function costOfField(parent: GraphQLNamedType, node: FieldNode): number {
    if (!(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet || FREE_TYPES.has(type.name)) {
      return 0;
    }
    if (type.name.endsWith('Connection')) {
      return 2 + costOfConnectionChild(type, node.selectionSet) * sizing(pageSize(node));
    }
    const cost = 1 + costOfSelections(type, node.selectionSet);
    if (NODES_COUNT_EACH_ID && parent === query && node.name.value === 'nodes') {
      return cost * idCount(node);
    }
    return isListType(getNullableType(field.type)) && lists === 'linear'
      ? cost * pageSize(node)
      : cost;
  }

  /** The cost of one node, selected directly, through edges or through fragments. */
  function costOfConnectionChild(connection: GraphQLNamedType, set: SelectionSetNode): number {
    if (!isObjectType(connection)) return 0;
    const costs = set.selections.filter(isIncluded).map((selection) => {
      if (selection.kind !== Kind.FIELD) {
        const fragment = fragmentOf(selection);
        return fragment ? costOfConnectionChild(connection, fragment.selectionSet) : 0;
      }
      const field = connection.getFields()[selection.name.value];
      const child = field && getNamedType(field.type);
      if (!child || !selection.selectionSet || child.name === 'PageInfo') return 0;
      return selection.name.value === 'nodes' || selection.name.value === 'node'
        ? 1 + costOfSelections(child, selection.selectionSet)
        : costOfConnectionChild(child, selection.selectionSet);
    });
    return Math.max(0, ...costs);
  }

  function fragmentOf(
    selection: FragmentSpreadNode | InlineFragmentNode,
  ): FragmentDefinitionNode | InlineFragmentNode | undefined {
    return selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : fragments.get(selection.name.value);
  }

  function isIncluded(selection: SelectionNode): boolean {
    return !selection.directives?.some((directive) => {
      const condition = directive.arguments?.[0];
      const value = condition && valueFromASTUntyped(condition.value, known);
      return (
        (directive.name.value === 'include' && value === false) ||
        (directive.name.value === 'skip' && value === true)
      );
    });
  }

  /** How many records `nodes` asks for. */
  function idCount(node: FieldNode): number {
    const ids = node.arguments?.find(({ name }) => name.value === 'ids');
    const value = ids && valueFromASTUntyped(ids.value, known);
    return Array.isArray(value) ? value.length : 1;
  }

  /** The requested page size; 1 where the field has none. */
  function pageSize(node: FieldNode): number {
    const size = node.arguments?.find(
      ({ name }) => name.value === 'first' || name.value === 'last',
    );
    const value = size && valueFromASTUntyped(size.value, known);
    return typeof value === 'number' ? value : 1;
  }
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue ? valueFromASTUntyped(defaultValue) : undefined,
    ]),
  );
}

function sizing(first: number): number {
  return first === 0 ? 0 : Math.floor(2 * Math.log(Math.max(2, first)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
