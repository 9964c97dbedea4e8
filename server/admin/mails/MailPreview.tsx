import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { PageFrame } from '../components/PageFrame.tsx';
import { useWording } from '../wording.ts';
import { usePreview } from './use-preview.ts';

/** As it was written, in a text of its own direction. */
const AS_WRITTEN = {
  margin: 0,
  padding: '12px',
  background: '#f7f7f7',
  borderRadius: '8px',
  font: 'inherit',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;

/** What a shopper gets: the subject, and the mail as a page or as text. */
export function MailPreview({ kind, language }: { kind: NoticeKind; language: string }) {
  const { say } = useWording();
  const [isText, setIsText] = useState(false);
  const preview = usePreview(kind, language);
  if (preview === 'loading') return <s-spinner accessibilityLabel={say('mails_loading')} />;
  if (preview === 'unread') return <s-paragraph>{say('mail_preview_failed')}</s-paragraph>;
  return (
    <s-stack gap="small-200">
      <s-text color="subdued">{say('mail_subject')}</s-text>
      <strong lang={preview.language} dir="auto">
        {preview.subject}
      </strong>
      {isText ? (
        <pre lang={preview.language} dir="auto" style={AS_WRITTEN}>
          {preview.text}
        </pre>
      ) : (
        <PageFrame title={preview.subject} html={withNewTabs(preview.html)} />
      )}
      <s-button onClick={() => setIsText(!isText)}>
        {say(isText ? 'mail_as_page' : 'mail_as_text')}
      </s-button>
    </s-stack>
  );
}

/** A mail's links know nothing of frames. */
function withNewTabs(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}
