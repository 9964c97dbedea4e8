import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { BusyButton } from '../components/BusyButton.tsx';
import { timeText } from '../notices/time-text.ts';
import { useWording } from '../wording.ts';
import { mailRequests } from './mail-requests.ts';
import { problemText } from './mail-texts.ts';
import type { MailsAnswer, TestMailAnswer } from './mails-contract.ts';

interface MailTestProps {
  bridge: typeof shopify;
  kind: NoticeKind;
  language: string;
  recipients: MailsAnswer['testRecipients'];
}

/** Has the mail sent that is shown, to somebody who knows about it, and says what the mail server makes of it. */
export function MailTest({ bridge, kind, language, recipients }: MailTestProps) {
  const { say, locale } = useWording();
  const [to, setTo] = useState(recipients[0]?.id ?? '');
  const [outcome, setOutcome] = useState<TestMailAnswer | null>(null);

  async function press(): Promise<void> {
    const tested = await mailRequests.test({ kind, language, to });
    setOutcome(tested.outcome === 'answered' ? tested.answer : null);
    if (tested.outcome === 'answered') return;
    const text =
      tested.outcome === 'too_often'
        ? say('report_too_often', { time: timeText(tested.endsAt, locale) })
        : say('links_failed');
    bridge.toast.show(text, { isError: true });
  }

  if (recipients.length === 0) return <s-paragraph>{say('mail_test_nobody')}</s-paragraph>;
  return (
    <>
      <s-divider />
      <s-text type="strong">{say('mail_test')}</s-text>
      <s-select
        label={say('mail_test_to')}
        value={to}
        details={say('mail_test_help')}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      >
        {recipients.map(({ id, address }) => (
          <s-option key={id} value={id}>
            {address}
          </s-option>
        ))}
      </s-select>
      <output style={{ display: 'block' }}>
        {outcome?.outcome === 'sent' && (
          <s-paragraph>{say('mail_test_sent', { to: outcome.to })}</s-paragraph>
        )}
        {outcome?.outcome === 'not_sent' && (
          <s-paragraph tone="critical">
            {say('mail_test_not_sent', { to: outcome.to })} {problemText(outcome.problem, say)}
          </s-paragraph>
        )}
      </output>
      <s-button-group>
        <BusyButton slot="secondary-actions" text={say('mail_test_send')} action={press} />
      </s-button-group>
    </>
  );
}
