import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AdminStatus } from '../contract.ts';
import { readHealth } from '../health.ts';
import { readStatus } from '../read-status.ts';
import type { Location } from '../use-location.ts';
import { useKeptOrders } from '../use-kept-orders.ts';
import { useWording } from '../wording.ts';
import { DeskKeys } from '../access/DeskKeys.tsx';
import { SecondFactors } from '../access/SecondFactors.tsx';
import { CarriersLink } from '../carriers/CarriersLink.tsx';
import { NoticesLink } from '../notices/NoticesLink.tsx';
import { NumbersLink } from '../numbers/NumbersLink.tsx';
import { ReportsLink } from '../reports/ReportsLink.tsx';
import { Backfill } from './Backfill.tsx';
import { BusyButton } from './BusyButton.tsx';
import { DeliveriesLink } from '../deliveries/DeliveriesLink.tsx';
import { EmailButtons } from './EmailButtons.tsx';
import { Health } from './Health.tsx';
import { HealthSummary } from './HealthSummary.tsx';
import { KeptOrdersFirst, KeptOrdersLater } from './KeepOrders.tsx';
import { OrderLinks } from './OrderLinks.tsx';
import { PageSettings } from './PageSettings.tsx';
import { ThemeBlock } from './ThemeBlock.tsx';
import { TrackingPage } from './TrackingPage.tsx';

type View = { phase: 'loading' } | { phase: 'shown'; status: AdminStatus } | { phase: 'failed' };

interface HomePageProps {
  bridge: typeof shopify;
  location: Location;
}

/** The app's home page: whether tracking works, where it is, and what is wrong. */
export function HomePage({ bridge, location }: HomePageProps) {
  const { say } = useWording();
  const [view, setView] = useState<View>({ phase: 'loading' });
  const read = useCallback(async (): Promise<boolean> => {
    const status = await readStatus();
    setView(status ? { phase: 'shown', status } : { phase: 'failed' });
    return status !== null;
  }, []);
  useEffect(() => void read(), [read]);

  async function reload(): Promise<void> {
    const isRead = await read();
    bridge.toast.show(say(isRead ? 'was_read_again' : 'still_failed'), { isError: !isRead });
  }

  return (
    <s-page heading={say('title')} inlineSize="small">
      {view.phase === 'loading' && <Loading />}
      {view.phase === 'failed' && <Failed reload={reload} />}
      {view.phase === 'shown' && <Shown {...{ bridge, location, reload }} status={view.status} />}
    </s-page>
  );
}

function Loading() {
  const { say } = useWording();
  return (
    <s-section accessibilityLabel={say('loading')}>
      <s-stack direction="inline" gap="base" alignItems="center">
        <s-spinner accessibilityLabel={say('loading')} />
        <s-text>{say('loading')}</s-text>
      </s-stack>
    </s-section>
  );
}

function Failed({ reload }: { reload(): Promise<void> }) {
  const { say } = useWording();
  return (
    <s-banner tone="critical" heading={say('failed')}>
      <s-paragraph>{say('failed_text')}</s-paragraph>
      <BusyButton slot="secondary-actions" text={say('try_again')} action={reload} />
    </s-banner>
  );
}

interface ShownProps extends HomePageProps {
  status: AdminStatus;
  reload(): Promise<void>;
}

function Shown({ bridge, location, status, reload }: ShownProps) {
  const lines = readHealth(status, useWording());
  const { kept, turn } = useKeptOrders(bridge);
  return (
    <>
      <HealthSummary lines={lines} isVerified={status.emailAccess !== 'unknown'} />
      <DeliveriesLink location={location} />
      <NumbersLink location={location} />
      <ReportsLink location={location} />
      <CarriersLink location={location} />
      <NoticesLink location={location} shop={status.shop} />
      <Backfill bridge={bridge} />
      <KeptOrdersFirst bridge={bridge} shop={status.shop} kept={kept} turn={turn} />
      <TrackingPage bridge={bridge} status={status} />
      <ThemeBlock bridge={bridge} shop={status.shop} clientId={status.clientId} />
      <EmailButtons bridge={bridge} status={status} />
      <PageSettings bridge={bridge} />
      <SecondFactors bridge={bridge} />
      <OrderLinks bridge={bridge} />
      <DeskKeys bridge={bridge} />
      <KeptOrdersLater kept={kept} turn={turn} />
      <Health lines={lines} reload={reload} />
    </>
  );
}
