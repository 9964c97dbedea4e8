import { retryAfterOf } from '../../async/busy.ts';
import { TooManyReads } from '../../async/too-many-reads.ts';
import { withTimeout } from '../../async/with-timeout.ts';
import type { TrackResponse } from '../../contract.ts';
import type { TrackAnswer } from '../../lookup/track-order.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

/**
 * Milliseconds for a whole look-up, whatever it waits for: a shopper reads an answer within 2.5 seconds. Each wait has
 * a limit of its own, but Shopify and a database that are both slow add up. The rest is for a loop that is late.
 */
const LOOKUP_TIMEOUT = 2_400;

/** When to try again after an error of ours: most outages of Shopify or a database are shorter. */
const RETRY_AFTER_SECONDS = 30;

/**
 * The answer, whatever happens.
 *
 * @param stopClock - Called once, with what became of the look-up.
 */
export async function answerLookup(
  shop: ShopDomain,
  stopClock: (outcome: TrackResponse['outcome'] | 'busy') => void,
  log: Pick<Log, 'error'>,
  lookUp: () => Promise<TrackAnswer>,
): Promise<TrackAnswer> {
  try {
    const answer = await withTimeout(LOOKUP_TIMEOUT, lookUp(), 'the look-up took too long');
    // The use case throws where something is wrong: this is somebody who found no place.
    stopClock(answer.outcome === 'unavailable' ? 'busy' : answer.outcome);
    return answer;
  } catch (error) {
    if (error instanceof TooManyReads) {
      const { retryAfterSeconds } = error;
      stopClock('rate_limited');
      return { outcome: 'rate_limited', retryAfterSeconds };
    }
    const busyFor = retryAfterOf(error);
    stopClock(busyFor === null ? 'unavailable' : 'busy');
    if (busyFor !== null) return { outcome: 'unavailable', retryAfterSeconds: busyFor };
    log.error({ shop, err: error }, 'a look-up failed');
    return { outcome: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS };
  }
}
