import type {
  HeadlineCode,
  HeadlineDetailCode,
  NextStepCode,
  ShipmentStatus,
} from '../../../../server/contract.ts';
import { breachIf, filledShipments, type AnswerRule } from './answer-rule.fixtures.ts';
import type { ToldAnswer } from './answer-sentences.fixtures.ts';

/** Headlines whose day is one to come. The day of any other one is past. */
const DAY_TO_COME: ReadonlySet<HeadlineCode> = new Set([
  'arriving_on',
  'all_arriving_on',
  'part_arriving_on',
  'out_for_delivery',
  'out_for_delivery_on',
  'delayed_until',
  'scheduled_for',
]);

const DETAIL_DAY_TO_COME: ReadonlySet<HeadlineDetailCode> = new Set([
  'rest_ships_on',
  'rest_expected',
]);

/** Headlines that say themselves that there is no day, or what it depends on, or that it does not matter. */
const NO_DAY: ReadonlySet<HeadlineCode> = new Set([
  'no_news',
  'date_to_follow',
  'awaiting_return',
  'awaiting_payment',
  'not_paid',
  'check_address',
  'order_cancelled',
  'cancelled_after_sending',
  'order_refunded',
]);

const OPEN_DAYS: ReadonlySet<HeadlineDetailCode> = new Set([
  'day_unknown',
  'ship_day_unknown',
  'ready_day_unknown',
]);

const DETAIL_NO_DAY: ReadonlySet<HeadlineDetailCode> = new Set([
  ...OPEN_DAYS,
  'rest_preparing',
  'rest_on_the_way',
  'rest_awaiting_stock',
  'rest_checking',
  'no_tracking',
  'no_reports',
]);

/** Steps by which the shopper asks for the day that the shop does not know. */
const ASKS_FOR_DAY: ReadonlySet<NextStepCode> = new Set(['ask_when', 'contact']);

const UNDER_WAY: ReadonlySet<ShipmentStatus> = new Set([
  'unknown',
  'info_received',
  'in_transit',
  'out_for_delivery',
]);

/** The first day on which a shipment or a group is to come. */
function knownDay(answer: ToldAnswer): string | undefined {
  const moments = [
    ...filledShipments(answer).map(({ expectedAt }) => expectedAt),
    ...answer.order.waiting.map(({ date }) => date),
  ];
  return moments.find((moment) => moment !== null)?.at;
}

function saysDayToCome({ order: { headline } }: ToldAnswer): boolean {
  return (
    headline.nextDate !== null ||
    (headline.date !== null && DAY_TO_COME.has(headline.code)) ||
    headline.details.some(({ code, date }) => date !== null && DETAIL_DAY_TO_COME.has(code))
  );
}

function saysNoDay({ order: { headline } }: ToldAnswer): boolean {
  return (
    NO_DAY.has(headline.code) ||
    ASKS_FOR_DAY.has(headline.nextStep) ||
    headline.details.some(({ code }) => DETAIL_NO_DAY.has(code))
  );
}

function isToCome(answer: ToldAnswer): boolean {
  return (
    filledShipments(answer).some(({ status }) => UNDER_WAY.has(status)) ||
    answer.order.waiting.some(({ reason }) => reason !== 'ready_to_collect')
  );
}

/** Every answer says when, or that nobody knows yet. */
export const DAY_RULES = {
  'says a day that is known'(answer) {
    const day = knownDay(answer);
    const { headline } = answer.order;
    const said = [headline.date, headline.nextDate, ...headline.details.map(({ date }) => date)];
    const isSaid = said.some((date) => date !== null);
    return breachIf(day !== undefined && !isSaid, `does not say ${day}`);
  },

  'says when, or that nobody knows'(answer) {
    const isOpen = isToCome(answer) && !saysDayToCome(answer) && !saysNoDay(answer);
    const { code } = answer.order.headline;
    return breachIf(isOpen, `${code} leaves open when it comes`);
  },

  'calls no day unknown that it says'({ order: { headline } }) {
    const { code, date, count, details } = headline;
    const isDayOfPart = code === 'part_arriving_on' || count !== null;
    const isDayOfAll = date !== null && DAY_TO_COME.has(code) && !isDayOfPart;
    return details
      .filter((detail) => isDayOfAll && OPEN_DAYS.has(detail.code))
      .map((detail) => `${code} beside ${detail.code}`);
  },
} satisfies Record<string, AnswerRule>;
