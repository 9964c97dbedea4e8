import { useState } from 'preact/hooks';

interface BusyButtonProps {
  text: string;
  slot?: Lowercase<string>;
  /** `critical` for what cannot be undone. */
  tone?: 'critical';
  action(): Promise<void>;
}

/** A button that shows that its action is running, and ignores presses until it has ended. */
export function BusyButton({ text, slot, tone, action }: BusyButtonProps) {
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
      tone={tone ?? 'auto'}
      loading={busy}
      onClick={() => void run()}
    >
      {text}
    </s-button>
  );
}
