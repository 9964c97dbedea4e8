import type { MailStopView } from '../../../server/contract.ts';
import type { Say } from '../../words/wording.ts';

/** Asks whether the mails about an order are to end, or says that they have. The form goes to where the page came from. */
export function MailStopPage({ state, say }: Pick<MailStopView, 'state'> & { say: Say }) {
  return (
    <main>
      <h1>{say('mail', `${state}_title`)}</h1>
      <p>{say('mail', `${state}_text`)}</p>
      {state === 'ask' && (
        <form method="post">
          <button type="submit">{say('mail', 'ask_button')}</button>
        </form>
      )}
    </main>
  );
}
