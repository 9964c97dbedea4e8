import { useEffect, useState } from 'preact/hooks';
import { previewFlags, type PreviewOutcome } from './flag-requests.ts';
import { fromDraft, type FlagDraft } from './flag-draft.ts';

/** Milliseconds after the last key before the effect is counted. */
const PAUSE = 400;

/**
 * What a draft would do. The last count stays while another one is made.
 *
 * @param version - Of the saved settings, which the draft is compared with.
 * @param isRight - A draft with a mistake is not counted.
 */
export function useFlagPreview(
  draft: FlagDraft,
  version: number,
  isRight: boolean,
): { isCounting: boolean; result: PreviewOutcome | null } {
  const [result, setResult] = useState<PreviewOutcome | null>(null);
  const [isCounting, setIsCounting] = useState(true);
  const text = JSON.stringify(fromDraft(draft));

  useEffect(() => {
    if (!isRight) return undefined;
    const aborter = new AbortController();
    setIsCounting(true);
    const timer = setTimeout(async () => {
      const next = await previewFlags(JSON.parse(text), aborter.signal).catch(
        (): PreviewOutcome => ({ outcome: 'failed' }),
      );
      if (aborter.signal.aborted) return;
      setResult(next);
      setIsCounting(false);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, version, isRight]);

  return { isCounting, result };
}
