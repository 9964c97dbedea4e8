import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ptPT } from './pt-PT.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';
import type { ReportWordCode, ReportWords } from './report-words.ts';

/** As BCP 47 tags, in the order in which they are offered. */
const WORDS: Readonly<Record<string, ReportWords>> = {
  en,
  nl,
  de,
  fr,
  es,
  it,
  'pt-BR': ptBR,
  ja,
  cs,
  da,
  fi,
  ko,
  nb,
  pl,
  'pt-PT': ptPT,
  sv,
  th,
  tr,
  vi,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** The languages that reports can be in. */
export const REPORT_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** Writes a text: `{view}` becomes `params.view`. */
export type SayReport = (code: ReportWordCode, params?: Readonly<Record<string, string>>) => string;

/** The texts of a language, or of English where there are none. */
export function sayIn(language: string): SayReport {
  const words = (Object.hasOwn(WORDS, language) && WORDS[language]) || en;
  return (code, params = {}) =>
    words[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
