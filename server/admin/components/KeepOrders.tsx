import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptOrders } from '../contract.ts';
import type { Kept } from '../use-kept-orders.ts';
import { useWording } from '../wording.ts';
import { BusyButton, type Button } from './BusyButton.tsx';
import { DataRequests } from './DataRequests.tsx';

interface KeepOrdersProps {
  kept: Kept;
  turn(keeps: boolean): Promise<void>;
}

interface FirstProps extends KeepOrdersProps {
  bridge: typeof shopify;
  shop: string;
}

/**
 * What stands above everything else: customers who wait for an answer; and at the first opening what is kept and for
 * how long, with the switch beside it. That stays until the merchant has chosen.
 */
export function KeptOrdersFirst({ bridge, shop, kept, turn }: FirstProps) {
  const { say } = useWording();
  if (kept === 'loading' || kept === 'unread') return null;
  return (
    <>
      <DataRequests bridge={bridge} shop={shop} requests={kept.requests} />
      {isNews(kept) && (
        <s-banner tone="info" heading={say('kept')}>
          <KeptText kept={kept} />
          <BusyButton
            slot="secondary-actions"
            text={say('keep_turn_off')}
            action={() => turn(false)}
          />
          <BusyButton
            slot="secondary-actions"
            text={say('keep_leave_on')}
            action={() => turn(true)}
          />
        </s-banner>
      )}
    </>
  );
}

/** The same for a merchant who has chosen. It takes the focus over from the buttons above, which are gone once one is pressed. */
export function KeptOrdersLater({ kept, turn }: KeepOrdersProps) {
  const { say } = useWording();
  const button = useRef<Button>(null);
  const isFirst = kept !== 'loading' && kept !== 'unread' && isNews(kept);
  useEffect(() => (isFirst ? () => button.current?.focus() : undefined), [isFirst]);
  if (kept === 'loading') return null;
  if (kept !== 'unread' && (isFirst || kept.keeping === 'off_for_all')) return null;
  return (
    <s-section heading={say('kept')}>
      {kept === 'unread' ? (
        <s-paragraph>{say('kept_unread')}</s-paragraph>
      ) : (
        <Switch kept={kept} turn={turn} button={button} />
      )}
    </s-section>
  );
}

interface SwitchProps extends Pick<KeepOrdersProps, 'turn'> {
  kept: KeptOrders;
  button: RefObject<Button | null>;
}

function Switch({ kept, turn, button }: SwitchProps) {
  const { say } = useWording();
  const isOn = kept.keeping === 'on';
  return (
    <s-stack gap="base">
      {isOn ? <KeptText kept={kept} /> : <s-paragraph>{say('kept_off')}</s-paragraph>}
      {isOn && <s-paragraph>{say('kept_deletes')}</s-paragraph>}
      <BusyButton
        text={say(isOn ? 'keep_turn_off' : 'keep_turn_on')}
        button={button}
        action={() => turn(!isOn)}
      />
    </s-stack>
  );
}

function KeptText({ kept: { daysAfterEnd, daysAfterPlacing } }: { kept: KeptOrders }) {
  const { say } = useWording();
  const days = { end: `${daysAfterEnd}`, most: `${daysAfterPlacing}` };
  return <s-paragraph>{say('kept_on', days)}</s-paragraph>;
}

function isNews({ keeping, isChosen }: KeptOrders): boolean {
  return keeping === 'on' && !isChosen;
}
