import type { FindDoor, LookupField } from '../../server/contract.ts';
import type { FindCode } from './find-words.ts';

/** A field of a door: what its block's field of that name has, or what is its own. */
interface DoorField {
  name: string;
  /** Its label, and the sentence below it; those of the block's form where there are none. */
  label?: FindCode;
  hint?: FindCode;
  /** The field of a look-up whose problem is this one's, and how it is worded here; its own name's by default. */
  problem?: { field: LookupField; code: FindCode };
  attributes: Readonly<Record<string, string | number | boolean>>;
}

/** One way to an order without its number: a form that works without a script. */
interface Door {
  title: FindCode;
  text: FindCode;
  submit: FindCode;
  fields: readonly DoorField[];
}

/** As the block's field has it. */
const EMAIL: DoorField = {
  name: 'email',
  attributes: {
    type: 'email',
    inputmode: 'email',
    autocomplete: 'email',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: false,
    enterkeyhint: 'go',
    maxlength: 254,
  },
};

/** Each door of the page. One more needs a row here, its words, and its route's answer. */
export const DOORS: Readonly<Record<FindDoor, Door>> = {
  email: {
    title: 'email_title',
    text: 'email_text',
    submit: 'email_submit',
    fields: [EMAIL],
  },
  parcel: {
    title: 'parcel_title',
    text: 'parcel_text',
    submit: 'parcel_submit',
    fields: [
      {
        name: 'number',
        label: 'parcel_number',
        hint: 'parcel_hint',
        problem: { field: 'order', code: 'number_malformed' },
        attributes: {
          type: 'text',
          inputmode: 'text',
          autocomplete: 'off',
          autocapitalize: 'characters',
          autocorrect: 'off',
          spellcheck: false,
          enterkeyhint: 'next',
          maxlength: 120,
        },
      },
      EMAIL,
    ],
  },
};
