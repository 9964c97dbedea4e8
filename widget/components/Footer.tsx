import type { TrackedOrder } from '../../server/contract.ts';
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
  const isAwaited = order.shipments.some(({ expectedAt }) => expectedAt);
  const deeds: [word: string, deed: (() => void) | false][] = !RUNS
    ? []
    : [
        ['refresh', view.refresh],
        ['calendar', isAwaited && (() => view.addToCalendar(order))],
        ['share', 'share' in navigator && view.share],
        ['print', () => print()],
        ['another', view.lookUpAnother],
      ];
  return (
    <footer class="order-tracking__footer">
      <Remark>{trouble}</Remark>
      {readersOffset !== clock.offsetMinutes && <p>{say('ui', 'clock', { clock: clock.text })}</p>}
      <p class="order-tracking__deeds">
        <span>{say('ui', 'updated', { date: refreshedAt.text })}</span>
        {deeds.map(
          ([word, deed]) =>
            deed && (
              <button key={word} class="order-tracking__action" onClick={deed}>
                {say('ui', word)}
              </button>
            ),
        )}
      </p>
    </footer>
  );
}
