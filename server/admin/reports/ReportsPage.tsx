import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DigestOffer } from './DigestOffer.tsx';
import { EditReport } from './EditReport.tsx';
import { ReportSection } from './ReportSection.tsx';
import type { ReportsPage as Page } from './reports-contract.ts';
import { useReports } from './use-reports.ts';

interface ReportsPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** Views that are mailed on some days of every week. */
export function ReportsPage({ bridge, location }: ReportsPageProps) {
  const { say } = useWording();
  const { reports, show, reload } = useReports();

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  return (
    <s-page heading={say('reports')} inlineSize="base">
      <s-link slot="breadcrumb-actions" href={location.href('home')} onClick={goByLink(location)}>
        {say('title')}
      </s-link>
      {reports === 'loading' ? (
        <s-section accessibilityLabel={say('reports_loading')}>
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-spinner accessibilityLabel={say('reports_loading')} />
            <s-text>{say('reports_loading')}</s-text>
          </s-stack>
        </s-section>
      ) : reports === 'unread' ? (
        <s-banner tone="critical" heading={say('reports_failed')}>
          <s-paragraph>{say('reports_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : (
        <Reports {...{ bridge, show, reload }} page={reports} />
      )}
    </s-page>
  );
}

interface ReportsProps extends Pick<ReportsPageProps, 'bridge'> {
  page: Page;
  show(page: Page): void;
  reload(): Promise<boolean>;
}

function Reports({ bridge, page, show, reload }: ReportsProps) {
  const { say } = useWording();
  // The form is emptied once its report is saved.
  const [saved, setSaved] = useState(0);
  const hasDigest = page.reports.some(({ viewId }) => viewId === page.digestId);
  return (
    <>
      {page.keeping !== 'on' && (
        <s-banner tone="warning" heading={say(page.keeping)}>
          <s-paragraph>{say(`${page.keeping}_text`)}</s-paragraph>
        </s-banner>
      )}
      {!page.canSend && (
        <s-banner tone="warning" heading={say('reports_cannot_send')}>
          <s-paragraph>{say('reports_cannot_send_text')}</s-paragraph>
        </s-banner>
      )}
      {page.reports.map((report) => (
        <ReportSection key={report.id} {...{ bridge, page, report, show, reload }} />
      ))}
      {page.canSend && !hasDigest && <DigestOffer {...{ bridge, page, show }} />}
      {page.canSend && (
        <s-section heading={say('report_new')}>
          <EditReport
            key={saved}
            {...{ bridge, page }}
            report={null}
            done={(next) => {
              if (next) show(next);
              if (next) setSaved((count) => count + 1);
            }}
          />
        </s-section>
      )}
    </>
  );
}
