import { useEffect, useState } from 'preact/hooks';
import { adminUrls } from '../admin-urls.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording, type Say } from '../wording.ts';
import type { NoticesAnswer, NoticeState } from './notices-contract.ts';

interface NoticesLinkProps {
  location: Location;
  shop: string;
}

const TONES = { off: 'neutral', on: 'success', stopped: 'critical' } as const;

/** The ways from the home page to who is told of deliveries, each with how it fares. */
export function NoticesLink({ location, shop }: NoticesLinkProps) {
  const { say } = useWording();
  const [answer, setAnswer] = useState<NoticesAnswer | null>(null);
  useEffect(() => {
    async function load(): Promise<void> {
      setAnswer(await loadNotices());
    }
    void load();
  }, []);
  return (
    <s-section heading={say('notices')}>
      <s-stack gap="base">
        <s-paragraph>{say('notices_text')}</s-paragraph>
        {(['mails', 'webhooks'] as const).map((page) => (
          <s-stack key={page} direction="inline" gap="small-200">
            <s-link href={location.href(page)} onClick={goByLink(location)}>
              {say(page)}
            </s-link>
            {answer && <State one={page === 'mails' ? answer.mail : answer.webhook} />}
          </s-stack>
        ))}
        <s-stack direction="inline" gap="small-200">
          <s-link href={adminUrls.flow(shop)} target="_blank">
            {say('notices_flow_open')}
          </s-link>
          {answer && <State one={answer.flow} isPlain />}
          <s-text color="subdued">{say('notices_flow_text')}</s-text>
        </s-stack>
      </s-stack>
    </s-section>
  );
}

/** @param isPlain - Nobody chooses kinds there. */
function State({ one, isPlain = false }: { one: NoticeState; isPlain?: boolean }) {
  const { say } = useWording();
  return <s-badge tone={TONES[one.state]}>{textOf(one, isPlain, say)}</s-badge>;
}

function textOf({ state, kinds }: NoticeState, isPlain: boolean, say: Say): string {
  if (state !== 'on') return say(`notice_${state}`);
  return isPlain ? say('notice_on_plain') : say('notice_on', { kinds: String(kinds) });
}

/** `null` when the server does not answer: then nothing is said of how it fares. */
async function loadNotices(): Promise<NoticesAnswer | null> {
  try {
    const response = await fetch('/admin/notices');
    if (!response.ok) return null;
    const answer: NoticesAnswer = await response.json();
    return answer;
  } catch {
    return null;
  }
}
