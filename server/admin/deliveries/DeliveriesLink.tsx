import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { goByLink } from '../go-by-link.ts';

/** The way from the home page to the list of deliveries. */
export function DeliveriesLink({ location }: { location: Location }) {
  const { say } = useWording();
  return (
    <s-section heading={say('deliveries')}>
      <s-stack gap="base">
        <s-paragraph>{say('deliveries_text')}</s-paragraph>
        <s-button href={location.href('deliveries')} onClick={goByLink(location)}>
          {say('open_deliveries')}
        </s-button>
      </s-stack>
    </s-section>
  );
}
