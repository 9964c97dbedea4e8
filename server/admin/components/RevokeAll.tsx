import { useState } from 'preact/hooks';
import { useWording } from '../wording.ts';
import { BusyButton } from './BusyButton.tsx';

/** Asks for confirmation at the first press; at the second, every customer's link stops working. */
export function RevokeAll({ revokeAll }: { revokeAll(): Promise<void> }) {
  const { say } = useWording();
  const [isConfirming, setIsConfirming] = useState(false);

  async function press(): Promise<void> {
    if (isConfirming) await revokeAll();
    setIsConfirming(!isConfirming);
  }

  return (
    <s-stack gap="small-200">
      {isConfirming && <s-paragraph tone="critical">{say('end_all_sure')}</s-paragraph>}
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(isConfirming ? 'end_all_yes' : 'end_all')}
          {...(isConfirming && { tone: 'critical' })}
          action={press}
        />
        {isConfirming && (
          <s-button slot="secondary-actions" onClick={() => setIsConfirming(false)}>
            {say('end_all_no')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}
