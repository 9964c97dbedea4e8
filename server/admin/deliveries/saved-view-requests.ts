import type {
  NewView,
  SavedView,
  SavedViews,
  ViewChange,
  ViewConflict,
  ViewOrder,
  ViewProblem,
  ViewRefusal,
  ViewSaved,
} from './views-contract.ts';
import { jsonBody } from '../json-body.ts';

const PATH = '/admin/views';

/** The outcome of saving a view. */
export type SaveOutcome =
  | { outcome: 'saved'; answer: ViewSaved }
  | { outcome: 'refused'; problem: ViewProblem }
  /** Somebody has changed it meanwhile, or deleted it: `null`. */
  | { outcome: 'conflict'; view: SavedView | null }
  | { outcome: 'failed' };

/** The outcome of deleting a view. */
export type DeleteOutcome =
  | { outcome: 'deleted'; answer: SavedViews }
  | Extract<SaveOutcome, { outcome: 'conflict' | 'failed' }>;

/** @returns `null` when the server does not answer. */
export async function loadViews(): Promise<SavedView[] | null> {
  const response = await send('GET', '');
  if (!response?.ok) return null;
  const { views }: SavedViews = await response.json();
  return views;
}

export async function addView(view: NewView): Promise<SaveOutcome> {
  return toSaved(await send('POST', '', view));
}

export async function changeView(id: string, view: ViewChange): Promise<SaveOutcome> {
  return toSaved(await send('PUT', `/${id}`, view));
}

export async function deleteView({ id, version }: SavedView): Promise<DeleteOutcome> {
  const response = await send('DELETE', `/${id}?version=${version}`);
  if (response?.ok) {
    const answer: SavedViews = await response.json();
    return { outcome: 'deleted', answer };
  }
  return response?.status === 409 ? toConflict(response) : { outcome: 'failed' };
}

/** @returns `null` when the server does not answer. */
export async function orderViews(order: ViewOrder): Promise<SavedView[] | null> {
  const response = await send('POST', '/order', order);
  if (!response?.ok) return null;
  const { views }: SavedViews = await response.json();
  return views;
}

async function toSaved(response: Response | null): Promise<SaveOutcome> {
  if (response?.ok) {
    const answer: ViewSaved = await response.json();
    return { outcome: 'saved', answer };
  }
  if (response?.status === 422) {
    const { problem }: ViewRefusal = await response.json();
    return { outcome: 'refused', problem };
  }
  return response?.status === 409 ? toConflict(response) : { outcome: 'failed' };
}

async function toConflict(
  response: Response,
): Promise<Extract<SaveOutcome, { outcome: 'conflict' }>> {
  const { view }: ViewConflict = await response.json();
  return { outcome: 'conflict', view };
}

async function send(method: string, path: string, body?: object): Promise<Response | null> {
  try {
    return await fetch(PATH + path, {
      method,
      ...jsonBody(body),
    });
  } catch {
    return null;
  }
}
