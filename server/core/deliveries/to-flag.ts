import type { DeliveryFlag, FlagCode } from './delivery.ts';
import { toThreshold, type FlagSettings, type ThresholdCode } from './flag-settings.ts';

/** Why a delivery has a flag. */
export interface FlagCause {
  /** Milliseconds since 1970. */
  since: number;
  /** The limit that has passed; `null` where a status, a reason or a date says it. */
  by: ThresholdCode | null;
}

export function toFlag(
  code: FlagCode,
  { since, by }: FlagCause,
  settings: FlagSettings,
): DeliveryFlag {
  const threshold = toThreshold(by, settings);
  return { code, since: new Date(since).toISOString(), ...(threshold && { threshold }) };
}
