import { useEffect, useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { mailRequests } from './mail-requests.ts';
import type { MailPreview } from './mails-contract.ts';

/** The mail of a kind in a language; the one before stays until it is there. The newest choice wins. */
export function usePreview(kind: NoticeKind, language: string): MailPreview | 'loading' | 'unread' {
  const [preview, setPreview] = useState<MailPreview | 'loading' | 'unread'>('loading');
  useEffect(() => {
    let isNewest = true;
    async function load(): Promise<void> {
      const read = await mailRequests.preview(kind, language);
      if (isNewest) setPreview(read ?? 'unread');
    }
    void load();
    return () => {
      isNewest = false;
    };
  }, [kind, language]);
  return preview;
}
