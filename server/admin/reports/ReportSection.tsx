import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { DeleteReport } from './DeleteReport.tsx';
import { EditReport } from './EditReport.tsx';
import { ReportPeople } from './ReportPeople.tsx';
import { reportRequests, type ReportOutcome } from './report-requests.ts';
import { languageName, runTexts, timesText } from './report-texts.ts';
import type { Report, ReportsPage } from './reports-contract.ts';
import { useSayOutcome } from './use-say-outcome.ts';

interface ReportSectionProps {
  bridge: typeof shopify;
  page: ReportsPage;
  report: Report;
  show(page: ReportsPage): void;
  reload(): Promise<boolean>;
}

/** Milliseconds after which a report that was asked for has mostly been sent. */
const SENT_AFTER = 3_000;

/** One report: when, to whom, how it fares, and what can be done with it. */
export function ReportSection({ bridge, page, report, show, reload }: ReportSectionProps) {
  const wording = useWording();
  const { say } = wording;
  const sayOutcome = useSayOutcome(bridge, page);
  const [isEditing, setIsEditing] = useState(false);
  const view =
    report.viewId === page.digestId
      ? say('digest')
      : (page.views.find(({ id }) => id === report.viewId)?.name ?? say('report_view_gone'));
  const [last, ...more] = runTexts(report, page.timeZone, wording);

  async function run(
    action: Promise<ReportOutcome>,
    done: WordCode,
    gone?: WordCode,
  ): Promise<void> {
    const result = await action;
    sayOutcome(result, done, gone);
    if (result.outcome === 'done') show(result.page);
    else if (result.outcome === 'gone') await reload();
  }

  async function sendNow(): Promise<void> {
    await run(reportRequests.sendNow(report.id), 'report_sending');
    setTimeout(() => void reload(), SENT_AFTER);
  }

  if (isEditing) {
    return (
      <s-section heading={view}>
        <EditReport
          {...{ bridge, page, report }}
          done={(saved) => {
            setIsEditing(false);
            if (saved) show(saved);
            else void reload();
          }}
          cancel={() => setIsEditing(false)}
        />
      </s-section>
    );
  }
  return (
    <s-section heading={view}>
      <s-stack gap="base">
        <s-stack direction="inline" gap="small-200">
          {!report.isOn && <s-badge>{say('report_off')}</s-badge>}
          {report.lastRun?.outcome === 'not_sent' && (
            <s-badge tone="warning">{say('warning')}</s-badge>
          )}
          <s-text>
            {timesText(report, wording)} · {languageName(report.language)}
          </s-text>
        </s-stack>
        {last && (
          <s-stack gap="small-200">
            {[last, ...more].map((text) => (
              <s-text key={text}>{text}</s-text>
            ))}
          </s-stack>
        )}
        <ReportPeople
          report={report}
          canSend={page.canSend}
          askAgain={(personId) =>
            run(
              reportRequests.askAgain(report.id, personId),
              'report_asked',
              'report_asked_already',
            )
          }
        />
        <s-button-group>
          {page.canSend && (
            <BusyButton slot="secondary-actions" text={say('report_send_now')} action={sendNow} />
          )}
          {page.canSend && (
            <s-button slot="secondary-actions" onClick={() => setIsEditing(true)}>
              {say('report_change')}
            </s-button>
          )}
          <BusyButton
            slot="secondary-actions"
            text={say(report.isOn ? 'report_turn_off' : 'report_turn_on')}
            action={() => run(reportRequests.turn(report.id, !report.isOn), 'report_saved')}
          />
        </s-button-group>
        <DeleteReport action={() => run(reportRequests.delete(report.id), 'report_deleted')} />
      </s-stack>
    </s-section>
  );
}
