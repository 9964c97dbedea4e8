import { useEffect, useRef, useState } from 'preact/hooks';
import type { Button } from '../components/BusyButton.tsx';
import type { CarriersAnswer, CarriersPage, TrackingServiceAccount } from '../contract.ts';
import { formatNumber } from '../format-amount.ts';
import { useWording } from '../wording.ts';
import { ServiceForm } from './ServiceForm.tsx';
import { nameOf } from './service-names.ts';
import { ServiceSettings } from './ServiceSettings.tsx';
import { ServiceTrouble } from './ServiceTrouble.tsx';
import { TakesFocus } from './TakesFocus.tsx';
import { TurnServiceOff } from './TurnServiceOff.tsx';

interface ConnectedServiceProps {
  bridge: typeof shopify;
  page: CarriersPage;
  account: TrackingServiceAccount;
  takesFocus: boolean;
  /** Takes the answer to a change that leaves the account as it is. */
  show(answer: CarriersAnswer): void;
  /** Takes the answer to another account, or to none. */
  showAnother(answer: CarriersAnswer): void;
}

/** The shop's account with a service: how it fares, what is set, another one, and none. */
export function ConnectedService(props: ConnectedServiceProps) {
  const { bridge, page, account, takesFocus, show, showAnother } = props;
  const { say } = useWording();
  const service = nameOf(account.name, say);
  return (
    <>
      {account.trouble && <ServiceTrouble service={service} trouble={account.trouble} />}
      <s-section heading={service}>
        <TakesFocus label={service} atOnce={takesFocus}>
          <s-stack gap="base">
            <Usage account={account} />
            <ServiceSettings {...{ bridge, page, account, service, show }} />
            <s-divider />
            <AnotherService {...{ bridge, page, showAnother }} />
            <s-divider />
            <TurnServiceOff {...{ bridge, service, showAnother }} />
          </s-stack>
        </TakesFocus>
      </s-section>
    </>
  );
}

function Usage({ account }: { account: TrackingServiceAccount }) {
  const { say, locale, formatDay, formatMoment } = useWording();
  const { usedThisMonth, monthlyCeiling, renewsOn, checkedAt, address } = account;
  const date = formatDay(renewsOn);
  const used = formatNumber(locale, usedThisMonth);
  const most = formatNumber(locale, monthlyCeiling);
  return (
    <s-stack gap="small-200">
      <s-paragraph>{say('service_used', { used, most, date })}</s-paragraph>
      {usedThisMonth >= monthlyCeiling && (
        <s-paragraph>
          <s-text type="strong">{say('service_full', { date })}</s-text>
        </s-paragraph>
      )}
      {checkedAt !== null && (
        <s-paragraph>{say('service_checked', { time: formatMoment(checkedAt) })}</s-paragraph>
      )}
      {address !== null && <s-paragraph>{say('service_server', { address })}</s-paragraph>}
    </s-stack>
  );
}

/** A button that opens the form for another key, or for another service. The focus goes with it, and comes back. */
function AnotherService(props: Pick<ConnectedServiceProps, 'bridge' | 'page' | 'showAnother'>) {
  const { say } = useWording();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const button = useRef<Button>(null);
  useEffect(() => {
    if (wasOpen && !isOpen) button.current?.focus();
  }, [wasOpen, isOpen]);

  if (!isOpen) {
    return (
      <s-button
        ref={button}
        onClick={() => {
          setOpen(true);
          setWasOpen(true);
        }}
      >
        {say('service_change')}
      </s-button>
    );
  }
  return (
    <TakesFocus label={say('service_change')} atOnce>
      <s-stack gap="base">
        <s-text type="strong">{say('service_change')}</s-text>
        <s-paragraph>{say('service_change_text')}</s-paragraph>
        <ServiceForm {...props}>
          <s-button slot="secondary-actions" onClick={() => setOpen(false)}>
            {say('service_keep')}
          </s-button>
        </ServiceForm>
      </s-stack>
    </TakesFocus>
  );
}
