import type { TrackedOrder } from '../../server/contract.ts';
import { Heading } from './Heading.tsx';
import { Link } from './Link.tsx';
import { Time } from './Time.tsx';
import type { View } from './view.ts';
import { joinParts } from './join-parts.ts';

/** Next steps that send the shopper to a page of the shop. */
const LEADS_TO = {
  contact: 'contact',
  check_address: 'contact',
  not_here: 'contact',
  send_back: 'returns',
} as const;

/** "Where is my order?" answered in one sentence, and what to do now. */
export function Headline({ order, view }: { order: TrackedOrder; view: View }) {
  const { say } = view;
  const { code, date, count, total, nextStep } = order.headline;
  const params = { date: date?.text ?? '', count: count ?? '', total: total ?? '' };
  const place = order.destination?.city;
  const { payment } = order;
  return (
    <>
      <p class="order-tracking__order-name">
        <bdi>{order.name}</bdi>
        {' · '}
        {joinParts(
          say('ui', 'placed', { date: order.placedAt.text }),
          place && say('ui', 'destination', { place }),
        )}
      </p>
      <Heading level={view.headingLevel} name="headline" focusable>
        {say('headline', code, params) || say('headline', 'received')}
      </Heading>
      <p class="order-tracking__next">
        {say('next', nextStep)} <NextLink code={nextStep} view={view} />
      </p>
      {payment && payment.code !== code && say('payment', payment.code) && (
        <p class="order-tracking__remark">
          {say('payment', payment.code)}
          {payment.at && (
            <>
              {' · '}
              <Time moment={payment.at} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function NextLink({ code, view }: { code: string; view: View }) {
  const page = isLeading(code) ? LEADS_TO[code] : null;
  const url = page && { contact: view.contactUrl, returns: view.returnsUrl }[page];
  return url ? <Link url={url}>{view.say('form', page)}</Link> : null;
}

function isLeading(code: string): code is keyof typeof LEADS_TO {
  return Object.hasOwn(LEADS_TO, code);
}
