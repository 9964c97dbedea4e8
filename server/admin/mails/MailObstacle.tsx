import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import type { MailsAnswer } from './mails-contract.ts';

type Texts = readonly [heading: WordCode, text: WordCode];

/** Why nothing can be turned on, and who can mend it; `null` where something can. */
export function obstacleOf({ from, keeping }: MailsAnswer): Texts | null {
  if (from === null) return ['reports_cannot_send', 'mails_cannot_send_text'];
  if (keeping === 'off_for_server') return ['mails_not_kept', 'mails_not_kept_server_text'];
  return keeping === 'off_for_shop' ? ['mails_not_kept', 'mails_not_kept_text'] : null;
}

/** Says what has to be mended first. */
export function MailObstacle({ answer }: { answer: MailsAnswer }) {
  const { say } = useWording();
  const obstacle = obstacleOf(answer);
  if (!obstacle) return null;
  const [heading, text] = obstacle;
  return (
    <s-banner tone="warning" heading={say(heading)}>
      <s-paragraph>{say(text)}</s-paragraph>
    </s-banner>
  );
}
