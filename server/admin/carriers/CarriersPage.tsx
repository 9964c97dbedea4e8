import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import type { CarriersAnswer, CarriersPage as Page } from '../contract.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { ConnectedService } from './ConnectedService.tsx';
import { NewsTable } from './NewsTable.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { TakesFocus } from './TakesFocus.tsx';
import { useCarriers } from './use-carriers.ts';

interface CarriersPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** From whom there is news of parcels, and the tracking service that is asked where Shopify has none. */
export function CarriersPage({ bridge, location }: CarriersPageProps) {
  const { say } = useWording();
  const { carriers, show, reload } = useCarriers();

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  return (
    <s-page heading={say('carriers')} inlineSize="base">
      <s-link slot="breadcrumb-actions" href={location.href('home')} onClick={goByLink(location)}>
        {say('title')}
      </s-link>
      {carriers === 'loading' ? (
        <s-section accessibilityLabel={say('carriers_loading')}>
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-spinner accessibilityLabel={say('carriers_loading')} />
            <s-text>{say('carriers_loading')}</s-text>
          </s-stack>
        </s-section>
      ) : carriers === 'unread' ? (
        <s-banner tone="critical" heading={say('carriers_failed')}>
          <s-paragraph>{say('carriers_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : carriers.keeping === 'on' ? (
        <Settings bridge={bridge} page={carriers} show={show} />
      ) : (
        <s-banner tone="info" heading={say(`carriers_${carriers.keeping}`)}>
          <s-paragraph>{say(`carriers_${carriers.keeping}_text`)}</s-paragraph>
        </s-banner>
      )}
    </s-page>
  );
}

interface SettingsProps {
  bridge: typeof shopify;
  page: Page;
  show(answer: CarriersAnswer): void;
}

function Settings({ bridge, page, show }: SettingsProps) {
  const { say } = useWording();
  // The form that was pressed is gone after a change of the account, so what takes its place takes the focus.
  const [changes, setChanges] = useState(0);
  const showAnother = (answer: CarriersAnswer): void => {
    show(answer);
    setChanges((count) => count + 1);
  };
  const news = <NewsTable page={page} />;
  if (page.connected) {
    return (
      <>
        <ConnectedService
          key={changes}
          {...{ bridge, page, show, showAnother }}
          account={page.connected}
          takesFocus={changes > 0}
        />
        {news}
      </>
    );
  }
  return (
    <>
      {news}
      {page.services.length > 0 && (
        <s-section heading={say('service_add')}>
          <TakesFocus key={changes} label={say('service_add')} atOnce={changes > 0}>
            <s-stack gap="base">
              <s-paragraph>{say('service_add_text')}</s-paragraph>
              <ServiceForm {...{ bridge, page, showAnother }} />
            </s-stack>
          </TakesFocus>
        </s-section>
      )}
    </>
  );
}
