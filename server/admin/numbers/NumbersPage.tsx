import { BusyButton } from '../components/BusyButton.tsx';
import { ChartStyles } from '../charts/ChartStyles.tsx';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { LookupNumbers } from './LookupNumbers.tsx';
import type { NumbersPage as Page } from './numbers-contract.ts';
import { OnTime } from './OnTime.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { PeriodText } from './PeriodText.tsx';
import { parsePeriod, withoutPeriod } from './period.ts';
import { Problems } from './Problems.tsx';
import { Transit } from './Transit.tsx';
import { useNumbers } from './use-numbers.ts';

interface NumbersPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** What happened to deliveries in a period, compared with the one before: three charts, each beside its table. */
export function NumbersPage({ bridge, location }: NumbersPageProps) {
  const { say } = useWording();
  const period = parsePeriod(location.query);
  const { numbers, reload } = useNumbers(period);

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  return (
    <s-page heading={say('numbers')} inlineSize="base">
      <s-link
        slot="breadcrumb-actions"
        href={location.href('home', `?${withoutPeriod(location.query)}`)}
        onClick={goByLink(location)}
      >
        {say('title')}
      </s-link>
      {numbers === 'loading' ? (
        <s-section accessibilityLabel={say('numbers_loading')}>
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-spinner accessibilityLabel={say('numbers_loading')} />
            <s-text>{say('numbers_loading')}</s-text>
          </s-stack>
        </s-section>
      ) : numbers === 'unread' ? (
        <s-banner tone="critical" heading={say('numbers_failed')}>
          <s-paragraph>{say('deliveries_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : numbers.keeping === 'on' ? (
        <Shown page={numbers} location={location} />
      ) : (
        <s-banner tone="info" heading={say(`numbers_${numbers.keeping}`)}>
          <s-paragraph>{say(`numbers_${numbers.keeping}_text`)}</s-paragraph>
        </s-banner>
      )}
    </s-page>
  );
}

function Shown({ page, location }: { page: Page; location: Location }) {
  const { say } = useWording();
  return (
    <>
      <ChartStyles />
      <s-section accessibilityLabel={say('numbers_period')}>
        <s-stack gap="small-200">
          <PeriodChoice location={location} period={page.period} />
          <PeriodText page={page} query={location.query} />
        </s-stack>
      </s-section>
      <OnTime page={page} location={location} />
      <Transit page={page} location={location} />
      <Problems page={page} location={location} />
      <LookupNumbers page={page} />
    </>
  );
}
