import type { BackfillStatus } from '../contract.ts';
import { formatDuration, formatNumber } from '../format-amount.ts';
import { isUnderWay, useBackfill } from '../use-backfill.ts';
import { useWording, type Wording } from '../wording.ts';
import { BusyButton } from './BusyButton.tsx';

/** How far the shop's earlier orders have been read, with the buttons to end that and to begin again. */
export function Backfill({ bridge }: { bridge: typeof shopify }) {
  const wording = useWording();
  const { say } = wording;
  const { backfill, turn } = useBackfill(bridge);
  if (!backfill || backfill.phase === 'off') return null;
  const goesOn = isUnderWay(backfill);
  return (
    <s-section heading={say('backfill')}>
      <s-stack gap="base">
        <s-stack gap="small-200">
          {sentencesOf(backfill, goesOn, wording).map((text) => (
            <s-paragraph key={text}>{text}</s-paragraph>
          ))}
        </s-stack>
        <BusyButton
          text={say(goesOn ? 'backfill_cancel' : 'backfill_start')}
          action={() => turn(!goesOn)}
        />
      </s-stack>
    </s-section>
  );
}

/** What is known, and nothing else. */
function sentencesOf(status: BackfillStatus, goesOn: boolean, wording: Wording): string[] {
  const { say, locale } = wording;
  const { problem, secondsLeft } = status;
  return [
    phaseOf(status, wording),
    ...(problem ? [say(`backfill_${problem}`)] : []),
    ...(problem && goesOn ? [say('backfill_goes_on')] : []),
    ...(secondsLeft === null || problem
      ? []
      : [say('backfill_left', { time: formatDuration(locale, secondsLeft) })]),
    ...(goesOn ? [say('backfill_meanwhile')] : []),
  ];
}

function phaseOf(status: BackfillStatus, { say, locale, formatDay }: Wording): string {
  const { phase, days, read, found, endedAt } = status;
  if (days === null && phase !== 'stopped' && phase !== 'cancelled') return say('backfill_waiting');
  const params = {
    days: formatNumber(locale, days ?? 0),
    date: endedAt === null ? '' : formatDay(endedAt),
    found: formatNumber(locale, found ?? 0),
    read: formatNumber(locale, read ?? 0),
  };
  const isListed = phase === 'searching' && read !== null;
  return say(isListed ? 'backfill_reading' : `backfill_${phase}`, params);
}
