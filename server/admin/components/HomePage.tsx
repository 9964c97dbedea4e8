import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AdminStatus } from '../contract.ts';
import { readHealth } from '../health.ts';
import { readStatus } from '../read-status.ts';
import { say } from '../words.ts';
import { BusyButton } from './BusyButton.tsx';
import { Health } from './Health.tsx';
import { OrderLinks } from './OrderLinks.tsx';
import { ThemeBlock } from './ThemeBlock.tsx';
import { TrackingPage } from './TrackingPage.tsx';
import { Verdict } from './Verdict.tsx';

type View = { phase: 'loading' } | { phase: 'shown'; status: AdminStatus } | { phase: 'failed' };

/** The whole page: is it working, where is it, what is wrong. */
export function HomePage({ bridge }: { bridge: typeof shopify }) {
  const [view, setView] = useState<View>({ phase: 'loading' });
  const read = useCallback(async (): Promise<boolean> => {
    const status = await readStatus();
    setView(status ? { phase: 'shown', status } : { phase: 'failed' });
    return status !== null;
  }, []);
  useEffect(() => void read(), [read]);

  async function readAgain(): Promise<void> {
    const isRead = await read();
    bridge.toast.show(say(isRead ? 'was_read_again' : 'still_failed'), { isError: !isRead });
  }

  return (
    <s-page heading={say('title')} inlineSize="small">
      {view.phase === 'loading' && <Loading />}
      {view.phase === 'failed' && <Failed readAgain={readAgain} />}
      {view.phase === 'shown' && (
        <Shown bridge={bridge} status={view.status} readAgain={readAgain} />
      )}
    </s-page>
  );
}

function Loading() {
  return (
    <s-section accessibilityLabel={say('loading')}>
      <s-stack direction="inline" gap="base" alignItems="center">
        <s-spinner accessibilityLabel={say('loading')} />
        <s-text>{say('loading')}</s-text>
      </s-stack>
    </s-section>
  );
}

function Failed({ readAgain }: { readAgain(): Promise<void> }) {
  return (
    <s-banner tone="critical" heading={say('failed')}>
      <s-paragraph>{say('failed_text')}</s-paragraph>
      <BusyButton slot="secondary-actions" text={say('try_again')} press={readAgain} />
    </s-banner>
  );
}

interface ShownProps {
  bridge: typeof shopify;
  status: AdminStatus;
  readAgain(): Promise<void>;
}

function Shown({ bridge, status, readAgain }: ShownProps) {
  const lines = readHealth(status);
  return (
    <>
      <Verdict lines={lines} isTried={status.emailAccess !== 'unknown'} />
      <ThemeBlock bridge={bridge} shop={status.shop} clientId={status.clientId} />
      <TrackingPage bridge={bridge} url={status.trackingPageUrl} />
      <OrderLinks bridge={bridge} />
      <Health lines={lines} readAgain={readAgain} />
    </>
  );
}
