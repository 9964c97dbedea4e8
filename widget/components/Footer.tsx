import type { TrackedOrder } from '../../server/contract.ts';
import { Remark } from './Remark.tsx';
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
  const readersOffset = -new Date(refreshedAt.at).getTimezoneOffset();
  return (
    <footer class="order-tracking__footer">
      <Remark>{trouble}</Remark>
      {readersOffset !== clock.offsetMinutes && <p>{say('ui', 'clock', { clock: clock.text })}</p>}
      <p>
        {say('ui', 'updated', { date: refreshedAt.text })}
        {' · '}
        <button class="order-tracking__action" onClick={view.refresh}>
          {say('ui', 'refresh')}
        </button>
        {' · '}
        <button class="order-tracking__action" onClick={view.lookUpAnother}>
          {say('ui', 'another')}
        </button>
      </p>
    </footer>
  );
}
