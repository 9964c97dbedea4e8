import type { SavedView, SavedViews } from '../../ports/saved-views.ts';
import { DIGEST_VIEW_ID, type ReportChoice } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { sayIn } from './words/load-report-words.ts';

/** What a report is of: its name, and the query of its list. */
export type ReportView = Pick<SavedView, 'id' | 'name' | 'query'>;

/** The list that a digest leads to. */
const NEEDS_YOU = 'view=needs_you';

/** The view of a report; that of a digest is built in, and has its name in the report's language. `null` for one that was deleted. */
export async function findReportView(
  savedViews: Pick<SavedViews, 'find'>,
  shop: ShopDomain,
  { viewId, language }: Pick<ReportChoice, 'viewId' | 'language'>,
): Promise<ReportView | null> {
  if (viewId !== DIGEST_VIEW_ID) return savedViews.find(shop, viewId);
  return { id: viewId, name: sayIn(language)('digest_name'), query: NEEDS_YOU };
}
