import { BusyButton } from '../components/BusyButton.tsx';
import type { ShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import type { DeliveryDetails, ReadAgainAnswer } from './delivery-contract.ts';
import { readAgain, type DeliveryIds } from './delivery-requests.ts';
import { whenText } from './delivery-state.ts';

interface ReadAgainProps {
  bridge: typeof shopify;
  ids: DeliveryIds;
  details: DeliveryDetails;
  clock: ShopClock;
  reload(): void;
}

const SAID = {
  read: 'read_done',
  later: 'read_later',
  gone: 'read_gone',
} as const satisfies Record<ReadAgainAnswer['outcome'], WordCode>;

/** How old all of it is, and a button to read the order anew; beside it the order in Shopify. */
export function ReadAgain({ bridge, ids, details, clock, reload }: ReadAgainProps) {
  const { say } = useWording();
  const { readAt, staleSince } = details;

  async function read(): Promise<void> {
    const result = await readAgain(ids);
    const code =
      result.outcome === 'read'
        ? SAID[result.answer.outcome]
        : result.outcome === 'none'
          ? 'read_gone'
          : 'links_failed';
    bridge.toast.show(say(code), { isError: code === 'links_failed' || code === 'read_gone' });
    if (result.outcome !== 'failed') reload();
  }

  return (
    <s-stack gap="small-200">
      <s-text color="subdued">{say('read_at', { time: whenText(readAt, clock) })}</s-text>
      {staleSince !== null && (
        <s-text>{say('read_stale', { time: whenText(staleSince, clock) })}</s-text>
      )}
      <s-button-group>
        <BusyButton slot="secondary-actions" text={say('read_now')} action={read} />
        <s-button slot="secondary-actions" href={`shopify:admin/orders/${ids.orderId}`}>
          {say('open_order')}
        </s-button>
      </s-button-group>
    </s-stack>
  );
}
