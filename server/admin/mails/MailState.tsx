import type { NoticeKind } from '../../contract.ts';
import { BusyButton } from '../components/BusyButton.tsx';
import { timeText } from '../notices/time-text.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { problemText } from './mail-texts.ts';
import type { MailChannel } from './mails-contract.ts';

type Stop = NonNullable<MailChannel['stopped']>['by'];

const STOPS: Readonly<Record<Stop, WordCode>> = {
  hourly_limit: 'webhook_stopped_hourly_limit',
  failing: 'mails_stopped_failing',
  gone: 'mails_stopped_other',
  unreadable: 'mails_stopped_other',
};

interface MailStateProps {
  channel: MailChannel;
  save(kinds: readonly NoticeKind[]): Promise<void>;
}

/** How mails fare: that they have stopped and why, that none goes out, or when the last one did. */
export function MailState({ channel, save }: MailStateProps) {
  const { say, locale } = useWording();
  const { kinds, stopped, trouble, lastSentAt } = channel;
  if (stopped) {
    return (
      <s-banner tone="critical" heading={say('mails_stopped')}>
        <s-paragraph>
          {say(STOPS[stopped.by])} {say('mails_stopped_help')}
        </s-paragraph>
        <BusyButton slot="secondary-actions" text={say('mails_start')} action={() => save(kinds)} />
      </s-banner>
    );
  }
  if (trouble) {
    return (
      <s-banner tone="warning" heading={say('mails_trouble')}>
        <s-paragraph>{problemText(trouble.problem, say)}</s-paragraph>
      </s-banner>
    );
  }
  if (lastSentAt === null) return null;
  return (
    <s-paragraph>{say('mails_last_sent', { time: timeText(lastSentAt, locale) })}</s-paragraph>
  );
}
