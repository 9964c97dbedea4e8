import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';

/** Asks for confirmation at the first press; at the second, the report is deleted. */
export function DeleteReport({ action }: { action(): Promise<void> }) {
  const { say } = useWording();
  const [isConfirming, setIsConfirming] = useState(false);

  async function press(): Promise<void> {
    if (isConfirming) await action();
    else setIsConfirming(true);
  }

  return (
    <s-stack gap="small-200">
      {isConfirming && <s-paragraph tone="critical">{say('report_delete_sure')}</s-paragraph>}
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(isConfirming ? 'report_delete_yes' : 'report_delete')}
          {...(isConfirming && { tone: 'critical' })}
          action={press}
        />
        {isConfirming && (
          <s-button slot="secondary-actions" onClick={() => setIsConfirming(false)}>
            {say('report_keep')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}
