import type { PageSettings, PageSettingsProblems } from './contract.ts';
import { jsonBody } from './json-body.ts';

/** The outcome of saving. */
export type SaveOutcome =
  | { outcome: 'saved'; settings: PageSettings }
  | { outcome: 'refused'; problems: PageSettingsProblems['problems'] }
  | { outcome: 'failed' };

/** Characters, as the server has it: `parse-page-settings.ts`. */
const MAX_LINK = 500;
const MAX_SENTENCE = 200;

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
      ...jsonBody(typed),
    });
    // So much was typed that the server has read none of it.
    if (response.status === 413) return { outcome: 'refused', problems: findTooLong(typed) };
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

function findTooLong(typed: PageSettings): PageSettingsProblems['problems'] {
  const { contactLink, returnsLink, contactSentence, returnsSentence, shipsIn } = typed;
  return {
    ...(contactLink.length > MAX_LINK && { contactLink: 'link_too_long' }),
    ...(returnsLink.length > MAX_LINK && { returnsLink: 'link_too_long' }),
    ...(contactSentence.length > MAX_SENTENCE && { contactSentence: 'sentence_too_long' }),
    ...(returnsSentence.length > MAX_SENTENCE && { returnsSentence: 'sentence_too_long' }),
    ...(shipsIn.length > MAX_SENTENCE && { shipsIn: 'sentence_too_long' }),
  };
}
