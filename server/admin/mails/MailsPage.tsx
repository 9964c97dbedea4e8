import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeKind } from '../../contract.ts';
import { BusyButton } from '../components/BusyButton.tsx';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { LatestMails } from './LatestMails.tsx';
import { LinkMails } from './LinkMails.tsx';
import { MailDomain } from './MailDomain.tsx';
import { MailKinds } from './MailKinds.tsx';
import { MailObstacle } from './MailObstacle.tsx';
import { MailSample } from './MailSample.tsx';
import { MailState } from './MailState.tsx';
import { mailRequests } from './mail-requests.ts';
import type { MailsAnswer } from './mails-contract.ts';

interface MailsPageProps {
  bridge: typeof shopify;
  location: Location;
}

/** Which mails a shop's shoppers are sent, what they look like, and what becomes of them. */
export function MailsPage({ bridge, location }: MailsPageProps) {
  const { say } = useWording();
  const [answer, setAnswer] = useState<MailsAnswer | 'loading' | 'unread'>('loading');
  const reload = useCallback(async (): Promise<boolean> => {
    const read = await mailRequests.load();
    setAnswer(read ?? 'unread');
    return read !== null;
  }, []);
  useEffect(() => void reload(), [reload]);

  async function tryAgain(): Promise<void> {
    if (!(await reload())) bridge.toast.show(say('still_failed'), { isError: true });
  }

  async function save(kinds: readonly NoticeKind[], takesWishes?: boolean): Promise<void> {
    const saved = await mailRequests.save(kinds, takesWishes);
    if (!saved) return void bridge.toast.show(say('links_failed'), { isError: true });
    setAnswer(saved);
    bridge.toast.show(say(saved.channel ? 'mails_saved' : 'mails_off'));
  }

  return (
    <s-page heading={say('mails')} inlineSize="base">
      <s-link slot="breadcrumb-actions" href={location.href('home')} onClick={goByLink(location)}>
        {say('title')}
      </s-link>
      {answer === 'loading' ? (
        <s-section accessibilityLabel={say('mails_loading')}>
          <s-spinner accessibilityLabel={say('mails_loading')} />
        </s-section>
      ) : answer === 'unread' ? (
        <s-banner tone="critical" heading={say('mails_failed')}>
          <s-paragraph>{say('reports_failed_text')}</s-paragraph>
          <BusyButton slot="secondary-actions" text={say('try_again')} action={tryAgain} />
        </s-banner>
      ) : (
        <>
          <MailObstacle answer={answer} />
          {answer.channel && <MailState channel={answer.channel} save={save} />}
          <MailKinds answer={answer} location={location} save={save} />
          <MailSample bridge={bridge} answer={answer} />
          {answer.from !== null && <MailDomain bridge={bridge} from={answer.from} />}
          <LinkMails bridge={bridge} />
          <LatestMails latest={answer.latest} location={location} />
        </>
      )}
    </s-page>
  );
}
