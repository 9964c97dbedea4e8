import type { TrackedOrder } from '../../server/contract.ts';
import { Remark } from './Remark.tsx';
import { RUNS } from './runs.ts';
import type { View } from './view.ts';

/** How fresh this is, and on which clock its times are written. */
export function Footer({
  order: { refreshedAt, clock },
  trouble,
  view,
}: {
  order: TrackedOrder;
  /** Why the last refresh failed, if it did. */
  trouble: string | null;
  view: View;
}) {
  const { say } = view;
  // Without a script nobody knows the reader's clock, so this one is named.
  const readersOffset = RUNS && -new Date(refreshedAt.at).getTimezoneOffset();
  return (
    <footer class="order-tracking__footer">
      <Remark>{trouble}</Remark>
      {readersOffset !== clock.offsetMinutes && <p>{say('ui', 'clock', { clock: clock.text })}</p>}
      <p>
        {say('ui', 'updated', { date: refreshedAt.text })}
        {RUNS && ' · '}
        {RUNS && (
          <button class="order-tracking__action" onClick={view.refresh}>
            {say('ui', 'refresh')}
          </button>
        )}
        {RUNS && ' · '}
        {RUNS && (
          <button class="order-tracking__action" onClick={view.lookUpAnother}>
            {say('ui', 'another')}
          </button>
        )}
      </p>
    </footer>
  );
}
