/** One page of a connection. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** How much one look-up may still read beyond the first pages. */
export interface ReadingBudget {
  pages: number;
  /** Something was left unread: the answer says "and more". */
  exceeded: boolean;
}

/** One order may take this many further pages; at 100 lines each that is every order Shopify allows. */
export const MAX_FURTHER_PAGES = 40;

/** All nodes of a connection: the page at hand, and the following ones as far as the budget goes. */
export async function readOn<Node>(
  first: Page<Node>,
  readPage: (after: string) => Promise<Page<Node> | null | undefined>,
  budget: ReadingBudget,
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
