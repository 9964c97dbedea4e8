import type { DeliveryState } from '../../../server/admin/delivery/delivery-contract.ts';
import { stateOf } from '../../../server/admin/delivery-words.ts';
import type { Say } from './words.ts';

interface DeliveryLineProps {
  delivery: DeliveryState;
  /** Its page in the app; `null` where it has none. */
  href: string | null;
  say: Say;
  formatDay(at: Date): string;
}

/** Where one delivery is, and what somebody has to do about it, since when. */
export function DeliveryLine({ delivery, href, say, formatDay }: DeliveryLineProps) {
  const { trackingNumber, flag } = delivery;
  const { word, tone } = stateOf(delivery);
  return (
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-badge tone={tone}>{say(word)}</s-badge>
        {trackingNumber !== null && <s-text>{trackingNumber}</s-text>}
        {href !== null && <s-link href={href}>{say('open_delivery')}</s-link>}
      </s-stack>
      {flag && (
        <>
          <s-text type="strong">{say(`flag_${flag.code}`)}</s-text>
          <s-text>{say('since', { date: formatDay(new Date(flag.since)) })}</s-text>
          <s-text>{say(`do_${flag.code}`)}</s-text>
        </>
      )}
    </s-stack>
  );
}
