import type { Log } from '../ports/log.ts';

/** Milliseconds. */
const MINUTE = 60_000;

/** Lines of each kind that are written in a minute: enough to see what is wrong, and that it goes on. */
export const LINES_A_MINUTE = 20;

/**
 * Lines that a stranger or an outage can cause as often as they like: 18,000 unsigned requests a second were 2.7 MB of
 * log a second. The metrics count all of what they speak of. No other line is ever left out.
 */
const SAMPLED: ReadonlySet<string> = new Set([
  'refused a request that Shopify did not sign',
  'refused a webhook that Shopify did not sign',
  'refused a session token',
  'the app proxy sent unknown parameters',
  'Shopify answered by another version of the Admin API',
  'the database did not answer',
  'a webhook could not be stored',
  'a look-up failed',
  'a request failed',
]);

interface Kind {
  begun: number;
  written: number;
  leftOut: number;
}

/**
 * A log that writes the first {@link LINES_A_MINUTE} lines of each sampled kind in a minute, and says with the first
 * line of any kind after that minute how many it left out.
 *
 * @param clock - Milliseconds on a clock that never goes back.
 */
export function sampleLog(log: Log, clock: () => number = () => performance.now()): Log {
  const kinds = new Map<string, Kind>();

  function endMinutes(): void {
    for (const [message, { begun, leftOut }] of kinds) {
      if (clock() - begun < MINUTE) continue;
      kinds.delete(message);
      if (leftOut > 0) log.warn({ message, lines: leftOut }, 'lines of the log were left out');
    }
  }

  function isWritten(message: string): boolean {
    endMinutes();
    if (!SAMPLED.has(message)) return true;
    const kind = kinds.get(message) ?? { begun: clock(), written: 0, leftOut: 0 };
    kinds.set(message, kind);
    if (kind.written === LINES_A_MINUTE) kind.leftOut += 1;
    else kind.written += 1;
    return kind.leftOut === 0;
  }

  const write =
    (level: keyof Log): Log[keyof Log] =>
    (facts, message) => {
      if (isWritten(message)) log[level](facts, message);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
