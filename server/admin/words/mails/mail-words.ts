import type { mails } from './en.ts';

/** All texts of mails to shoppers in one language. */
export type MailPageWords = Readonly<Record<keyof typeof mails, string>>;
