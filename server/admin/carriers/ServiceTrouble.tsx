import type { TrackingServiceTrouble } from '../contract.ts';
import { useWording } from '../wording.ts';

interface ServiceTroubleProps {
  service: string;
  trouble: TrackingServiceTrouble;
}

/** What is wrong with the service, since when, and how it goes on. Red only where the merchant has to do something. */
export function ServiceTrouble({ service, trouble: { code, at, resumesAt } }: ServiceTroubleProps) {
  const { say, formatMoment } = useWording();
  const goesOn =
    resumesAt === null
      ? say('trouble_stops')
      : say('trouble_resumes', { time: formatMoment(resumesAt) });
  return (
    <s-banner
      tone={resumesAt === null ? 'critical' : 'warning'}
      heading={say('trouble', { service })}
    >
      <s-paragraph>{say(`trouble_${code}`, { service })}</s-paragraph>
      <s-paragraph>{`${say('trouble_at', { time: formatMoment(at) })} ${goesOn}`}</s-paragraph>
      <s-paragraph>{say('trouble_stays')}</s-paragraph>
    </s-banner>
  );
}
