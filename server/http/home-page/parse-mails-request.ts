import * as v from 'valibot';
import type { MailsRequest, TestMailRequest } from '../../admin/mails/mails-contract.ts';
import { MAIL_LANGUAGES } from '../../core/notices/mail-languages.ts';
import { OCCURRENCE_KINDS } from '../../core/notices/occurrence.ts';

const Kind = v.picklist(OCCURRENCE_KINDS);

const Language = v.picklist(MAIL_LANGUAGES);

const Request = v.object({
  kinds: v.pipe(v.array(Kind), v.maxLength(OCCURRENCE_KINDS.length)),
  takesWishes: v.optional(v.boolean()),
});

const Sample = v.object({ kind: Kind, language: Language });

const Test = v.object({
  ...Sample.entries,
  /** As ids are made. */
  to: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
});

/** @returns `null` for a body that the page does not send. */
export function parseMailsRequest(body: unknown): MailsRequest | null {
  const parsed = v.safeParse(Request, body);
  return parsed.success ? parsed.output : null;
}

/** Which mail is to be shown; `null` for one that there is none of. */
export function parseSample(query: unknown): Pick<TestMailRequest, 'kind' | 'language'> | null {
  const parsed = v.safeParse(Sample, query);
  return parsed.success ? parsed.output : null;
}

/** @returns `null` for a body that the page does not send. */
export function parseTestMail(body: unknown): TestMailRequest | null {
  const parsed = v.safeParse(Test, body);
  return parsed.success ? parsed.output : null;
}
