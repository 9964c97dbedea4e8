/** One page of a connection. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** How much one look-up may still read after the first pages. */
export interface PageBudget {
  pages: number;
  /** Something was not read, so the answer says "and more". */
  exceeded: boolean;
}

/** Further pages of one order. At 100 lines each they hold every order that Shopify allows. */
export const MAX_FURTHER_PAGES = 40;

/** All nodes of a connection: those of its first page, and of further pages within the budget. */
export async function readMorePages<Node>(
  first: Page<Node>,
  readPage: (after: string) => Promise<Page<Node> | null | undefined>,
  budget: PageBudget,
): Promise<Node[]> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    if (budget.pages === 0) {
      budget.exceeded = true;
      break;
    }
    budget.pages -= 1;
    const page = await readPage(pageInfo.endCursor);
    if (!page) {
      budget.exceeded = true;
      break;
    }
    nodes.push(...page.nodes);
    ({ pageInfo } = page);
  }
  return nodes;
}
