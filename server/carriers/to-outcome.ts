import type { ClaimedParcel, ParcelOutcome } from '../ports/parcel-reports.ts';
import type { ProviderAnswer, ProviderName } from '../ports/tracking-provider.ts';
import { firstPoll, nextPoll, type Random } from './poll-times.ts';

/** Characters of a report's JSON. A parcel of 600 scans has 150,000; more is no report. */
const MAX_REPORT = 200_000;

/** After these nothing more is to be expected. A parcel that comes back is still on its way. */
const ENDED: ReadonlySet<string> = new Set(['delivered', 'returned', 'cancelled']);

/** What becomes of a parcel by the service's answer. */
export function toOutcome(
  answer: ProviderAnswer,
  {
    ref,
    attempts,
    result,
    ...parcel
  }: Pick<ClaimedParcel, 'ref' | 'attempts' | 'result' | 'provider'>,
  { provider, now, random }: { provider: ProviderName; now: Date; random: Random },
): ParcelOutcome {
  const isNew = result === null || parcel.provider !== provider;
  const open = { provider, ref, report: null, attempts: 0, hasEnded: false };
  switch (answer.kind) {
    case 'report': {
      if (JSON.stringify(answer.report).length > MAX_REPORT) {
        const dueAt = nextPoll(now, attempts + 1, random);
        return { ...open, result: 'pending', attempts: attempts + 1, dueAt };
      }
      const hasEnded = answer.hasEnded || ENDED.has(answer.report.reportedStatus.status);
      return {
        ...open,
        ref: answer.ref ?? ref,
        result: 'report',
        report: answer.report,
        hasEnded,
        dueAt: hasEnded ? null : nextPoll(now, 0, random),
      };
    }
    case 'pending':
      return {
        ...open,
        ref: answer.ref ?? ref,
        result: 'pending',
        dueAt: isNew ? firstPoll(now, random) : nextPoll(now, 0, random),
      };
    case 'not_found':
      return {
        ...open,
        result: 'not_found',
        attempts: attempts + 1,
        dueAt: nextPoll(now, attempts, random),
      };
    case 'unsupported':
      return { ...open, result: 'unsupported', hasEnded: true, dueAt: null };
    case 'input_required':
  }
  // It waits for the merchant to allow more.
  return { ...open, result: `input_required:${answer.field}`, dueAt: null };
}
