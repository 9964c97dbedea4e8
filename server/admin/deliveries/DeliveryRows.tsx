import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DeliveryPage } from '../contract.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliveryTable, keyOf } from './DeliveryTable.tsx';
import { ExportButton } from './ExportButton.tsx';
import { ListCount } from './ListCount.tsx';
import { NoDeliveries } from './NoDeliveries.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import type { TableSettings } from './table-columns.ts';
import type { ShownDeliveries } from './use-deliveries.ts';

interface DeliveryRowsProps {
  bridge: typeof shopify;
  location: Location;
  page: DeliveryPage;
  shown: ShownDeliveries;
  settings: TableSettings;
  isReading: boolean;
  isFailed: boolean;
  reload(): void;
  /** Takes the part of the page that the focus goes to when a page is turned. */
  list: RefObject<HTMLElement | null>;
}

/** The rows of one page with what is selected of them; or why there are none. */
export function DeliveryRows(props: DeliveryRowsProps) {
  const { bridge, location, page, shown, settings, isReading, isFailed, reload, list } = props;
  const { say } = useWording();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  // A row that has left the list meanwhile is selected no more.
  const chosen = page.rows.filter((row) => selected.has(keyOf(row)));
  const { asked, email } = shown;

  /** What was pressed is gone then, so the focus moves to the list. */
  function clear(): void {
    select(new Set());
    list.current?.focus();
  }

  return (
    <section
      ref={list}
      tabIndex={-1}
      aria-label={say(asked.view === 'all' ? 'view_all' : 'view_needs_you')}
      aria-busy={isReading}
      style={{ outlineOffset: '2px', ...((isReading || isFailed) && { opacity: 0.9 }) }}
    >
      <ListCount location={location} asked={asked} page={page} />
      {chosen.length > 0 && (
        <SelectionBar bridge={bridge} rows={chosen} clear={clear} onChanged={reload}>
          <ExportButton
            bridge={bridge}
            text={say('export_selected')}
            asked={asked}
            email={email}
            only={chosen.map(({ orderId, deliveryId }) => ({ orderId, deliveryId }))}
          />
        </SelectionBar>
      )}
      {page.rows.length > 0 ? (
        <DeliveryTable {...{ bridge, location, page, settings, selected, select }} />
      ) : (
        <NoDeliveries asked={asked} email={email} counts={page.counts} />
      )}
    </section>
  );
}
