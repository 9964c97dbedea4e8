import { useEffect, useState } from 'preact/hooks';
import { jsonBody } from '../json-body.ts';
import { timeText } from '../notices/time-text.ts';
import { useWording } from '../wording.ts';
import type { LinkMailsAnswer, LinkMailsRequest } from './link-mails-contract.ts';
import { problemText } from './mail-texts.ts';

const PATH = '/admin/link-mails';

/** Mails with links that shoppers ask for: whether Shopify's requests are answered too, and what has bounced. */
export function LinkMails({ bridge }: { bridge: typeof shopify }) {
  const { say, locale } = useWording();
  const [answer, setAnswer] = useState<LinkMailsAnswer | null>(null);
  useEffect(() => {
    async function load(): Promise<void> {
      setAnswer(await ask());
    }
    void load();
  }, []);
  if (!answer?.canSend) return null;

  async function turn(answersRequests: boolean): Promise<void> {
    const request: LinkMailsRequest = { answersRequests };
    const saved = await ask({ method: 'PUT', ...jsonBody(request) });
    if (!saved) return void bridge.toast.show(say('links_failed'), { isError: true });
    setAnswer(saved);
    bridge.toast.show(say('mails_saved'));
  }

  const { answersRequests, problems } = answer;
  return (
    <s-section heading={say('link_mails')}>
      <s-stack gap="base">
        <s-paragraph>{say('link_mails_text')}</s-paragraph>
        <s-checkbox
          label={say('link_mails_answers')}
          details={say('link_mails_answers_text')}
          checked={answersRequests}
          onChange={() => void turn(!answersRequests)}
        />
        {problems.length > 0 && (
          <>
            <s-text type="strong">{say('link_mails_problems')}</s-text>
            <s-unordered-list>
              {problems.map(({ orderId, orderName, problem, happenedAt }) => (
                <s-list-item key={orderId}>
                  <s-link href={`shopify://admin/orders/${orderId}`}>{orderName}</s-link>
                  {` · ${timeText(happenedAt, locale)} · ${problemText(problem, say)}`}
                </s-list-item>
              ))}
            </s-unordered-list>
          </>
        )}
      </s-stack>
    </s-section>
  );
}

/** `null` when the server does not answer. */
async function ask(init?: RequestInit): Promise<LinkMailsAnswer | null> {
  try {
    const response = await fetch(PATH, init);
    if (!response.ok) return null;
    const answer: LinkMailsAnswer = await response.json();
    return answer;
  } catch {
    return null;
  }
}
