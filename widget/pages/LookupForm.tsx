import type { LookupProblem, TypedLookup } from '../../server/contract.ts';
import { problemAt } from './problem-at.ts';
import type { Say } from '../words/wording.ts';

/** The prefix of a block's ids, for a block whose id is `page`. */
const ID = 'order-tracking-page';

export const FORM_ID = `${ID}-form`;

/** The two fields, as in the block. */
const FIELDS = [
  {
    name: 'order',
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: false,
    enterkeyhint: 'next',
    maxlength: 120,
  },
  {
    name: 'email',
    type: 'email',
    inputmode: 'email',
    autocomplete: 'email',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: false,
    enterkeyhint: 'go',
    maxlength: 254,
  },
] as const;

/**
 * The block's form, filled in. A test makes sure that its markup is the block's, character for character. It
 * posts to the URL of the page that it is on, unless it is told another.
 */
export function LookupForm({
  action,
  request,
  pass,
  challenge,
  problems,
  emailLabel,
  say,
}: {
  action: string | undefined;
  request: TypedLookup;
  /** Goes along with what is typed next, as the widget sends it. */
  pass: string | undefined;
  /** Sent again with what was typed, once its shopper has waited. */
  challenge: string | null;
  problems: readonly LookupProblem[];
  /** The name of the second field where it takes more than an e-mail address; else `null`. */
  emailLabel: string | null;
  say: Say;
}) {
  return (
    <form class="order-tracking__form" id={FORM_ID} action={action} method="post">
      <input type="hidden" name="locale" value={request.locale} />
      {pass !== undefined && <input type="hidden" name="pass" value={pass} />}
      {challenge !== null && <input type="hidden" name="challenge" value={challenge} />}
      {FIELDS.map((field) => (
        <Field
          key={field.name}
          field={field.name === 'email' && emailLabel !== null ? { ...field, ...PLAIN } : field}
          label={
            field.name === 'email' && emailLabel !== null ? emailLabel : say('form', field.name)
          }
          value={request[field.name]}
          problem={problemAt(field.name, problems, say)}
          isFirst={problems[0]?.field === field.name}
          say={say}
        />
      ))}
      <button class="order-tracking__submit order-tracking__submit--plain" type="submit">
        {say('form', 'submit')}
      </button>
    </form>
  );
}

/** How a field is typed in that takes more than an e-mail address. */
const PLAIN = { type: 'text', inputmode: 'text' } as const;

type FieldShape = (typeof FIELDS)[number];

function Field({
  field: { name, ...attributes },
  label,
  value,
  problem,
  isFirst,
  say,
}: {
  field: FieldShape | (Omit<FieldShape, 'type' | 'inputmode'> & typeof PLAIN);
  label: string;
  value: string;
  /** What is wrong with it, or `''`. */
  problem: string;
  /** It is the first with a problem, and gets the focus. */
  isFirst: boolean;
  say: Say;
}) {
  const id = `${ID}-${name}`;
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
      <span class="order-tracking__problem" id={`${id}-problem`} data-order-tracking-problem={name}>
        {problem}
      </span>
      <span class="order-tracking__hint" id={`${id}-hint`}>
        {say('form', `${name}_hint`)}
      </span>
    </div>
  );
}
