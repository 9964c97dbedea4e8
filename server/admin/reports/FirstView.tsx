import { BusyButton } from '../components/BusyButton.tsx';
import { addView } from '../deliveries/saved-view-requests.ts';
import { goByLink } from '../go-by-link.ts';
import { savedQueryOf } from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

interface FirstViewProps {
  bridge: typeof shopify;
  location: Location;
  /** Reads the page anew, and says whether it could. */
  reload(): Promise<boolean>;
}

/** All that needs the merchant: what most want by mail. */
const NEEDS_YOU = savedQueryOf({ view: 'needs_you', search: '', filters: {}, sort: '', saved: '' });

/** For a shop without saved views: saves what needs the merchant as one, or leads to the list to make another. */
export function FirstView({ bridge, location, reload }: FirstViewProps) {
  const { say } = useWording();

  async function save(): Promise<void> {
    const { outcome } = await addView({ name: say('reports_first_name'), query: NEEDS_YOU });
    // Staff may have saved one meanwhile: then the page has it.
    if (outcome === 'failed' || !(await reload())) {
      bridge.toast.show(say('still_failed'), { isError: true });
    }
  }

  return (
    <s-section heading={say('reports_need_view')}>
      <s-stack gap="base">
        <s-paragraph>{say('reports_need_view_text')}</s-paragraph>
        <s-stack direction="inline" gap="base">
          <BusyButton text={say('reports_first_view')} action={save} />
          <s-button href={location.href('deliveries')} onClick={goByLink(location)}>
            {say('open_deliveries')}
          </s-button>
        </s-stack>
      </s-stack>
    </s-section>
  );
}
