import type { TrackedOrder } from '../../server/contract.ts';
import type { Deed } from '../model/order-actions.ts';
import { Remark } from './Remark.tsx';
import { RUNS } from './runs.ts';
import type { View } from './view.ts';

/** How fresh this is, on which clock its times are written, and what can be done with it. */
export function Footer({
  order,
  trouble,
  view,
}: {
  order: TrackedOrder;
  /** Why the last refresh failed, if it did. */
  trouble: string | null;
  view: View;
}) {
  const { say } = view;
  const { refreshedAt, clock } = order;
  // Without a script nobody knows the reader's clock, so this one is named.
  const readersOffset = RUNS && -new Date(refreshedAt.at).getTimezoneOffset();
  const action = (word: string, onClick: () => void) => (
    <button key={word} class="order-tracking__action" onClick={onClick}>
      {say('ui', word)}
    </button>
  );
  const deed = (name: Deed) => action(name, () => view.deed(name, order));
  return (
    <footer class="order-tracking__footer">
      <Remark>{trouble}</Remark>
      {readersOffset !== clock.offsetMinutes && <p>{say('ui', 'clock', { clock: clock.text })}</p>}
      <p class="order-tracking__actions">
        <span>{say('ui', 'updated', { date: refreshedAt.text })}</span>
        {RUNS && action('refresh', view.refresh)}
        {RUNS && order.shipments.some(({ expectedAt }) => expectedAt) && deed('calendar')}
        {/* A phone has little room, and a desktop with one of them has keys for the other. */}
        {RUNS && ('share' in navigator ? deed('share') : action('print', () => print()))}
        {RUNS && action('another', view.lookUpAnother)}
      </p>
    </footer>
  );
}
