import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

/** The way from the home page to reports. */
export function ReportsLink({ location }: { location: Location }) {
  const { say } = useWording();
  return (
    <s-section heading={say('reports')}>
      <s-stack gap="base">
        <s-paragraph>{say('reports_text')}</s-paragraph>
        <s-button href={location.href('reports')} onClick={goByLink(location)}>
          {say('open_reports')}
        </s-button>
      </s-stack>
    </s-section>
  );
}
