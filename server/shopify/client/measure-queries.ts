import type { QueryAdmin } from './admin-client.ts';
import { reasonOf } from './unavailable.ts';

/**
 * The same client, with every question timed, waits and second tries included.
 *
 * @param start - Starts a clock; what it returns stops it, with `answered` or the reason of the outage.
 */
export function measureQueries(
  queryAdmin: QueryAdmin,
  start: () => (result: string) => void,
): QueryAdmin {
  return async (shop, document, variables, deadline) => {
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
