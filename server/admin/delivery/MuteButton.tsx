import { BusyButton } from '../components/BusyButton.tsx';
import { muteDeliveries } from '../deliveries/mute-deliveries.ts';
import { useWording } from '../wording.ts';
import type { DeliveryIds } from './delivery-requests.ts';

interface MuteButtonProps {
  bridge: typeof shopify;
  ids: DeliveryIds;
  isMuted: boolean;
  reload(): void;
}

/** Takes the delivery off the list of what needs somebody until its flag is another one, or puts it back. */
export function MuteButton({ bridge, ids, isMuted, reload }: MuteButtonProps) {
  const { say } = useWording();

  async function mute(): Promise<void> {
    const isDone = await muteDeliveries([ids], !isMuted);
    if (isDone) reload();
    else bridge.toast.show(say('links_failed'), { isError: true });
  }

  return (
    <s-stack gap="small-200">
      <BusyButton text={say(isMuted ? 'unmute' : 'mute')} action={mute} />
      <s-text color="subdued">{say('mute_help')}</s-text>
    </s-stack>
  );
}
