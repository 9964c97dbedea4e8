import type { DeliveryPage, DeliveryRow } from '../contract.ts';
import { createShopClock } from '../shop-clock.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliveryCells } from './DeliveryCells.tsx';
import { shownColumns, type TableSettings } from './table-columns.ts';

interface DeliveryTableProps {
  bridge: typeof shopify;
  location: Location;
  page: DeliveryPage;
  settings: TableSettings;
  /** Keys of the rows that are selected. */
  selected: ReadonlySet<string>;
  select(keys: ReadonlySet<string>): void;
}

/** Which delivery a row is of. */
export function keyOf({ orderId, deliveryId }: DeliveryRow): string {
  return `${orderId}-${deliveryId}`;
}

/** One page of deliveries, each to be selected; on a phone, Polaris draws the rows as a list. */
export function DeliveryTable(props: DeliveryTableProps) {
  const { bridge, location, page, settings, selected, select } = props;
  const { say, locale } = useWording();
  const { rows, timeZone } = page;
  const clock = createShopClock(locale, timeZone);
  const columns = shownColumns(settings);
  const keys = rows.map(keyOf);
  const isAll = keys.every((key) => selected.has(key));

  function toggle(key: string, isSelected: boolean): void {
    const others = [...selected].filter((other) => other !== key);
    select(new Set(isSelected ? [...others, key] : others));
  }

  return (
    // Polaris lays a table out by the headers that it begins with: with others it is another table.
    <s-table key={columns.map(({ name }) => name).join(' ')}>
      <s-table-header-row>
        <s-table-header listSlot="kicker">
          <s-checkbox
            accessibilityLabel={say('select_all')}
            checked={isAll}
            onChange={({ currentTarget }) => select(new Set(currentTarget.checked ? keys : []))}
          />
        </s-table-header>
        {columns.map(({ name, label, slot }) => (
          <s-table-header key={name} listSlot={slot}>
            {say(label)}
          </s-table-header>
        ))}
      </s-table-header-row>
      <s-table-body>
        {rows.map((row) => (
          <s-table-row key={keyOf(row)}>
            <s-table-cell>
              <s-checkbox
                accessibilityLabel={say('select_row', { order: row.order })}
                checked={selected.has(keyOf(row))}
                onChange={({ currentTarget }) => toggle(keyOf(row), currentTarget.checked)}
              />
            </s-table-cell>
            <DeliveryCells {...{ bridge, location, row, clock, settings }} />
          </s-table-row>
        ))}
      </s-table-body>
    </s-table>
  );
}
