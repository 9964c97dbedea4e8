import type { ClosedGroup, Headline, HeadlineDetail, WaitingGroup } from '../../contract.ts';
import {
  countNotArrived,
  type AnswerFacts,
  type ShownReturn,
  type ShownShipment,
} from './answer-facts.ts';
import { news, type News } from './news.ts';

/** A headline before the rest of the order, the payment and the carrier's page are added. */
export interface HeadlineDraft extends News {
  about: Headline['about'];
  /** What it speaks of, the one it is about first; the rest of the order is what is not in these. */
  shipments: readonly ShownShipment[];
  waiting: readonly WaitingGroup[];
  returned: ShownReturn | null;
  closed: readonly ClosedGroup[];
  /** It speaks of the whole order, so there is no rest. */
  isWhole: boolean;
  count: number | null;
  total: number | null;
}

export function draftHeadline(
  said: News,
  facts: Partial<Omit<HeadlineDraft, keyof News>> = {},
): HeadlineDraft {
  return {
    ...said,
    about: null,
    shipments: [],
    waiting: [],
    returned: null,
    closed: [],
    isWhole: false,
    count: null,
    total: null,
    ...facts,
  };
}

/** A shipment, and what there is to say of it. */
export interface Spoken {
  one: ShownShipment;
  said: News;
}

/** Says the same of several shipments: the first one's news, with the details that are true of all, and when. */
export function draftOf(
  spoken: readonly [Spoken, ...Spoken[]],
  more: Partial<News> = {},
): HeadlineDraft {
  const [first] = spoken.toSorted((a, b) => stepRank(a) - stepRank(b));
  const { one, said } = first ?? spoken[0];
  const others = spoken.filter((other) => other.one !== one);
  const isTrueOfAll = ({ code, date }: HeadlineDetail): boolean =>
    others.every(({ said: { details } }) =>
      details.some((detail) => detail.code === code && detail.date?.at === date?.at),
    );
  const shared = said.details.filter((detail) => !WHEN.has(detail.code) && isTrueOfAll(detail));
  return draftHeadline(
    { ...said, details: [...shared, ...whenOf(spoken)], ...more },
    { about: 'shipments', shipments: [one, ...others.map((other) => other.one)] },
  );
}

const WHEN: ReadonlySet<HeadlineDetail['code']> = new Set([
  'expected',
  'day_unknown',
  'ship_day_unknown',
]);

/** The first day that is promised of any of them; else that nobody knows it. */
function whenOf(spoken: readonly Spoken[]): HeadlineDetail[] {
  const [first] = spoken
    .flatMap(({ said: { details } }) => details.filter(({ code }) => WHEN.has(code)))
    .toSorted((a, b) => timeOf(a) - timeOf(b));
  return first ? [first] : [];
}

function timeOf({ date }: HeadlineDetail): number {
  return date ? Date.parse(date.at) : Number.MAX_SAFE_INTEGER;
}

/** Where something is to be done comes first: its page is the answer's. */
function stepRank({ said }: Spoken): number {
  return said.step === 'nothing_to_do' ? 1 : 0;
}

/** "`count` of `total` packages: …", where the order has several. */
export function counted(
  draft: HeadlineDraft,
  { packages: { total } }: AnswerFacts,
  count = countNotArrived(draft.shipments, total),
): HeadlineDraft {
  return total > 1 ? { ...draft, count, total } : draft;
}

/** Nothing to say beyond the code. */
export function plainDraft(
  code: News['code'],
  facts: Partial<Omit<HeadlineDraft, 'code'>> = {},
): HeadlineDraft {
  return { ...draftHeadline(news(code)), ...facts };
}
