import type { HealthLine } from '../health.ts';
import { say } from '../words.ts';

interface VerdictProps {
  lines: readonly HealthLine[];
  /** There is an order on which it could be seen that it works. */
  isTried: boolean;
}

/** Is it working? If not: what is wrong, the worst first, and how it is mended. */
export function Verdict({ lines, isTried }: VerdictProps) {
  const critical = lines.filter(({ severity }) => severity === 'critical');
  const warnings = lines.filter(({ severity }) => severity === 'warning');
  return (
    <s-stack gap="base">
      {critical.length === 0 && (
        <s-banner tone={isTried ? 'success' : 'info'} heading={say(isTried ? 'works' : 'ready')}>
          <s-paragraph>{say(isTried ? 'works_text' : 'ready_text')}</s-paragraph>
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
