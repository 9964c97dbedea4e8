import type { TrackedOrder } from '../../server/contract.ts';
import { Heading } from './Heading.tsx';
import { Link } from './Link.tsx';
import { Remark } from './Remark.tsx';
import type { View } from './view.ts';
import { joinParts } from './join-parts.ts';

/** The page of the shop that a next step links to. */
const LINKED_PAGE: Readonly<Record<string, 'contact' | 'returns'>> = {
  contact: 'contact',
  check_address: 'contact',
  not_here: 'contact',
  send_back: 'returns',
};

/** "Where is my order?" answered in one sentence, and what to do now. */
export function Headline({ order, view }: { order: TrackedOrder; view: View }) {
  const { say } = view;
  const { code, date, count, total, nextStep } = order.headline;
  const place = order.destination?.city;
  const { payment, closed } = order;
  // The headline names a refund, or the title of the part that was refunded does.
  const isStated =
    !payment || code.endsWith(payment.code) || (closed[0] && payment.code.endsWith('refunded'));
  const remark = !isStated && say('payment', payment.code);
  return (
    <>
      <p class="order-tracking__order-name">
        <bdi>{order.name}</bdi>
        {' · '}
        {joinParts(
          say('ui', 'placed', { date: order.placedAt.text }),
          place && say('ui', 'destination', { place }),
        )}
        {view.isReopened && ' · '}
        {view.isReopened && (
          <button class="order-tracking__action" onClick={view.lookUpAnother}>
            {say('ui', 'clear')}
          </button>
        )}
      </p>
      <Heading level={view.headingLevel} name="headline" focusable>
        {say('headline', code, { date: date?.text, count, total }) || say('headline', 'received')}
      </Heading>
      <p class="order-tracking__next">
        {say('next', nextStep)} <NextLink code={nextStep} view={view} />
      </p>
      <Remark>{remark && joinParts(remark, payment?.at?.text)}</Remark>
    </>
  );
}

function NextLink({ code, view }: { code: string; view: View }) {
  const page = LINKED_PAGE[code];
  const url = page && view[`${page}Url`];
  return url ? <Link url={url}>{view.say('form', page)}</Link> : null;
}
