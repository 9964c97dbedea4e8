import type { PageSettings, PageSettingsProblems } from './contract.ts';

/** The outcome of saving. */
export type SaveOutcome =
  | { outcome: 'saved'; settings: PageSettings }
  | { outcome: 'refused'; problems: PageSettingsProblems['problems'] }
  | { outcome: 'failed' };

const PATH = '/admin/page-settings';

/** @returns `null` when the server does not answer. */
export async function loadPageSettings(): Promise<PageSettings | null> {
  try {
    const response = await fetch(PATH);
    if (!response.ok) return null;
    const settings: PageSettings = await response.json();
    return settings;
  } catch {
    return null;
  }
}

/** Saves what was typed, and returns it as it was saved. */
export async function savePageSettings(typed: PageSettings): Promise<SaveOutcome> {
  try {
    const response = await fetch(PATH, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(typed),
    });
    if (response.status === 422) {
      const { problems }: PageSettingsProblems = await response.json();
      return { outcome: 'refused', problems };
    }
    if (!response.ok) return { outcome: 'failed' };
    const settings: PageSettings = await response.json();
    return { outcome: 'saved', settings };
  } catch {
    return { outcome: 'failed' };
  }
}
