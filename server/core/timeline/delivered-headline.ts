import type { HeadlineCode } from '../../contract.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { counted, draftOf, type HeadlineDraft, type Spoken } from './headline-draft.ts';
import { detail } from './news.ts';
import { shipmentNews } from './shipment-news.ts';

/** All that was sent has arrived; the rest, if there is one, waits. */
export function fromDelivered(facts: AnswerFacts): HeadlineDraft | null {
  // What waits for a return of the shopper's is theirs to act on.
  if (facts.waiting[0]?.reason === 'awaiting_return') return null;
  const [last, ...others] = newestFirst(facts.delivered).map((one) => ({
    one,
    said: shipmentNews(one, facts),
  }));
  if (!last) return null;
  if (facts.isPart) return wholly([last, ...others], 'part_delivered_on', facts);
  const { code } = last.said;
  if (others.every(({ said }) => said.code === code)) {
    if (WHOLE.has(code)) return wholly([last, ...others], code, facts);
    return counted(draftOf([last, ...others]), facts, facts.packages.delivered);
  }
  return (
    fromNeighbour([last, ...others], facts) ?? wholly([last, ...others], 'delivered_on', facts)
  );
}

/** Sentences about the whole order. */
const WHOLE: ReadonlySet<HeadlineCode> = new Set(['delivered_on', 'collected']);

const NEEDS_DAY: ReadonlySet<HeadlineCode> = new Set(['delivered_on', 'part_delivered_on']);

/** The day of the last package; without a day on record, how many have arrived. */
function wholly(
  [last, ...others]: readonly [Spoken, ...Spoken[]],
  code: HeadlineCode,
  facts: AnswerFacts,
): HeadlineDraft {
  const { date } = last.said;
  const isDated = date !== null || !NEEDS_DAY.has(code);
  const { step } = [last, ...others].find(isToBeFetched)?.said ?? last.said;
  const draft = {
    ...draftOf([last], { code: isDated ? code : 'delivered', step }),
    shipments: [last.one, ...others.map(({ one }) => one)],
  };
  return isDated ? draft : counted(draft, facts, facts.packages.delivered);
}

/** At a neighbour's: to be fetched, though another package came after it. */
function fromNeighbour(spoken: readonly Spoken[], facts: AnswerFacts): HeadlineDraft | null {
  const [first, ...others] = spoken.filter(isToBeFetched);
  if (!first) return null;
  const { total, delivered } = facts.packages;
  const details = [detail('rest_delivered', null, delivered, total)];
  return counted(draftOf([first, ...others], { details }), facts, others.length + 1);
}

function isToBeFetched({ said }: Spoken): boolean {
  return said.step === 'ask_neighbour';
}

/** The last one to arrive first. */
export function newestFirst(delivered: readonly ShownShipment[]): ShownShipment[] {
  return delivered.toSorted((a, b) => deliveredTime(b) - deliveredTime(a));
}

function deliveredTime({ shown: { deliveredAt } }: ShownShipment): number {
  return deliveredAt ? Date.parse(deliveredAt.at) : 0;
}
