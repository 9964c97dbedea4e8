import type { ComponentChildren } from 'preact';
import { BusyButton } from '../components/BusyButton.tsx';
import type { DeliveryRow } from '../contract.ts';
import { useWording } from '../wording.ts';
import { muteDeliveries } from './mute-deliveries.ts';
import { ROW_STYLE } from './row-style.ts';

interface SelectionBarProps {
  bridge: typeof shopify;
  /** Rows that are selected: one at least. */
  rows: readonly DeliveryRow[];
  clear(): void;
  /** Called when something has changed on the server. */
  onChanged(): void;
  /** What else can be done with them. */
  children: ComponentChildren;
}

/** What can be done with the deliveries that are selected. */
export function SelectionBar({ bridge, rows, clear, onChanged, children }: SelectionBarProps) {
  const { say, locale } = useWording();
  const count = new Intl.NumberFormat(locale).format(rows.length);

  async function mute(muted: boolean): Promise<void> {
    const keys = rows.map(({ orderId, deliveryId }) => ({ orderId, deliveryId }));
    const isDone = await muteDeliveries(keys, muted);
    const code = muted ? 'muted_done' : 'unmuted_done';
    bridge.toast.show(isDone ? say(code, { count }) : say('links_failed'), { isError: !isDone });
    if (!isDone) return;
    clear();
    onChanged();
  }

  return (
    <fieldset aria-label={say('selection')} style={BAR}>
      <s-text type="strong">{say('selected', { count })}</s-text>
      {rows.some(({ flag, isMuted }) => flag && !isMuted) && (
        <BusyButton text={say('mute')} action={() => mute(true)} />
      )}
      {rows.some(({ isMuted }) => isMuted) && (
        <BusyButton text={say('unmute')} action={() => mute(false)} />
      )}
      {children}
      <s-button variant="tertiary" onClick={clear}>
        {say('clear_selection')}
      </s-button>
      <s-text color="subdued">{say('mute_help')}</s-text>
    </fieldset>
  );
}

const BAR = { ...ROW_STYLE, padding: '8px 12px', borderRadius: '8px', background: '#f1f1f1' };
