import type { FormOfAddress } from '../../server/contract.ts';
import de from './registers/de.json' with { type: 'json' };
import es from './registers/es.json' with { type: 'json' };
import fr from './registers/fr.json' with { type: 'json' };
import it from './registers/it.json' with { type: 'json' };
import nl from './registers/nl.json' with { type: 'json' };

/** How else a language is written: only the sentences that differ from its locale file. */
export interface Register {
  form: Exclude<FormOfAddress, 'as_written'> | 'british';
  /** Group → code → sentence with `{{ placeholders }}`, as in the locale file. */
  sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** By language. The form is the one that the locale file is not written in. */
export const REGISTERS: Readonly<Record<string, Register>> = {
  nl: { form: 'formal', sentences: nl },
  de: { form: 'formal', sentences: de },
  fr: { form: 'informal', sentences: fr },
  es: { form: 'formal', sentences: es },
  it: { form: 'formal', sentences: it },
};

/** What differs where a merchant has chosen this form; `null` where the locale file is written in it, or has no forms. */
export function findRegister(language: string, form: FormOfAddress): Register['sentences'] | null {
  const register = REGISTERS[language];
  return register?.form === form ? register.sentences : null;
}
