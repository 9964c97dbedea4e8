import type { CarrierPage, Moment } from '../../server/contract.ts';
import { CarrierLink } from './CarrierLink.tsx';
import { Dated } from './Dated.tsx';
import { Link } from './Link.tsx';
import type { View } from './view.ts';

/** The page of the shop on which a next step is taken. */
const SHOP_PAGE: Readonly<Record<string, 'contact' | 'returns'>> = {
  contact: 'contact',
  contact_when_late: 'contact',
  ask_when: 'contact',
  ask_why: 'contact',
  wait_or_cancel: 'contact',
  refuse_or_contact: 'contact',
  check_address: 'contact',
  pay_again: 'contact',
  see_email: 'contact',
  refund_not_seen: 'contact',
  not_here: 'contact',
  look_around: 'contact',
  send_back: 'returns',
};

/** What the shopper does now, and the link to where it is done. */
export function NextStep({
  code,
  date,
  page,
  view,
}: {
  code: string;
  date?: Moment | null;
  page?: CarrierPage | null;
  view: View;
}) {
  const shopPage = SHOP_PAGE[code];
  const url = shopPage && view[`${shopPage}Url`];
  return (
    <p class="order-tracking__next">
      <span>
        <Dated text={view.say('next', code, { date: date?.text })} date={date} />
      </span>{' '}
      <CarrierLink page={page} view={view} />
      {url && <Link url={url}>{view.say('form', shopPage)}</Link>}
    </p>
  );
}
