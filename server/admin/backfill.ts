import type { BackfillAnswer } from './contract.ts';

const PATH = '/admin/backfill';

/** How far the shop's earlier orders have been read. @returns `null` when the server does not answer. */
export function loadBackfill(): Promise<BackfillAnswer | null> {
  return ask(PATH);
}

/** Begins to read them. */
export function startBackfill(): Promise<BackfillAnswer | null> {
  return ask(PATH, { method: 'POST' });
}

/** Ends that. */
export function cancelBackfill(): Promise<BackfillAnswer | null> {
  return ask(`${PATH}/cancel`, { method: 'POST' });
}

async function ask(path: string, init?: RequestInit): Promise<BackfillAnswer | null> {
  try {
    const response = await fetch(path, init);
    if (!response.ok) return null;
    const answer: BackfillAnswer = await response.json();
    return answer;
  } catch {
    return null;
  }
}
