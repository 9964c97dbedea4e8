import { UNAVAILABLE } from './request-tracking.ts';
import type { RequestTracking } from './request-tracking.ts';
import type { Settings } from './settings.ts';

/**
 * In the theme editor: every question is answered with a made-up order, and none leaves the page.
 *
 * @param state - Of the block's setting.
 */
export function createPreviewTracking(state: string, { locale }: Settings): RequestTracking {
  return async () => {
    try {
      const { sampleAnswer } = await import('./later/preview.ts');
      return sampleAnswer(state, locale, new Date());
    } catch {
      return UNAVAILABLE;
    }
  };
}

/** In the theme editor: tells the merchant what keeps shoppers out, if anything does. */
export async function tellTrouble(root: HTMLElement, { endpoint }: Settings): Promise<void> {
  try {
    const { checkConnection } = await import('./later/check-connection.ts');
    await checkConnection(root, endpoint);
  } catch {
    // Then nothing is known, and nothing is said.
  }
}
