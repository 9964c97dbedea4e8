import type { PageSettings, TypedLookup } from '../../server/contract.ts';
import { Card } from '../components/Card.tsx';
import { Link } from '../components/Link.tsx';
import { OrderAnswer } from '../components/OrderAnswer.tsx';
import { Refused } from '../components/Refused.tsx';
import type { Answer } from '../model/request-tracking.ts';
import type { Say } from '../words/wording.ts';
import { LookupForm } from './LookupForm.tsx';
import { toStaticView } from './static-view.ts';
import { WishForm } from './WishForm.tsx';

/** A look-up and its answer. No script runs on the page, so the answer is never that a proof of work is needed. */
export interface PlainView {
  request: TypedLookup;
  response: Answer;
  settings: PageSettings;
  /** Where the form is posted to; the page's own URL by default. */
  action?: string;
  /** The name of the second field where it takes more than an e-mail address; else `null`. */
  emailLabel: string | null;
  /** Sent again with what was typed, once its shopper has waited as `response` says. */
  challenge: string | null;
}

/** The answer first: on a phone the form would fill the first screen. */
export function AnswerPage({
  view: { request, response, challenge, settings, action, emailLabel },
  say,
}: {
  view: PlainView;
  say: Say;
}) {
  const view = toStaticView(settings, say);
  const form = (
    <LookupForm
      action={action}
      request={request}
      pass={response.outcome === 'found' ? response.pass : request.pass}
      challenge={challenge}
      problems={response.outcome === 'invalid' ? response.problems : []}
      emailLabel={emailLabel}
      say={say}
    />
  );
  return (
    <main class="order-tracking">
      <h1 class="order-tracking__title">{say('form', 'heading')}</h1>
      {response.outcome === 'found' ? (
        <>
          <OrderAnswer order={response.order} refusal={null} busy={false} view={view} />
          {response.order.wish && (
            <WishForm
              request={request}
              pass={response.pass}
              chosen={response.order.wish}
              say={say}
            />
          )}
          <Card title={say('ui', 'another')} view={view}>
            {form}
          </Card>
        </>
      ) : (
        <>
          {response.outcome !== 'invalid' && <Refused refusal={response} view={view} />}
          {form}
        </>
      )}
      <p>
        <Link url="/">{say('page', 'back')}</Link>
      </p>
    </main>
  );
}
