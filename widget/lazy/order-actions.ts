import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { download, toCalendar } from './calendar.ts';

/** Saves a calendar file, which is made in the browser. */
export function calendar(order: TrackedOrder, say: Say): void {
  download(toCalendar(order, say, new URL(location.href), new Date()), order.name);
}

/** Shares the page's address without its query and fragment, which may be about the shopper. */
export async function share(): Promise<void> {
  await navigator.share({ title: document.title, url: location.origin + location.pathname });
}
