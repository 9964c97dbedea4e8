import type { HealthLine, Severity } from '../health.ts';
import { useWording } from '../wording.ts';
import { BusyButton } from './BusyButton.tsx';

const TONES = {
  ok: 'success',
  note: 'info',
  warning: 'warning',
  critical: 'critical',
} as const satisfies Record<Severity, string>;

interface HealthProps {
  lines: readonly HealthLine[];
  reload(): Promise<void>;
}

/** All lines. The fix of a warning is shown above by `HealthSummary`; the fix of a note is shown here. */
export function Health({ lines, reload }: HealthProps) {
  const { say } = useWording();
  return (
    <s-section heading={say('health')}>
      <s-stack gap="base">
        <s-unordered-list>
          {lines.map((line) => (
            <s-list-item key={line.code}>
              <Line line={line} />
            </s-list-item>
          ))}
        </s-unordered-list>
        <BusyButton text={say('read_again')} action={reload} />
      </s-stack>
    </s-section>
  );
}

function Line({ line: { severity, title, fix, link } }: { line: HealthLine }) {
  const { say } = useWording();
  return (
    <s-stack gap="small-200">
      <s-grid gridTemplateColumns="1fr auto" gap="small-200">
        <s-text>{title}</s-text>
        <s-badge tone={TONES[severity]}>{say(severity)}</s-badge>
      </s-grid>
      {severity === 'note' && fix && <s-paragraph color="subdued">{fix}</s-paragraph>}
      {severity === 'note' && link && (
        <s-link href={link.url} target="_blank">
          {link.text}
        </s-link>
      )}
    </s-stack>
  );
}
