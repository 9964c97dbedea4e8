import type { reports } from './en.ts';

/** All texts of the page of reports in one language. */
export type ReportPageWords = Readonly<Record<keyof typeof reports, string>>;
