import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { FlagsForm } from './FlagsForm.tsx';
import type { FlagSettingsAnswer } from './flags-contract.ts';
import { useFlagSettings } from './use-flag-settings.ts';

interface FlagsPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** When deliveries need the merchant: the shop's own limits, working days and days it is closed. */
export function FlagsPage({ bridge, location }: FlagsPageProps) {
  const { say } = useWording();
  const { read, show, reload } = useFlagSettings();
  const [isOvertaken, setIsOvertaken] = useState(false);

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  function showSaved(answer: FlagSettingsAnswer, overtaken: boolean): void {
    setIsOvertaken(overtaken);
    show(answer);
  }

  return (
    <s-page heading={say('flags')} inlineSize="base">
      <s-link
        slot="breadcrumb-actions"
        href={location.href('deliveries')}
        onClick={goByLink(location)}
      >
        {say('deliveries')}
      </s-link>
      {read === 'loading' ? (
        <s-section accessibilityLabel={say('flags_loading')}>
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-spinner accessibilityLabel={say('flags_loading')} />
            <s-text>{say('flags_loading')}</s-text>
          </s-stack>
        </s-section>
      ) : read === 'unread' ? (
        <s-banner tone="critical" heading={say('flags_failed')}>
          <s-paragraph>{say('flags_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : read.keeping === 'on' ? (
        <>
          {isOvertaken && (
            <s-banner tone="warning" heading={say('flags_changed')}>
              <s-paragraph>{say('flags_changed_text')}</s-paragraph>
            </s-banner>
          )}
          {/* Other settings are another form: what was typed for the ones before is gone. */}
          <FlagsForm key={read.version} bridge={bridge} page={read} show={showSaved} />
        </>
      ) : (
        <s-banner tone="info" heading={say(`flags_${read.keeping}`)}>
          <s-paragraph>{say(`flags_${read.keeping}_text`)}</s-paragraph>
        </s-banner>
      )}
    </s-page>
  );
}
