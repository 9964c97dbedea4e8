import type { Shipment, TrackedOrder } from '../../../../server/contract.ts';
import { sourcesOf, type WordingGroup } from '../../../../widget/words/wording.ts';

/** An answer, and the words that it is told in. */
export interface ToldAnswer {
  order: TrackedOrder;
  /** The sentence of a code with its `{{ placeholders }}`, from the first group that has one. */
  sentenceOf(group: WordingGroup, code: string): string | undefined;
}

/** A code of an answer, and what is put into its sentence. */
export interface AnswerSentence {
  group: WordingGroup;
  /** A code, or several of which the first one with words counts. */
  codes: readonly string[];
  params: Readonly<Record<string, unknown>>;
}

/** Finds sentences in the groups of one locale file. */
export function createSentenceOf(
  groups: Readonly<Record<string, unknown>>,
): ToldAnswer['sentenceOf'] {
  return (group, code) => {
    const found = sourcesOf(group).map((name) => wordIn(groups[name], code));
    return found.find((sentence) => sentence !== undefined);
  };
}

function wordIn(group: unknown, code: string): string | undefined {
  const entries = typeof group === 'object' && group !== null ? Object.entries(group) : [];
  const found = entries.find(([key]) => key === code)?.[1];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Every code of an answer that its shopper reads in words. */
export function sentencesOf({ order }: Pick<ToldAnswer, 'order'>): AnswerSentence[] {
  const { headline, payment, shipments, waiting, closed, returns } = order;
  const items = [...shipments, ...waiting, ...closed, ...returns].flatMap((part) => part.items);
  return [
    one('headline', headline.code, { date: headline.date?.text, ...countsOf(headline) }),
    one('next', headline.nextStep, { date: headline.nextDate?.text }),
    ...headline.details.map((detail) =>
      one('detail', detail.code, { date: detail.date?.text, ...countsOf(detail) }),
    ),
    ...(payment ? [one('payment', payment.code)] : []),
    ...shipments.flatMap((shipment) => [
      stateOf(shipment),
      ...shipment.events.map(stateOf),
      ...shipment.remarks.map(({ code, date }) => one('remark', code, { date: date?.text })),
      ...(shipment.advice ? [one('next', shipment.advice, { date: 'a day' })] : []),
    ]),
    ...waiting.map(({ reason, date }) =>
      one('waiting', date && reason === 'scheduled' ? 'scheduled_for' : reason, {
        date: date?.text,
      }),
    ),
    ...closed.map(({ reason }) => one('closed', reason)),
    ...returns.map(({ status }) => one('returns', status)),
    ...items.flatMap(({ notes }) => notes.map(({ code }) => one('note', code))),
  ];
}

function one(group: WordingGroup, code: string, params = {}): AnswerSentence {
  return { group, codes: [code], params };
}

function stateOf({ status, substatus }: Pick<Shipment, 'status' | 'substatus'>): AnswerSentence {
  return { group: 'status', codes: substatus ? [substatus, status] : [status], params: {} };
}

function countsOf({ count, total }: { count: number | null; total: number | null }): object {
  return { count, total };
}
