import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { nameOf } from './service-names.ts';
import { useCarriers } from './use-carriers.ts';

/** The way from the home page to carriers, and one line when the service gives no news. */
export function CarriersLink({ location }: { location: Location }) {
  const { say } = useWording();
  const { carriers } = useCarriers();
  const connected =
    typeof carriers === 'object' && carriers.keeping === 'on' ? carriers.connected : null;
  return (
    <s-section heading={say('carriers')}>
      <s-stack gap="base">
        <s-paragraph>{say('carriers_text')}</s-paragraph>
        {connected?.trouble && (
          <s-stack direction="inline" gap="small-200">
            <s-badge tone="warning">{say('warning')}</s-badge>
            <s-text>{say('trouble', { service: nameOf(connected.name, say) })}</s-text>
          </s-stack>
        )}
        <s-button href={location.href('carriers')} onClick={goByLink(location)}>
          {say('open_carriers')}
        </s-button>
      </s-stack>
    </s-section>
  );
}
