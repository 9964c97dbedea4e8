import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** Polaris' button. */
export type Button = HTMLElementTagNameMap['s-button'];

interface BusyButtonProps {
  text: string;
  slot?: Lowercase<string>;
  /** `critical` for what cannot be undone. */
  tone?: 'critical';
  /** For what presses it by key. */
  button?: RefObject<Button | null>;
  action(): Promise<void>;
}

/** A button that shows that its action is running, and ignores presses until it has ended. */
export function BusyButton({ text, slot, tone, button, action }: BusyButtonProps) {
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    await action();
    setBusy(false);
  }

  return (
    <s-button
      {...(slot && { slot })}
      {...(button && { ref: button })}
      tone={tone ?? 'auto'}
      loading={busy}
      onClick={() => void run()}
    >
      {text}
    </s-button>
  );
}
