import type { PageSettings, TrackedOrder } from '../../server/contract.ts';
import { OrderAnswer } from '../components/OrderAnswer.tsx';
import type { Say } from '../words/wording.ts';
import { toStaticView } from './static-view.ts';

/** The answer alone, as its shopper reads it. */
export function OrderPage({
  order,
  settings,
  say,
}: {
  order: TrackedOrder;
  settings: PageSettings;
  say: Say;
}) {
  return (
    <main class="order-tracking">
      <OrderAnswer order={order} refusal={null} busy={false} view={toStaticView(settings, say)} />
    </main>
  );
}
