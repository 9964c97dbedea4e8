import type { HeadlineCode, HeadlineDetail, Moment, NextStepCode } from '../../contract.ts';

/** What there is to say of one part of an order, and what the shopper does about it. */
export interface News {
  code: HeadlineCode;
  date: Moment | null;
  /** The most important first. */
  details: HeadlineDetail[];
  step: NextStepCode;
  /** The day of which the step speaks. */
  nextDate: Moment | null;
}

/** News with this code; what is not given is nothing, and nothing to do. */
export function news(code: HeadlineCode, facts: Partial<News> = {}): News {
  return {
    code,
    date: null,
    details: [],
    step: 'nothing_to_do',
    nextDate: null,
    ...facts,
  };
}

export function detail(
  code: HeadlineDetail['code'],
  date: Moment | null = null,
  count: number | null = null,
  total: number | null = null,
): HeadlineDetail {
  return { code, date, count, total };
}
