import { useRef, useState } from 'preact/hooks';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import type { CarriersAnswer } from '../contract.ts';
import { useWording } from '../wording.ts';
import { turnServiceOff } from './carrier-requests.ts';

interface TurnServiceOffProps {
  bridge: typeof shopify;
  service: string;
  showAnother(answer: CarriersAnswer): void;
}

/** Asks for confirmation at the first press; at the second, the account and its news are deleted. */
export function TurnServiceOff({ bridge, service, showAnother }: TurnServiceOffProps) {
  const { say } = useWording();
  const [isConfirming, setIsConfirming] = useState(false);
  const button = useRef<Button>(null);

  async function press(): Promise<void> {
    if (!isConfirming) return setIsConfirming(true);
    const result = await turnServiceOff();
    const isDone = result.outcome === 'done';
    const text = isDone ? say('service_off_done', { service }) : say('links_failed');
    bridge.toast.show(text, { isError: !isDone });
    if (isDone) showAnother(result.answer);
    return undefined;
  }

  /** The pressed button is gone then, so the focus moves to the other one. */
  function leaveOn(): void {
    setIsConfirming(false);
    button.current?.focus();
  }

  return (
    <s-stack gap="small-200">
      <s-paragraph tone={isConfirming ? 'critical' : 'auto'}>
        {say(isConfirming ? 'service_off_sure' : 'service_off_text', { service })}
      </s-paragraph>
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          button={button}
          text={isConfirming ? say('service_off_yes') : say('service_off', { service })}
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
  );
}
