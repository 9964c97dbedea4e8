import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { KINDS } from '../notices/notice-kinds.ts';
import { useWording } from '../wording.ts';
import { MailPreview } from './MailPreview.tsx';
import { MailTest } from './MailTest.tsx';
import type { MailsAnswer } from './mails-contract.ts';

interface MailSampleProps {
  bridge: typeof shopify;
  answer: MailsAnswer;
}

/** One mail, of a kind and in a language that the merchant chooses: to look at, and to have sent as a test. */
export function MailSample({ bridge, answer }: MailSampleProps) {
  const { say, locale } = useWording();
  const { languages } = answer;
  const [kind, setKind] = useState<NoticeKind>('late');
  const [language, setLanguage] = useState(languages.find((one) => one === locale) ?? 'en');

  function chooseKind(typed: string): void {
    setKind(KINDS.find((one) => one === typed) ?? kind);
  }

  return (
    <s-section heading={say('mail_preview')}>
      <s-stack gap="base">
        <s-paragraph>{say('mail_preview_text')}</s-paragraph>
        <s-select
          label={say('mail_kind')}
          value={kind}
          onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        >
          {KINDS.map((one) => (
            <s-option key={one} value={one}>
              {say(`webhook_${one}`)}
            </s-option>
          ))}
        </s-select>
        <s-select
          label={say('report_language')}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
        >
          {languages.map((one) => (
            <s-option key={one} value={one}>
              {ownName(one)}
            </s-option>
          ))}
        </s-select>
        <MailPreview kind={kind} language={language} />
        {answer.from !== null && (
          <MailTest
            bridge={bridge}
            kind={kind}
            language={language}
            recipients={answer.testRecipients}
          />
        )}
      </s-stack>
    </s-section>
  );
}

/** A language as it calls itself: whoever wants to check it can read it. */
function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
