import { useEffect, useState } from 'preact/hooks';
import { useWording } from '../wording.ts';
import { DnsRecord } from './DnsRecord.tsx';
import { DKIM, DMARC, SPF } from './dns-texts.ts';
import { mailRequests } from './mail-requests.ts';
import type { MailDomainAnswer } from './mails-contract.ts';

interface MailDomainProps {
  bridge: typeof shopify;
  from: string;
}

/** What the DNS says of the domain that mails are from, record by record. It is asked for beside the rest of the page. */
export function MailDomain({ bridge, from }: MailDomainProps) {
  const { say } = useWording();
  const [answer, setAnswer] = useState<MailDomainAnswer | 'loading'>('loading');
  useEffect(() => {
    async function load(): Promise<void> {
      setAnswer(await mailRequests.readDomain());
    }
    void load();
  }, []);
  const domain = from.slice(from.indexOf('@') + 1);
  return (
    <s-section heading={say('mail_domain', { domain })}>
      <s-stack gap="base">
        <s-paragraph>{say('mail_domain_text', { domain })}</s-paragraph>
        {answer === 'loading' ? (
          <s-spinner accessibilityLabel={say('mail_domain_reading')} />
        ) : answer === null ? (
          <s-paragraph>{say('mail_domain_failed')}</s-paragraph>
        ) : (
          <>
            <DnsRecord bridge={bridge} title="SPF" found={answer.spf} text={SPF[answer.spf.code]} />
            <DnsRecord
              bridge={bridge}
              title="DKIM"
              found={answer.dkim}
              text={DKIM[answer.dkim.code]}
            />
            <DnsRecord
              bridge={bridge}
              title="DMARC"
              found={answer.dmarc}
              text={DMARC[answer.dmarc.code]}
            />
          </>
        )}
      </s-stack>
    </s-section>
  );
}
