import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { EditReport } from './EditReport.tsx';
import { reportRequests } from './report-requests.ts';
import { hourIn } from './report-texts.ts';
import type { ReportForm, ReportsPage } from './reports-contract.ts';
import { useSayOutcome } from './use-say-outcome.ts';

interface DigestOfferProps {
  bridge: typeof shopify;
  page: ReportsPage;
  show(page: ReportsPage): void;
}

/** Every morning; nothing is sent where nothing is new. */
const DAILY = { weekdays: [1, 2, 3, 4, 5, 6, 7], hour: 8, sendsEmpty: false };

/** Turns the digest on by one press, for the shop's own address; where that is not known, its form is shown. */
export function DigestOffer({ bridge, page, show }: DigestOfferProps) {
  const { say, locale } = useWording();
  const sayOutcome = useSayOutcome(bridge, page);
  const [isEditing, setIsEditing] = useState(false);
  const { contact } = page;
  const digest: ReportForm = {
    ...DAILY,
    viewId: page.digestId,
    language: page.languages.find((code) => code === locale) ?? 'en',
    recipients: contact === null ? [] : [contact],
  };

  async function turnOn(): Promise<void> {
    const result = await reportRequests.create(digest);
    sayOutcome(result, 'report_saved');
    if (result.outcome === 'done') show(result.page);
    // Something of it is refused: then its form says what.
    if (result.outcome === 'refused') setIsEditing(true);
  }

  return (
    <s-section heading={say('digest_offer')}>
      <s-stack gap="base">
        <s-paragraph>{say('digest_offer_text')}</s-paragraph>
        {isEditing ? (
          <EditReport
            {...{ bridge, page }}
            report={null}
            first={digest}
            done={(saved) => {
              if (saved) show(saved);
            }}
            cancel={() => setIsEditing(false)}
          />
        ) : contact === null ? (
          <s-button onClick={() => setIsEditing(true)}>{say('digest_start')}</s-button>
        ) : (
          <>
            <s-paragraph>
              {say('digest_offer_times', { time: hourIn(locale, DAILY.hour), contact })}
            </s-paragraph>
            <BusyButton text={say('digest_start')} action={turnOn} />
          </>
        )}
      </s-stack>
    </s-section>
  );
}
