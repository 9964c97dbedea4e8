import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { PROBLEM_TEXTS, STATE_TEXTS } from './report-texts.ts';
import type { Report } from './reports-contract.ts';

interface ReportPeopleProps {
  report: Report;
  /** Whether mails are sent at all. */
  canSend: boolean;
  askAgain(personId: string): Promise<void>;
}

/** Who gets a report, who has not agreed yet, and what is wrong with a mailbox. */
export function ReportPeople({ report, canSend, askAgain }: ReportPeopleProps) {
  const { say } = useWording();
  return (
    <s-unordered-list>
      {report.people.map(({ id, address, state, problem }) => (
        <s-list-item key={id}>
          <s-stack gap="small-200">
            <s-text>
              {address}: {say(STATE_TEXTS[state])}
            </s-text>
            {problem && <s-text tone="critical">{say(PROBLEM_TEXTS[problem])}</s-text>}
            {state !== 'agreed' && canSend && (
              <s-stack direction="inline">
                <BusyButton text={say('report_ask_again')} action={() => askAgain(id)} />
              </s-stack>
            )}
          </s-stack>
        </s-list-item>
      ))}
    </s-unordered-list>
  );
}
