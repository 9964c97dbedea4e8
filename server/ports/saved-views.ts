import type { ShopDomain } from './shop-domain.ts';

/** A list of deliveries that a shop's staff have given a name. */
export interface SavedView {
  id: string;
  /** One line of text. No two views of a shop have the same one, however its letters are cased. */
  name: string;
  /** The query of the list's address, without a `?`, a page or the view itself. */
  query: string;
  /** Grows with every change of name or query. */
  version: number;
}

/** Views of a shop at most: what a person finds one in without searching. */
export const MAX_SAVED_VIEWS = 50;

/** `changed_meanwhile`: it is no longer of that version, but `view`. `gone`: there is none of that id. */
export type ViewConflict = { outcome: 'changed_meanwhile'; view: SavedView } | { outcome: 'gone' };

/** `full`: the shop has {@link MAX_SAVED_VIEWS}. */
export type AddedView =
  { outcome: 'saved'; view: SavedView } | { outcome: 'full' } | { outcome: 'name_taken' };

export type ChangedView =
  { outcome: 'saved'; view: SavedView } | { outcome: 'name_taken' } | ViewConflict;

/**
 * The views that staff of a shop share. They stay when the app is removed, as other settings do, and are deleted by
 * `shop/redact`. Every implementation passes `saved-views.battery.ts`. Rejects during an outage.
 */
export interface SavedViews {
  /** In the order that staff gave them; a new one is the last. */
  list(shop: ShopDomain): Promise<SavedView[]>;
  find(shop: ShopDomain, id: string): Promise<SavedView | null>;
  /** @param view - `id` is one that no view has had. */
  add(shop: ShopDomain, view: Pick<SavedView, 'id' | 'name' | 'query'>): Promise<AddedView>;
  /** @param view - `version` is the one that was changed: of two who change one, the second is told. */
  change(shop: ShopDomain, view: SavedView): Promise<ChangedView>;
  delete(
    shop: ShopDomain,
    view: Pick<SavedView, 'id' | 'version'>,
  ): Promise<{ outcome: 'deleted' } | ViewConflict>;
  /** Puts these first, in this order, and leaves the others in theirs behind. Ids of no view are passed over. */
  reorder(shop: ShopDomain, ids: readonly string[]): Promise<void>;
}
