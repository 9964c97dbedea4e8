import type { HeadlineCode, NextStepCode, ShipmentSubstatus } from '../../contract.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { isOnCarrierPage, onCarrierPage } from './carrier-page.ts';
import { detail, news, type News } from './news.ts';
import { scanDayOf } from './when.ts';

/** Nobody took it: the carrier offers a new day for a while. */
export function attemptNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  const { state, shown } = one;
  const isPast = state.lapsed || state.stale || state.action === 'merchant';
  const step = isPast ? 'contact' : onCarrierPage('choose_delivery', shown);
  return news('attempt_failed', { date: scanDayOf(one, moments), step });
}

const AT_COUNTER: Partial<Record<ShipmentSubstatus, HeadlineCode>> = {
  parcel_locker: 'parcel_locker',
};

/** At a pickup point or in a locker of the carrier; where nothing names a carrier, merely ready. */
export function pickupNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  const { state, shown } = one;
  const ofCarrier = (state.substatus && AT_COUNTER[state.substatus]) ?? 'pickup_point';
  const hasCarrier = shown.parcels.some(({ carrier, number, url }) => carrier ?? number ?? url);
  const code = hasCarrier ? ofCarrier : 'ready_to_collect';
  if (!state.pickupOverdue) {
    const step = onCarrierPage('collect_at_point', shown);
    return news(code, { date: scanDayOf(one, moments), step });
  }
  const since = state.waitingSince
    ? [detail('waiting_since', moments.relativeDay(state.waitingSince))]
    : [];
  if (state.lapsed) {
    return news(code, { details: [...since, detail('may_go_back')], step: 'contact' });
  }
  return news(code, { details: since, step: onCarrierPage('collect_soon', shown) });
}

type Cause = Pick<News, 'code' | 'step'> & Partial<Pick<News, 'details'>>;

/** A cause that has words of its own, and who can do something about it; any other: `exception`, ask the shop. */
const CAUSES: Partial<Record<ShipmentSubstatus, Cause>> = {
  address_problem: { code: 'address_problem', step: 'check_address' },
  recipient_moved: { code: 'address_problem', step: 'check_address' },
  payment_due: { code: 'payment_due', step: 'see_needs' },
  documents_required: { code: 'documents_required', step: 'see_needs' },
  action_required: { code: 'exception', step: 'see_needs' },
  customs_processing: { code: 'customs_processing', step: 'see_customs' },
  delayed_customs: { code: 'customs_processing', step: 'see_customs' },
  held: { code: 'held', step: 'contact' },
  damaged: { code: 'damaged', step: 'contact' },
  lost: { code: 'lost', step: 'contact' },
  destroyed: { code: 'destroyed', step: 'contact' },
  refused: { code: 'refused', step: 'contact' },
  unclaimed: { code: 'unclaimed', step: 'contact', details: [detail('may_go_back')] },
};

/** Something is wrong, with its cause. */
export function exceptionNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  const { substatus, stale } = one.state;
  const cause = substatus ? CAUSES[substatus] : undefined;
  const { code, step, details = [] }: Cause = cause ?? { code: 'exception', step: 'contact' };
  const isThere = isOnCarrierPage(step) && !stale;
  return news(code, {
    details,
    // A day beside what goes on would read as the day by which it is due.
    date: isThere ? null : scanDayOf(one, moments),
    step: isThere ? onCarrierPage(step, one.shown) : unlessOnPage(step),
  });
}

/** After so long, the carrier's page asks for nothing more. */
function unlessOnPage(step: NextStepCode): NextStepCode {
  return isOnCarrierPage(step) ? 'contact' : step;
}

export function onTheWayBackNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  if (one.state.status === 'returning') return news('returning', { step: 'contact' });
  return news('returned', { date: scanDayOf(one, moments), step: 'contact' });
}
