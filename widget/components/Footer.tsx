import type { TrackedOrder } from '../../server/contract.ts';
import { Dated } from './Dated.tsx';
import { Remark } from './Remark.tsx';
import { IS_INTERACTIVE } from './is-interactive.ts';
import type { View } from './view.ts';

/** When the order was read, in which time zone its times are, and what the shopper can do with it. */
export function Footer({
  order,
  refreshProblem,
  view,
}: {
  order: TrackedOrder;
  /** Why the last refresh failed, if it did. */
  refreshProblem: string | null;
  view: View;
}) {
  const { say } = view;
  const { refreshedAt, clock } = order;
  // Without a script the reader's time zone is unknown, so the order's is named.
  const readersOffset = IS_INTERACTIVE && -new Date(refreshedAt.at).getTimezoneOffset();
  const button = (word: string, onClick: () => void) => (
    <button key={word} class="order-tracking__action" onClick={onClick}>
      {say('ui', word)}
    </button>
  );
  return (
    <footer class="order-tracking__footer">
      <Remark>{refreshProblem}</Remark>
      {readersOffset !== clock.offsetMinutes && <p>{say('ui', 'clock', { clock: clock.text })}</p>}
      <p class="order-tracking__actions">
        <span>
          <Dated text={say('ui', 'updated', { date: refreshedAt.text })} date={refreshedAt} />
        </span>
        {IS_INTERACTIVE && button('refresh', view.refresh)}
        {IS_INTERACTIVE &&
          order.shipments.some(({ expectedAt }) => expectedAt) &&
          button('calendar', () => view.addToCalendar(order))}
        {IS_INTERACTIVE && button('print', () => print())}
      </p>
    </footer>
  );
}
