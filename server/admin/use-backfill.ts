import { useEffect, useState } from 'preact/hooks';
import { cancelBackfill, loadBackfill, startBackfill } from './backfill.ts';
import type { BackfillAnswer, BackfillPhase } from './contract.ts';
import { useWording } from './wording.ts';

/** Milliseconds between two looks at a back-fill that is under way. */
const POLL = 10_000;

const UNDER_WAY: ReadonlySet<BackfillPhase | 'off'> = new Set(['waiting', 'searching', 'reading']);

export function isUnderWay({ phase }: BackfillAnswer): boolean {
  return UNDER_WAY.has(phase);
}

/**
 * How far the shop's earlier orders have been read: `null` until that is known. What is known stays while it is asked
 * for again, and when nobody answers. `turn` begins reading, or ends it, and says so in a toast.
 */
export function useBackfill(bridge: typeof shopify): {
  backfill: BackfillAnswer | null;
  turn(reads: boolean): Promise<void>;
} {
  const { say } = useWording();
  const [backfill, setBackfill] = useState<BackfillAnswer | null>(null);
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      const loaded = await loadBackfill();
      if (isCurrent && loaded) setBackfill(loaded);
    }
    void look();
    return () => {
      isCurrent = false;
    };
  }, [looks]);

  const polls = backfill !== null && isUnderWay(backfill);
  useEffect(() => {
    if (!polls) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setLooks((count) => count + 1);
    }, POLL);
    return () => clearInterval(timer);
  }, [polls]);

  async function turn(reads: boolean): Promise<void> {
    const answer = await (reads ? startBackfill() : cancelBackfill());
    if (answer) setBackfill(answer);
    const done = reads ? 'backfill_now_on' : 'backfill_now_off';
    bridge.toast.show(say(answer ? done : 'backfill_failed'), { isError: !answer });
  }

  return { backfill, turn };
}
