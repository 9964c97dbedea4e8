import type { PageSettings, TrackedOrder } from '../../server/contract.ts';
import { OrderAnswer } from '../components/OrderAnswer.tsx';
import type { Say } from '../words/wording.ts';
import { toStaticView } from './static-view.ts';

/** Its frame has an edge of its own. */
const EDGE = { '--order-tracking-padding': '1em 1.25em' };

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
    <main class="order-tracking" style={EDGE}>
      <OrderAnswer order={order} refusal={null} busy={false} view={toStaticView(settings, say)} />
    </main>
  );
}
