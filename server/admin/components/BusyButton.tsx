import { useState } from 'preact/hooks';

interface BusyButtonProps {
  text: string;
  slot?: Lowercase<string>;
  /** `critical` for what cannot be undone. */
  tone?: 'critical';
  press(): Promise<void>;
}

/** A button that shows that something is under way, and is deaf meanwhile. */
export function BusyButton({ text, slot, tone, press }: BusyButtonProps) {
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    await press();
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
