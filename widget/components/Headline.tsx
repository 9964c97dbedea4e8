import type { TrackedOrder } from '../../server/contract.ts';
import { detailWords } from '../words/headline-words.ts';
import { joinParts } from '../words/join-parts.ts';
import { Dated } from './Dated.tsx';
import { Heading } from './Heading.tsx';
import { IS_INTERACTIVE } from './is-interactive.ts';
import { NextStep } from './NextStep.tsx';
import { Remark } from './Remark.tsx';
import type { View } from './view.ts';

/** "Where is my order?" answered: what, when, what else, and what to do now. */
export function Headline({
  order,
  sentence,
  view,
}: {
  order: TrackedOrder;
  sentence: string;
  view: View;
}) {
  const { say } = view;
  const { code, date, details, nextStep, nextDate, page } = order.headline;
  const { payment } = order;
  const paymentWords = payment && say('payment', payment.code);
  const place = order.destination?.city;
  return (
    <>
      <p class="order-tracking__order-name">
        <bdi>{order.name}</bdi>
        {' · '}
        <Dated
          text={joinParts(
            say('ui', 'placed', { date: order.placedAt.text }),
            place && say('ui', 'destination', { place }),
          )}
          date={order.placedAt}
        />
        {'\xa0 '}
        {IS_INTERACTIVE && (
          <button class="order-tracking__action" onClick={view.lookUpAnother}>
            {say('ui', view.isReopened ? 'clear' : 'another')}
          </button>
        )}
      </p>
      <Heading level={view.headingLevel} name="headline" focusable>
        <Dated text={sentence} date={date} />
      </Heading>
      {details?.[0] && (
        <p class="order-tracking__details">
          {details.map((detail) => (
            <span key={detail.code}>
              <Dated text={detailWords(detail, code, say)} date={detail.date} />{' '}
            </span>
          ))}
        </p>
      )}
      <NextStep code={nextStep} date={nextDate} page={page} view={view} />
      <Remark date={payment?.at}>
        {paymentWords && joinParts(paymentWords, payment.at?.text)}
      </Remark>
    </>
  );
}
