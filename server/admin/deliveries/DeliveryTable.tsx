import type { DeliveryPage } from '../contract.ts';
import { createShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import { DeliveryCells } from './DeliveryCells.tsx';

interface DeliveryTableProps {
  bridge: typeof shopify;
  page: DeliveryPage;
}

/** One page of deliveries; on a phone, Polaris draws the rows as a list. */
export function DeliveryTable({ bridge, page: { rows, timeZone } }: DeliveryTableProps) {
  const { say, locale } = useWording();
  const clock = createShopClock(locale, timeZone);
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">{say('column_order')}</s-table-header>
        <s-table-header listSlot="inline">{say('column_state')}</s-table-header>
        <s-table-header listSlot="labeled">{say('column_needs')}</s-table-header>
        <s-table-header listSlot="labeled">{say('column_carrier')}</s-table-header>
        <s-table-header listSlot="labeled">{say('column_country')}</s-table-header>
        <s-table-header listSlot="labeled">{say('column_expected')}</s-table-header>
        <s-table-header listSlot="labeled">{say('column_open')}</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {rows.map((row) => (
          <s-table-row key={`${row.orderId}-${row.deliveryId}`}>
            <DeliveryCells {...{ bridge, row, clock }} />
          </s-table-row>
        ))}
      </s-table-body>
    </s-table>
  );
}
