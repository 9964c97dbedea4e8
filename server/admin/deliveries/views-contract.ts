/** The contract of saved views between the list of deliveries and the server: types only. */

/** A list of deliveries that staff have given a name; the shop's staff share them. */
export interface SavedView {
  id: string;
  name: string;
  /** The query of the list's address, without a page and without the view itself. */
  query: string;
  /** Grows with every change; a change names the one that it is of. */
  version: number;
}

/** The answer of `GET /admin/views`, and of each change: all views, in the order of staff. */
export interface SavedViews {
  views: SavedView[];
}

/** The body of `POST /admin/views`. */
export type NewView = Pick<SavedView, 'name' | 'query'>;

/** The body of `PUT /admin/views/:id`. */
export type ViewChange = Pick<SavedView, 'name' | 'query' | 'version'>;

/** The body of `POST /admin/views/order`: ids, the first first. */
export interface ViewOrder {
  ids: string[];
}

/** The answer of `POST /admin/views` and `PUT /admin/views/:id`: what was saved, and all views with it. */
export interface ViewSaved extends SavedViews {
  view: SavedView;
}

/** The answer, as 422, when nothing was saved. */
export interface ViewRefusal {
  problem: ViewProblem;
}

export type ViewProblem =
  | 'name_missing'
  | 'name_too_long'
  | 'name_taken'
  /** No e-mail address is stored, and none stands in an address. */
  | 'query_has_email'
  | 'query_too_long'
  | 'too_many_views';

/** The answer, as 409, when somebody has changed the view meanwhile; `null` when it has been deleted. */
export interface ViewConflict {
  view: SavedView | null;
}
