import { useEffect, useState } from 'preact/hooks';
import { loadViews } from './saved-view-requests.ts';
import type { SavedView } from './views-contract.ts';

/** `null` until they are read; `unread` when the server does not answer. */
export type ReadViews = readonly SavedView[] | 'unread' | null;

/** The saved views of the shop; `show` takes those that the answer to a change has. */
export function useSavedViews(): { views: ReadViews; show(views: readonly SavedView[]): void } {
  const [views, setViews] = useState<ReadViews>(null);
  useEffect(() => {
    void loadViews().then((read) => setViews(read ?? 'unread'));
  }, []);
  return { views, show: setViews };
}
