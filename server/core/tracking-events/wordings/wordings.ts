import { CZECH, CZECH_MARKS } from './czech-wording.ts';
import { DANISH_NORWEGIAN, DANISH_NORWEGIAN_MARKS } from './danish-norwegian-wording.ts';
import { DUTCH_MARKS } from './dutch-marks.ts';
import { DUTCH } from './dutch-wording.ts';
import { ENGLISH_MARKS } from './english-marks.ts';
import { ENGLISH } from './english-wording.ts';
import type { WordingLanguage } from './find-languages.ts';
import { FINNISH, FINNISH_MARKS } from './finnish-wording.ts';
import { FRENCH_MARKS } from './french-marks.ts';
import { FRENCH } from './french-wording.ts';
import { GERMAN_MARKS } from './german-marks.ts';
import { GERMAN } from './german-wording.ts';
import { ITALIAN_MARKS } from './italian-marks.ts';
import { ITALIAN } from './italian-wording.ts';
import type { Marks } from './marks.ts';
import { POLISH, POLISH_MARKS } from './polish-wording.ts';
import { PORTUGUESE_MARKS } from './portuguese-marks.ts';
import { PORTUGUESE } from './portuguese-wording.ts';
import { SPANISH_MARKS } from './spanish-marks.ts';
import { SPANISH } from './spanish-wording.ts';
import { SWEDISH, SWEDISH_MARKS } from './swedish-wording.ts';
import type { WordingRule } from './wording-rule.ts';

/** What a language's texts claim, and which of its words take a claim back. */
interface Wording {
  readonly rules: readonly WordingRule[];
  readonly marks: Marks;
}

export const WORDINGS: Record<WordingLanguage, Wording> = {
  en: { rules: ENGLISH, marks: ENGLISH_MARKS },
  fr: { rules: FRENCH, marks: FRENCH_MARKS },
  de: { rules: GERMAN, marks: GERMAN_MARKS },
  nl: { rules: DUTCH, marks: DUTCH_MARKS },
  es: { rules: SPANISH, marks: SPANISH_MARKS },
  it: { rules: ITALIAN, marks: ITALIAN_MARKS },
  pt: { rules: PORTUGUESE, marks: PORTUGUESE_MARKS },
  sv: { rules: SWEDISH, marks: SWEDISH_MARKS },
  da: { rules: DANISH_NORWEGIAN, marks: DANISH_NORWEGIAN_MARKS },
  fi: { rules: FINNISH, marks: FINNISH_MARKS },
  pl: { rules: POLISH, marks: POLISH_MARKS },
  cs: { rules: CZECH, marks: CZECH_MARKS },
};
