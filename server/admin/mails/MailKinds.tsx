import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { BusyButton } from '../components/BusyButton.tsx';
import { FlagsLink } from '../flags/FlagsLink.tsx';
import { KINDS, withKind } from '../notices/notice-kinds.ts';
import type { Location } from '../use-location.ts';
import { useWording, type Params } from '../wording.ts';
import { obstacleOf } from './MailObstacle.tsx';
import type { MailLimits, MailsAnswer } from './mails-contract.ts';

/** What nobody else tells a shopper. */
const SUGGESTED: readonly NoticeKind[] = [
  'late',
  'no_movement',
  'attempt_failed',
  'collection_reminder',
  'going_back',
];

/** Polaris has no group of checkboxes that are in a form of ours, so this one looks like none. */
const BARE = { border: 0, margin: 0, padding: '4px 0', minInlineSize: 0 };

interface MailKindsProps {
  answer: MailsAnswer;
  location: Location;
  save(kinds: readonly NoticeKind[], takesWishes?: boolean): Promise<void>;
}

/** What shoppers are written about, each kind with when, and what holds for all. Nothing is chosen before the merchant does. */
export function MailKinds({ answer, location, save }: MailKindsProps) {
  const { say } = useWording();
  const [kinds, setKinds] = useState<readonly NoticeKind[]>(answer.channel?.kinds ?? []);
  const [takesWishes, setTakesWishes] = useState(answer.channel?.takesWishes ?? true);
  const isAble = obstacleOf(answer) === null;
  const when = paramsOf(answer.limits);
  return (
    <s-section>
      <s-stack gap="base">
        <s-paragraph>{say('mails_text')}</s-paragraph>
        <s-paragraph>{say('mails_rules')}</s-paragraph>
        <SenderText answer={answer} />
        {isAble && (
          <>
            <s-paragraph>{say('mails_shopify')}</s-paragraph>
            <fieldset style={BARE}>
              <legend style={BARE}>{say('mails_kinds')}</legend>
              <s-stack gap="base">
                {KINDS.map((kind) => (
                  <s-checkbox
                    key={kind}
                    label={say(`webhook_${kind}`)}
                    details={say(`mail_when_${kind}`, when)}
                    checked={kinds.includes(kind)}
                    onChange={({ currentTarget }) =>
                      setKinds(withKind(kinds, kind, currentTarget.checked))
                    }
                  />
                ))}
              </s-stack>
            </fieldset>
            <s-checkbox
              label={say('mails_wishes')}
              details={say('mails_wishes_text')}
              checked={takesWishes}
              onChange={({ currentTarget }) => setTakesWishes(currentTarget.checked)}
            />
            <FlagsLink location={location} />
            <s-button-group>
              <BusyButton
                slot="secondary-actions"
                text={say('webhook_save')}
                action={() => save(kinds, takesWishes)}
              />
              <s-button slot="secondary-actions" onClick={() => setKinds(SUGGESTED)}>
                {say('mails_suggest')}
              </s-button>
            </s-button-group>
          </>
        )}
        {!isAble && answer.channel && (
          <s-button-group>
            <BusyButton
              slot="secondary-actions"
              text={say('report_turn_off')}
              action={() => save([])}
            />
          </s-button-group>
        )}
      </s-stack>
    </s-section>
  );
}

/** Whom mails are from, and where answers go. */
function SenderText({ answer }: { answer: MailsAnswer }) {
  const { say } = useWording();
  const { from, shopName, replyTo } = answer;
  if (from === null) return null;
  const sender = { from, name: shopName ?? say('mails_your_store') };
  return (
    <s-paragraph>
      {replyTo === null
        ? say('mails_sender_alone', sender)
        : say('mails_sender', { ...sender, contact: replyTo })}
    </s-paragraph>
  );
}

function paramsOf(limits: MailLimits): Params {
  return {
    late: String(limits.late),
    domestic: String(limits.no_movement_domestic),
    abroad: String(limits.no_movement_cross_border),
    customs: String(limits.no_movement_customs),
    pickup: String(limits.pickup_overdue),
  };
}
