import type { ShipmentState } from '../../order.ts';
import { clauseAround, type Clause } from './clause-around.ts';
import { claimByParty } from './claim-by-party.ts';
import type { Marks } from './marks.ts';

/** What the words around a claim make of it. */
type Doubt =
  | 'news'
  | 'condition'
  | 'whenever'
  | 'possibility'
  | 'wish'
  | 'undone'
  | 'notYet'
  | 'unplanned'
  | 'negation'
  | 'today'
  | 'future'
  | 'ongoing';

/** A claim by what it means to whoever waits for the parcel. */
type Kind =
  | 'delivered'
  | 'collected'
  | 'returned'
  | 'returning'
  | 'cancelled'
  | 'exception'
  | 'lost'
  | 'attempt_failed'
  | 'available_for_pickup'
  | 'out_for_delivery'
  | 'customs_released'
  | 'customs_processing'
  | 'announced'
  | 'under_way'
  | 'info_received';

/** `keep`: the doubt does not touch the claim. `null`: nothing is claimed. */
type Outcome = ShipmentState | 'keep' | null;

const SCHEDULED: ShipmentState = { status: 'in_transit', substatus: 'scheduled' };
const RETURNING: ShipmentState = { status: 'returning', substatus: null };
const IN_TRANSIT: ShipmentState = { status: 'in_transit', substatus: null };
const IN_CUSTOMS: ShipmentState = { status: 'in_transit', substatus: 'customs_processing' };
const OUT_TODAY: ShipmentState = { status: 'out_for_delivery', substatus: null };

/** In doubt, nothing is claimed; a row names what is left of a claim all the same. */
const OUTCOMES: Record<Doubt, Partial<Record<Kind, Outcome>>> = {
  news: {
    ...keep('available_for_pickup', 'out_for_delivery', 'announced', 'under_way'),
    ...keep('customs_released', 'customs_processing', 'info_received'),
  },
  condition: {},
  whenever: {
    ...keep('attempt_failed', 'exception', 'lost', 'under_way', 'announced'),
    ...keep('customs_processing', 'info_received'),
  },
  possibility: keep('info_received', 'under_way', 'announced'),
  wish: {
    ...keep('exception', 'lost', 'attempt_failed', 'announced', 'under_way'),
    ...keep('customs_released', 'customs_processing', 'info_received'),
  },
  undone: {
    ...keep('returned', 'cancelled', 'exception', 'attempt_failed'),
    ...keep('announced', 'customs_processing', 'info_received'),
  },
  notYet: {
    returned: RETURNING,
    customs_released: IN_CUSTOMS,
    ...keep('customs_processing', 'info_received'),
  },
  unplanned: keep('exception', 'lost', 'attempt_failed', 'customs_processing', 'info_received'),
  negation: {
    delivered: { status: 'attempt_failed', substatus: null },
    collected: { status: 'exception', substatus: 'unclaimed' },
    customs_released: IN_CUSTOMS,
    ...keep('customs_processing', 'info_received'),
  },
  today: {
    delivered: OUT_TODAY,
    returned: RETURNING,
    available_for_pickup: IN_TRANSIT,
    customs_released: IN_CUSTOMS,
    ...keep('returning', 'out_for_delivery', 'announced', 'under_way'),
    ...keep('customs_processing', 'info_received'),
  },
  future: {
    delivered: SCHEDULED,
    out_for_delivery: SCHEDULED,
    returned: RETURNING,
    available_for_pickup: IN_TRANSIT,
    attempt_failed: { status: 'in_transit', substatus: 'rescheduled' },
    customs_released: IN_CUSTOMS,
    ...keep('returning', 'announced', 'customs_processing', 'info_received'),
  },
  ongoing: {
    delivered: SCHEDULED,
    returned: RETURNING,
    available_for_pickup: IN_TRANSIT,
    customs_released: IN_CUSTOMS,
    ...keep('returning', 'out_for_delivery', 'attempt_failed', 'exception'),
    ...keep('announced', 'under_way', 'customs_processing', 'info_received'),
  },
};

function keep(...kinds: readonly Kind[]): Partial<Record<Kind, 'keep'>> {
  return Object.fromEntries(kinds.map((kind) => [kind, 'keep' as const]));
}

/** Claims of an end: a doubt among their own words counts too. */
const IS_END: ReadonlySet<Kind> = new Set([
  'delivered',
  'collected',
  'returned',
  'returning',
  'cancelled',
]);

/** Claims that begin another clause than a condition may stand beside one: "ready, otherwise returned". */
const STANDS_ALONE: ReadonlySet<Kind> = new Set(['available_for_pickup', 'out_for_delivery']);

/** A sentence that begins so is a condition, whichever language it was taken for: sisters share words. */
const CONDITION_ANYWHERE =
  /^ ?(?:if|once|when|wenn|sobald|falls|quand|lorsque?|des que|une fois|cuando|una vez|quando|assim que|una volta|appena|zodra|wanneer)\b/;

/** Claims of bad news hold a negation of their own. */
const IS_CAUSE: ReadonlySet<Kind> = new Set(['exception', 'lost', 'attempt_failed']);

/**
 * What is left of a claim in its clause: by whom and to whom, then whether it happened at all.
 *
 * @param start - Where the words that claim begin in the text, and `end` where what follows them does.
 * @returns `null` where the clause denies the claim, or speaks of what may happen.
 */
export function weighClaim(
  claim: ShipmentState,
  words: string,
  { start, end }: { start: number; end: number },
  marks: Marks,
): ShipmentState | null {
  const clause = clauseAround(words, start, end);
  const byParty = claimByParty(claim, clause, marks);
  if (byParty === null) return null;
  const kind = kindOf(byParty);
  for (const doubt of doubtsOf(clause, kind, marks)) {
    const outcome = OUTCOMES[doubt][kind] ?? null;
    if (outcome !== 'keep') return outcome;
  }
  return byParty;
}

/** The doubts that the clause raises, the gravest first. */
function doubtsOf(clause: Clause, kind: Kind, marks: Marks): Doubt[] {
  const { before, claim, after, beforeInSentence, afterInSentence } = clause;
  const own = IS_END.has(kind) || STANDS_ALONE.has(kind) ? claim : '';
  const isCause = IS_CAUSE.has(kind);
  // "Could not be delivered because of the address": only a negation at its side denies a cause.
  const isDenied = marks.negation.test(isCause ? before.slice(-NEXT_WORDS) : before + own);
  const isLate = isDenied || (isCause && marks.negation.test(claim));
  const isToCome =
    marks.future.test(IS_END.has(kind) || isCause ? beforeInSentence + own : before) ||
    marks.later.test(`${before}${kind === 'out_for_delivery' ? '' : own} ${after}`);
  const isToday = marks.today.test(`${before}${claim}${after}`);
  const isOngoing = marks.ongoing.test(before) || marks.ongoing.test(after.slice(0, NEXT_WORDS));
  const raised: Record<Doubt, boolean> = {
    news: marks.ofNews.test(before),
    condition:
      clause.isAsked ||
      CONDITION_ANYWHERE.test(beforeInSentence) ||
      (STANDS_ALONE.has(kind)
        ? marks.condition.test(before + claim) || begins(beforeInSentence, marks.condition)
        : marks.condition.test(beforeInSentence + claim + afterInSentence)),
    whenever: marks.whenever.test(before),
    possibility: marks.possibility.test(before),
    wish: marks.wish.test(before) || marks.wished.test(after),
    // A search or a complaint speaks of a loss in its whole sentence: "Complaint: parcel lost".
    undone: marks.undone.test(
      kind === 'lost' ? `${beforeInSentence} ${afterInSentence}` : `${before} ${after}`,
    ),
    notYet: isLate && marks.notYet.test(`${before}${claim}${after}`),
    unplanned: isDenied && marks.future.test(before),
    negation: isDenied,
    today: isToday && (isToCome || isOngoing),
    future: isToCome && !isToday,
    ongoing: isOngoing && !isToday,
  };
  return DOUBTS.filter((one) => raised[one]);
}

/** A sentence that begins with a condition is a condition to its end. */
function begins(text: string, condition: RegExp): boolean {
  return (condition.exec(text)?.index ?? text.length) <= 1 && text !== '';
}

const DOUBTS: readonly Doubt[] = [
  'news',
  'condition',
  'whenever',
  'possibility',
  'wish',
  'undone',
  'notYet',
  'unplanned',
  'negation',
  'today',
  'future',
  'ongoing',
];

/** Characters beside a claim where its own verb may stand, as in "zugestellt werden". */
const NEXT_WORDS = 16;

const CUSTOMS = new Set(['customs_processing', 'delayed_customs']);
const ANNOUNCED = new Set([
  'scheduled',
  'rescheduled',
  'delayed',
  'delayed_weather',
  'delayed_processing',
]);

function kindOf({ status, substatus }: ShipmentState): Kind {
  if (status === 'delivered') return substatus === 'collected' ? 'collected' : 'delivered';
  if (substatus === 'lost' || substatus === 'destroyed') return 'lost';
  if (status !== 'in_transit') return status === 'unknown' ? 'under_way' : status;
  if (substatus === 'customs_released') return substatus;
  if (substatus !== null && CUSTOMS.has(substatus)) return 'customs_processing';
  return substatus !== null && ANNOUNCED.has(substatus) ? 'announced' : 'under_way';
}
