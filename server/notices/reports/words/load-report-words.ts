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
import { createSayIn, type Say } from '../../say-in.ts';
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

export type SayReport = Say<ReportWordCode>;

export const sayIn = createSayIn(WORDS, en);
