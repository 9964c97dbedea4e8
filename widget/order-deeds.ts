import type { TrackedOrder } from '../server/contract.ts';
import type { Say } from './wording.ts';

/** Hands the shopper a file for their calendar, made in the browser. */
export async function offerCalendar(order: TrackedOrder, say: Say, page: URL): Promise<void> {
  try {
    const { toCalendar, download } = await import('./later/calendar.ts');
    download(toCalendar(order, say, page, new Date()), order.name);
  } catch {
    // The network has gone; the button is there to be pressed again.
  }
}

/** Passes the page's address on, with nothing in it about the shopper. */
export async function shareAddress({ origin, pathname }: URL): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: origin + pathname });
  } catch {
    // Nothing was shared after all.
  }
}
