import type { QueryAdmin } from './admin-client.ts';
import { reasonOf } from './unavailable.ts';

/**
 * The same client, with every query timed that somebody waits for, waits and retries included.
 *
 * @param start - Starts a timer and returns what stops it. The result is `answered`, the reason of an
 * outage, or `broken` for an error of another kind.
 */
export function measureQueries(
  queryAdmin: QueryAdmin,
  start: () => (result: string) => void,
): QueryAdmin {
  return async (shop, document, variables, deadline) => {
    if (deadline.isBackground) return queryAdmin(shop, document, variables, deadline);
    const stop = start();
    try {
      const answer = await queryAdmin(shop, document, variables, deadline);
      stop('answered');
      return answer;
    } catch (error) {
      stop(reasonOf(error) ?? 'broken');
      throw error;
    }
  };
}
