import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { timeText } from '../notices/time-text.ts';
import type { DeskKey } from './access-contract.ts';

interface RevokeDeskKeyProps {
  deskKey: DeskKey;
  revoke(): Promise<void>;
}

/** A key, and what revokes it: asks for confirmation at the first press. */
export function RevokeDeskKey({ deskKey: { name, usedAt }, revoke }: RevokeDeskKeyProps) {
  const { say, locale } = useWording();
  const [isConfirming, setIsConfirming] = useState(false);
  const used =
    usedAt === null ? say('desk_unused') : say('desk_used', { time: timeText(usedAt, locale) });

  async function press(): Promise<void> {
    if (isConfirming) await revoke();
    else setIsConfirming(true);
  }

  return (
    <s-stack gap="small-200">
      <s-text>{name}</s-text>
      <s-text color="subdued">{used}</s-text>
      {isConfirming && <s-paragraph tone="critical">{say('desk_revoke_sure')}</s-paragraph>}
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(isConfirming ? 'desk_revoke_yes' : 'desk_revoke', { name })}
          {...(isConfirming && { tone: 'critical' })}
          action={press}
        />
        {isConfirming && (
          <s-button slot="secondary-actions" onClick={() => setIsConfirming(false)}>
            {say('desk_revoke_no')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}
