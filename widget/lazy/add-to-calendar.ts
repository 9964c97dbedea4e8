import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { download, toCalendar } from './calendar.ts';

/** Saves a calendar file, which is made in the browser. */
export function addToCalendar(order: TrackedOrder, say: Say): void {
  // Themes name the shop there for those who share a page: https://ogp.me/#optional. Its address names it else.
  const name = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  const page = { url: new URL(location.href), shop: name?.content || location.hostname };
  download(toCalendar(order, say, page, new Date()), order.name);
}
