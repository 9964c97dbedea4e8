import type { DeliveryRow } from '../contract.ts';
import { stateOf } from '../delivery-words.ts';
import type { ShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import { DeliveryLinks } from './DeliveryLinks.tsx';

interface DeliveryCellsProps {
  bridge: typeof shopify;
  row: DeliveryRow;
  clock: ShopClock;
}

/** For what a delivery has not. */
const NONE = '–';

/** The cells of one delivery, in the order of the headers of `DeliveryTable`. */
export function DeliveryCells({ bridge, row, clock }: DeliveryCellsProps) {
  const { say, locale } = useWording();
  const { order, orderId, placedAt, flag, carrier, trackingNumber, country, expectedOn } = row;
  const state = stateOf(row);
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (
    <>
      <s-table-cell>
        <s-stack>
          <s-link href={`shopify:admin/orders/${orderId}`}>{order}</s-link>
          <s-text color="subdued">{say('placed_on', { date: clock.formatDay(placedAt) })}</s-text>
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        <s-badge tone={state.tone}>{say(state.word)}</s-badge>
      </s-table-cell>
      <s-table-cell>
        {flag ? (
          <s-stack>
            <s-text type="strong">{say(`flag_${flag.code}`)}</s-text>
            <s-text color="subdued">{say('since', { date: clock.formatDay(flag.since) })}</s-text>
            <s-text>{say(`do_${flag.code}`)}</s-text>
          </s-stack>
        ) : (
          NONE
        )}
      </s-table-cell>
      <s-table-cell>
        <s-stack>
          <s-text>{carrier ?? NONE}</s-text>
          {trackingNumber !== null && <s-text color="subdued">{trackingNumber}</s-text>}
        </s-stack>
      </s-table-cell>
      <s-table-cell>{country === null ? NONE : regions.of(country)}</s-table-cell>
      <s-table-cell>{expectedOn === null ? NONE : clock.formatDate(expectedOn)}</s-table-cell>
      <s-table-cell>
        <DeliveryLinks bridge={bridge} row={row} />
      </s-table-cell>
    </>
  );
}
