import { useRef, useState } from 'preact/hooks';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';

/** Asks for confirmation at the first press; at the second, the address and its secret are deleted. */
export function TurnWebhooksOff({ action }: { action(): Promise<void> }) {
  const { say } = useWording();
  const [isConfirming, setIsConfirming] = useState(false);
  const button = useRef<Button>(null);

  async function press(): Promise<void> {
    if (isConfirming) await action();
    else setIsConfirming(true);
  }

  /** The pressed button is gone then, so the focus moves to the other one. */
  function leaveOn(): void {
    setIsConfirming(false);
    button.current?.focus();
  }

  return (
    <s-section accessibilityLabel={say('webhook_turn_off')}>
      <s-stack gap="small-200">
        {isConfirming && <s-paragraph tone="critical">{say('webhook_off_sure')}</s-paragraph>}
        <s-button-group>
          <BusyButton
            slot="secondary-actions"
            button={button}
            text={say(isConfirming ? 'service_off_yes' : 'webhook_turn_off')}
            {...(isConfirming && { tone: 'critical' })}
            action={press}
          />
          {isConfirming && (
            <s-button slot="secondary-actions" onClick={leaveOn}>
              {say('service_off_no')}
            </s-button>
          )}
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
