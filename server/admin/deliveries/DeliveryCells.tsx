import type { ComponentChildren } from 'preact';
import type { DeliveryRow } from '../contract.ts';
import { stateOf } from '../delivery-words.ts';
import { goByLink } from '../go-by-link.ts';
import type { ShopClock } from '../shop-clock.ts';
import type { Location } from '../use-location.ts';
import { useWording, type Wording } from '../wording.ts';
import { DeliveryLinks } from './DeliveryLinks.tsx';
import { shownColumns, type ColumnName, type TableSettings } from './table-columns.ts';

interface DeliveryCellsProps {
  bridge: typeof shopify;
  location: Location;
  row: DeliveryRow;
  clock: ShopClock;
  settings: TableSettings;
}

/** What a cell is drawn from. */
interface Cell extends Pick<DeliveryCellsProps, 'bridge' | 'location' | 'row' | 'clock'> {
  wording: Wording;
  /** Only what is needed to know the row. */
  isCompact: boolean;
}

/** For what a delivery has not. */
const NONE = '–';

const CELLS: Readonly<Record<ColumnName, (cell: Cell) => ComponentChildren>> = {
  order: OrderCell,
  state: StateCell,
  needs: NeedsCell,
  carrier: CarrierCell,
  country: ({ row: { country }, wording: { locale } }) =>
    country === null
      ? NONE
      : new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country),
  method: ({ row: { method }, wording: { say } }) => say(`method_${method}`),
  placed: ({ row: { placedAt }, clock }) => clock.formatDay(placedAt),
  shipped: ({ row: { shippedAt }, clock }) => dayOrNone(shippedAt, clock),
  // Who has no news of a parcel since it left sees when that was.
  moved: ({ row: { lastEventAt, shippedAt }, clock }) => dayOrNone(lastEventAt ?? shippedAt, clock),
  expected: ({ row: { expectedOn }, clock }) =>
    expectedOn === null ? NONE : clock.formatDate(expectedOn),
  delivered: ({ row: { deliveredAt }, clock }) => dayOrNone(deliveredAt, clock),
  open: ({ bridge, row }) => <DeliveryLinks bridge={bridge} row={row} />,
};

/** The cells of one delivery: those of the columns that are shown, in their order. */
export function DeliveryCells({ settings, ...props }: DeliveryCellsProps) {
  const wording = useWording();
  const isCompact = settings.density === 'compact';
  return shownColumns(settings).map(({ name }) => (
    <s-table-cell key={name}>{CELLS[name]({ ...props, wording, isCompact })}</s-table-cell>
  ));
}

function OrderCell({ row, location, clock, wording: { say }, isCompact }: Cell) {
  const { order, placedAt } = row;
  const link = (
    <s-link href={location.deliveryHref(row)} onClick={goByLink(location)}>
      {order}
    </s-link>
  );
  if (isCompact) return link;
  return (
    <s-stack>
      {link}
      <s-text color="subdued">{say('placed_on', { date: clock.formatDay(placedAt) })}</s-text>
    </s-stack>
  );
}

function StateCell({ row, wording: { say } }: Cell) {
  const state = stateOf(row);
  return <s-badge tone={state.tone}>{say(state.word)}</s-badge>;
}

function NeedsCell({ row: { flag, isMuted }, clock, wording: { say }, isCompact }: Cell) {
  if (!flag) return NONE;
  const muted = isMuted && <s-badge tone="neutral">{say('is_muted')}</s-badge>;
  const what = <s-text type="strong">{say(`flag_${flag.code}`)}</s-text>;
  const since = (
    <s-text color="subdued">{say('since', { date: clock.formatDay(flag.since) })}</s-text>
  );
  if (isCompact) {
    return (
      <>
        {what} {since} {muted}
      </>
    );
  }
  return (
    <s-stack>
      {what}
      {since}
      <s-text>{say(`do_${flag.code}`)}</s-text>
      {muted}
    </s-stack>
  );
}

function CarrierCell({ row: { carrier, trackingNumber }, isCompact }: Cell) {
  const name = <s-text>{carrier ?? NONE}</s-text>;
  if (trackingNumber === null) return name;
  const number = <s-text color="subdued">{trackingNumber}</s-text>;
  if (isCompact) {
    return (
      <>
        {name} {number}
      </>
    );
  }
  return (
    <s-stack>
      {name}
      {number}
    </s-stack>
  );
}

function dayOrNone(at: string | null, clock: ShopClock): string {
  return at === null ? NONE : clock.formatDay(at);
}
