import { copyText } from '../copy-text.ts';
import { useWording } from '../wording.ts';
import type { FindingText } from './dns-texts.ts';
import type { MailDomainAnswer } from './mails-contract.ts';

const TONES = { good: 'success', mend: 'warning', unsure: 'neutral' } as const;

interface DnsRecordProps {
  bridge: typeof shopify;
  /** What the field calls it, in every language. */
  title: string;
  found: NonNullable<MailDomainAnswer>['spf' | 'dmarc' | 'dkim'];
  text: FindingText;
}

/** One record: what it is, what that means and what to do, its name to copy, and as it stands there. */
export function DnsRecord({ bridge, title, found, text }: DnsRecordProps) {
  const { say } = useWording();
  const { name, record } = found;
  const [judgement, sentence] = text;
  return (
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200">
        <s-text type="strong">{title}</s-text>
        <s-badge tone={TONES[judgement]}>{say(`dns_${judgement}`)}</s-badge>
      </s-stack>
      <s-paragraph>{say(sentence)}</s-paragraph>
      <s-paragraph color="subdued">
        {say('dns_name')}: <code dir="ltr">{name}</code>
      </s-paragraph>
      {record !== null && (
        <s-paragraph color="subdued">
          {say('dns_record')}: <code dir="ltr">{record}</code>
        </s-paragraph>
      )}
      <s-button
        variant="tertiary"
        accessibilityLabel={`${say('dns_copy')}: ${name}`}
        onClick={() => void copyText(bridge, say, name, 'dns_copied')}
      >
        {say('dns_copy')}
      </s-button>
    </s-stack>
  );
}
