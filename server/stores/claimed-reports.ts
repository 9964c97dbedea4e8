import type { Kysely } from 'kysely';
import type { ClaimedReport, ScheduledReports } from '../ports/scheduled-reports.ts';
import type { KeyRing } from './key-ring.ts';
import { sealAddress } from './report-row.ts';
import type { Tables } from './tables.ts';

/** What a server notes about a report while it has the lease (decision 0051). */
export function createClaimedReports(
  db: Kysely<Tables>,
  keyRing: KeyRing,
): Pick<ScheduledReports, 'beginTurn' | 'endTurn' | 'settle'> {
  const recipientOf = ({ shop, id }: ClaimedReport, recipientId: string) =>
    db
      .updateTable('report_recipients')
      .where('shop', '=', shop)
      .where('report_id', '=', id)
      .where('recipient_id', '=', recipientId);

  return {
    async beginTurn(report, recipientId) {
      const run = report.runAt.getTime();
      const row = await recipientOf(report, recipientId)
        .set(({ eb }) => ({
          turn_of: run,
          turns: eb
            .case()
            .when('turn_of', '=', run)
            .then(eb('turns', '+', 1))
            .else(1)
            .end(),
          is_done: 0,
        }))
        .where('state', '=', 'agreed')
        .where(({ eb, or }) =>
          or([eb('turn_of', 'is', null), eb('turn_of', '<>', run), eb('is_done', '=', 0)]),
        )
        .returning('turns')
        .executeTakeFirst();
      return row ? row.turns : null;
    },

    async endTurn(report, { id, address }, outcome) {
      const isSent = outcome.kind === 'sent';
      const isKnown = isSent || outcome.problem !== 'unknown';
      await recipientOf(report, id)
        .set({
          is_done: isSent || outcome.isOver ? 1 : 0,
          problem: isSent ? null : outcome.problem,
          // By the newest key, so that an older one is needed no more one day.
          address: sealAddress(report.shop, address, keyRing),
          // What was not sent for certain leaves no mail that a repetition would double.
          ...(isKnown && { turns: 0 }),
          ...(isSent && outcome.coveredUntil && { covered_until: outcome.coveredUntil.getTime() }),
        })
        .where('turn_of', '=', report.runAt.getTime())
        .execute();
    },

    async settle({ shop, id, claimedUntil, attempts }, { run, next }) {
      await db
        .updateTable('reports')
        .set({
          claimed_until: null,
          ended_at: run.at.getTime(),
          outcome: run.outcome,
          problem: run.problem,
          due_at: next?.at.getTime() ?? null,
          ...(next?.isSameRun
            ? { attempts: attempts + 1 }
            : { attempts: 0, is_asked_for: 0, run_at: next?.at.getTime() ?? null }),
        })
        .where('shop', '=', shop)
        .where('report_id', '=', id)
        .where('claimed_until', '=', claimedUntil.getTime())
        .execute();
    },
  };
}
