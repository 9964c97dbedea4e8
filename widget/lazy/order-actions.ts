import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { download, toCalendar } from './calendar.ts';

/** Hands the shopper a file for their calendar, made in the browser. */
export function calendar(order: TrackedOrder, say: Say): void {
  download(toCalendar(order, say, new URL(location.href), new Date()), order.name);
}

/** Passes the page's address on, with nothing in it about the shopper. */
export async function share(): Promise<void> {
  await navigator.share({ title: document.title, url: location.origin + location.pathname });
}
