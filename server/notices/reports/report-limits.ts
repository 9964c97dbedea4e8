import { DAY, HOUR, MINUTE } from '../../core/dates/durations.ts';

/** Reports of a shop: one for each weekday of each of three people is more than anybody reads. */
export const MAX_REPORTS = 20;

/** Recipients of a report. Who needs more has a mailing list. */
export const MAX_RECIPIENTS = 10;

/** Mails that ask somebody whether they agree, in a shop and day: nobody is to be bothered through us. */
export const MAX_ASKED = { count: 20, window: DAY };

/** Milliseconds between two such mails to one recipient of a report. */
export const ASKED_AGAIN_AFTER = HOUR;

/** Reports that a shop may ask for beside their times, in an hour. */
export const MAX_SENT_NOW = { count: 20, window: HOUR };

/** Milliseconds after each failed try of a run; then it is given up until its next time. */
export const RETRIES = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR];

/** How often a mail is handed over that may have been sent already: once more than the first time. */
export const MAX_TURNS = 2;

/** Milliseconds that a server has for a report: ten recipients of a minute each (`create-send-mail.ts`), and reading. */
export const LEASE = 15 * MINUTE;

/** Mails that ask for consent, at once; those beyond can be asked for again. */
export const MAX_ASKING = 20;
