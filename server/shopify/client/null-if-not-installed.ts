import { reasonOf } from './unavailable.ts';

/** `null` for a shop that has no session: it has not the app (any more). Throws what else goes wrong. */
export async function nullIfNotInstalled<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (reasonOf(error) === 'not_installed') return null;
    throw error;
  }
}
