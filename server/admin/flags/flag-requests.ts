import type {
  ChosenFlagSettings,
  FlagPreview,
  FlagSettingsAnswer,
  FlagSettingsProblems,
  SaveFlagSettingsRequest,
} from './flags-contract.ts';
import { jsonBody } from '../json-body.ts';

const PATH = '/admin/flags';

export type Problems = FlagSettingsProblems['problems'];

/** The outcome of saving. */
export type SaveOutcome =
  | { outcome: 'saved'; answer: FlagSettingsAnswer }
  /** Somebody has saved others meanwhile: these. */
  | { outcome: 'changed'; answer: FlagSettingsAnswer }
  | { outcome: 'refused'; problems: Problems }
  /** The server does not answer, and nothing may have changed. */
  | { outcome: 'failed' };

export type PreviewOutcome =
  | { outcome: 'counted'; preview: FlagPreview }
  | { outcome: 'refused'; problems: Problems }
  | { outcome: 'failed' };

/** Asks again as often while others are asking. */
const MAX_ATTEMPTS = 4;
/** Milliseconds between two of them: a preview takes a second. */
const PAUSE = 1_000;

/** @returns `null` when the server does not answer. */
export async function loadFlagSettings(): Promise<FlagSettingsAnswer | null> {
  try {
    const response = await fetch(PATH);
    if (!response.ok) return null;
    const answer: FlagSettingsAnswer = await response.json();
    return answer;
  } catch {
    return null;
  }
}

export async function saveFlagSettings(request: SaveFlagSettingsRequest): Promise<SaveOutcome> {
  try {
    const response = await fetch(PATH, write('PUT', request));
    if (response.ok || response.status === 409) {
      const answer: FlagSettingsAnswer = await response.json();
      return { outcome: response.ok ? 'saved' : 'changed', answer };
    }
    return response.status === 422 ? await readProblems(response) : { outcome: 'failed' };
  } catch {
    return { outcome: 'failed' };
  }
}

/** What settings would do. Rejects when the signal aborts. */
export async function previewFlags(
  settings: ChosenFlagSettings,
  signal: AbortSignal,
): Promise<PreviewOutcome> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const response = await fetch(`${PATH}/preview`, { ...write('POST', settings), signal });
    if (response.ok) {
      const preview: FlagPreview = await response.json();
      return { outcome: 'counted', preview };
    }
    if (response.status === 422) return readProblems(response);
    if (response.status !== 429) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { outcome: 'failed' };
}

async function readProblems(
  response: Response,
): Promise<{ outcome: 'refused'; problems: Problems }> {
  const { problems }: FlagSettingsProblems = await response.json();
  return { outcome: 'refused', problems };
}

function write(method: 'PUT' | 'POST', body: object): RequestInit {
  return {
    method,
    ...jsonBody(body),
  };
}
