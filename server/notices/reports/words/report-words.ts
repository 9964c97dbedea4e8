import type { en } from './en.ts';

/** Names a text of a mail, or of a page that a mail leads to. */
export type ReportWordCode = keyof typeof en;

/** All texts of these mails and pages in one language. A parameter stands in braces: `{view}`. */
export type ReportWords = Readonly<Record<ReportWordCode, string>>;
