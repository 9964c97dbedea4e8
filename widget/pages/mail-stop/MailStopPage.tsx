import type { MailStopView } from '../../../server/contract.ts';
import type { MailStopWords } from './mail-stop-words.ts';

/** Asks whether the mails about an order are to end, or says that they have. The form goes to where the page came from. */
export function MailStopPage({
  state,
  words: { title, text, button },
}: Pick<MailStopView, 'state'> & { words: MailStopWords }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{text}</p>
      {state === 'ask' && (
        <form method="post">
          <button type="submit">{button}</button>
        </form>
      )}
    </main>
  );
}
