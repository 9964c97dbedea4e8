import { useWording } from '../wording.ts';

interface SentToServiceProps {
  service: string;
  /** Whether the postal code goes out where the service asks for it. */
  withPostalCode: boolean;
}

/** All that a service is told, as `ParcelQuery` has it on the server. */
const SENT = ['sent_number', 'sent_carrier', 'sent_country', 'sent_shipped'] as const;

/** What goes to the service, and what never does. */
export function SentToService({ service, withPostalCode }: SentToServiceProps) {
  const { say } = useWording();
  return (
    <s-stack gap="small-200">
      <s-text type="strong">{say('sent', { service })}</s-text>
      <s-paragraph>{say('sent_text')}</s-paragraph>
      <s-unordered-list>
        {SENT.map((code) => (
          <s-list-item key={code}>{say(code)}</s-list-item>
        ))}
        {withPostalCode && <s-list-item>{say('sent_postal_code', { service })}</s-list-item>}
      </s-unordered-list>
      <s-paragraph>{say('sent_never')}</s-paragraph>
    </s-stack>
  );
}
