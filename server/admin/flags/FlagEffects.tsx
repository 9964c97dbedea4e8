import { useWording } from '../wording.ts';
import type { PreviewOutcome } from './flag-requests.ts';

interface FlagEffectsProps {
  isCounting: boolean;
  result: PreviewOutcome | null;
}

/** What all settings together would do, and in how many orders that was counted; read out when it changes. */
export function FlagEffects({ isCounting, result }: FlagEffectsProps) {
  const { say, locale } = useWording();
  const format = (count: number): string => count.toLocaleString(locale);
  // A wrong field says what is wrong with it.
  if (result?.outcome === 'refused') return null;
  const preview = result?.outcome === 'counted' ? result.preview : null;
  return (
    <output aria-busy={isCounting} style={{ display: 'block' }}>
      {preview ? (
        <s-stack gap="small-300">
          <s-text type="strong">
            {say(effectCode(preview.all), {
              before: format(preview.all.before),
              after: format(preview.all.after),
            })}
          </s-text>
          <s-text color="subdued">
            {say(preview.isWhole ? 'effects_of_all' : 'effects_of_newest', {
              count: format(preview.orders),
            })}
          </s-text>
        </s-stack>
      ) : (
        <s-text color="subdued">{say(isCounting ? 'effects_reading' : 'effects_failed')}</s-text>
      )}
    </output>
  );
}

function effectCode({ before, after }: { before: number; after: number }) {
  if (before !== after) return 'effects';
  return after === 0 ? 'effects_none' : 'effects_same';
}
