import type { FindAnswer, FindDoor, LookupProblem } from '../../server/contract.ts';
import type { ComponentChildren } from 'preact';
import { Link } from '../components/Link.tsx';
import { DOORS } from './find-doors.ts';
import type { SayFind } from './find-words.ts';
import { problemAt } from './problem-at.ts';
import type { Refusal as RefusedAnswer } from '../model/tracking-model.ts';
import { refusalWords } from '../words/refusal-words.ts';
import type { Say } from '../words/wording.ts';

/** No script runs on the page, so the answer is never that a proof of work is needed. */
export type PlainAnswer =
  | Exclude<FindAnswer, { outcome: 'refused' }>
  | (Omit<Extract<FindAnswer, { outcome: 'refused' }>, 'response'> & {
      response: RefusedAnswer;
      /** Sent again with what was typed, once its shopper has waited as `response` says. */
      challenge: string | null;
    });

export interface FindPageView {
  /** The ways that are open, in their order on the page. */
  doors: readonly FindDoor[];
  /** It is a part of the merchant's page, which has a `main` of its own. */
  inTheme: boolean;
  /** BCP 47 tag of the shopper's page: each form sends it along. */
  locale: string;
  /** Where the shop can be reached. */
  contactUrl: string | undefined;
  /** What became of the form that was sent. */
  answer: PlainAnswer | null;
  say: Say;
  sayFind: SayFind;
}

/**
 * How an order is found without its number. Each form posts to the URL of the page that it is on, and the
 * links are relative to it: the page is wherever the merchant has put the app proxy.
 */
export function FindPage(view: FindPageView) {
  const { doors, inTheme, locale, contactUrl, answer, say, sayFind } = view;
  const Root = inTheme ? 'div' : 'main';
  const contact = contactUrl && <Link url={contactUrl}>{say('form', 'contact')}</Link>;
  return (
    <Root class="order-tracking">
      <h1 class="order-tracking__title h1">{sayFind('title')}</h1>
      {answer?.outcome === 'asked' ? (
        <div class="order-tracking__refused">
          <h2 class="order-tracking__refusal">{sayFind('asked_title')}</h2>
          <p>{sayFind('asked_text')}</p>
          <p>{sayFind('asked_again')}</p>
          {contact}
        </div>
      ) : (
        <>
          {answer?.outcome === 'refused' && (
            <Refusal answer={answer} contact={contact} say={say} sayFind={sayFind} />
          )}
          <p>{sayFind('where')}</p>
          {doors.map((door) => (
            <DoorForm
              key={door}
              door={door}
              locale={locale}
              answer={answer?.door === door ? answer : null}
              say={say}
              sayFind={sayFind}
            />
          ))}
          <p>{sayFind('none')}</p>
          {contact}
        </>
      )}
      <p>
        <Link url="./">{sayFind('back')}</Link>
      </p>
    </Root>
  );
}

function DoorForm({
  door,
  locale,
  answer,
  say,
  sayFind,
}: {
  door: FindDoor;
  locale: string;
  answer: Exclude<PlainAnswer, { outcome: 'asked' }> | null;
  say: Say;
  sayFind: SayFind;
}) {
  const { title, text, submit, fields } = DOORS[door];
  const problems = answer?.outcome === 'invalid' ? answer.problems : [];
  const [first] = problems;
  return (
    <section class="order-tracking__card">
      <h2 class="order-tracking__card-title">{sayFind(title)}</h2>
      <p>{sayFind(text)}</p>
      <form class="order-tracking__form" method="post">
        <input type="hidden" name="door" value={door} />
        <input type="hidden" name="locale" value={locale} />
        {answer?.outcome === 'refused' && answer.challenge !== null && (
          <input type="hidden" name="challenge" value={answer.challenge} />
        )}
        {fields.map(({ name, label, hint, problem, attributes }) => (
          <Field
            key={name}
            id={`find-${door}-${name}`}
            name={name}
            label={label ? sayFind(label) : say('form', name)}
            hint={hint ? sayFind(hint) : say('form', `${name}_hint`)}
            attributes={attributes}
            value={answer?.typed[name]}
            problem={
              problem && problems.some(({ field }) => field === problem.field)
                ? sayFind(problem.code)
                : problemOf(name, problems, say)
            }
            isFirst={first !== undefined && first.field === (problem?.field ?? name)}
          />
        ))}
        <button class="order-tracking__submit order-tracking__submit--plain" type="submit">
          {sayFind(submit)}
        </button>
      </form>
    </section>
  );
}

/** Why a door has led to no order. */
function Refusal({
  answer: { response },
  contact,
  say,
  sayFind,
}: {
  answer: Extract<PlainAnswer, { outcome: 'refused' }>;
  contact: ComponentChildren;
  say: Say;
  sayFind: SayFind;
}) {
  const isMiss = response.outcome === 'not_found';
  return (
    <div class="order-tracking__refused">
      <h2 class="order-tracking__refusal">
        {isMiss ? sayFind('parcel_miss') : refusalWords(response, say)}
      </h2>
      {isMiss && <p>{sayFind('parcel_check')}</p>}
      {contact}
    </div>
  );
}

function problemOf(name: string, problems: readonly LookupProblem[], say: Say): string {
  const field = problems.find((problem) => problem.field === name)?.field;
  return field ? problemAt(field, problems, say) : '';
}

function Field({
  id,
  name,
  label,
  hint,
  attributes,
  value,
  problem,
  isFirst,
}: {
  id: string;
  name: string;
  label: string;
  hint: string;
  attributes: Readonly<Record<string, string | number | boolean>>;
  value: string | undefined;
  /** What is wrong with it, or `''`. */
  problem: string;
  /** It is the first with a problem, and gets the focus. */
  isFirst: boolean;
}) {
  return (
    <div class="order-tracking__field">
      <label class="order-tracking__label" for={id}>
        {label}
      </label>
      <input
        class="order-tracking__input order-tracking__input--plain"
        id={id}
        name={name}
        {...attributes}
        required
        aria-describedby={`${id}-problem ${id}-hint`}
        aria-invalid={problem ? 'true' : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is the answer to a mistake in this field
        autofocus={isFirst}
        value={value || undefined}
      />
      <span class="order-tracking__problem" id={`${id}-problem`}>
        {problem}
      </span>
      <span class="order-tracking__hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
