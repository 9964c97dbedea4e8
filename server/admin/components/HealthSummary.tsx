import type { HealthLine } from '../health.ts';
import { useWording } from '../wording.ts';

interface HealthSummaryProps {
  lines: readonly HealthLine[];
  /** The shop has an order, so it is known that tracking works. */
  isVerified: boolean;
}

/** Whether tracking works; if not, what is wrong and how to correct it, the worst first. */
export function HealthSummary({ lines, isVerified }: HealthSummaryProps) {
  const { say } = useWording();
  const critical = lines.filter(({ severity }) => severity === 'critical');
  const warnings = lines.filter(({ severity }) => severity === 'warning');
  return (
    <s-stack gap="base">
      {critical.length === 0 && (
        <s-banner
          tone={isVerified ? 'success' : 'info'}
          heading={say(isVerified ? 'works' : 'ready')}
        >
          <s-paragraph>{say(isVerified ? 'works_text' : 'ready_text')}</s-paragraph>
        </s-banner>
      )}
      {[...critical, ...warnings].map((line) => (
        <Problem key={line.code} line={line} />
      ))}
    </s-stack>
  );
}

function Problem({ line: { severity, title, fix, link } }: { line: HealthLine }) {
  const tone = severity === 'critical' ? 'critical' : 'warning';
  return (
    <s-banner tone={tone} heading={title}>
      {fix && <s-paragraph>{fix}</s-paragraph>}
      {link && (
        <s-button slot="secondary-actions" href={link.url} target="_blank">
          {link.text}
        </s-button>
      )}
    </s-banner>
  );
}
