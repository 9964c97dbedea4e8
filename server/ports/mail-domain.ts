/** What was found of one record, and where. */
export interface RecordFinding<Code extends string> {
  code: Code;
  /** The record's name in the DNS. */
  name: string;
  /** As it stands there, cut where it is long; `null` where there is none, or not exactly one. */
  record: string | null;
}

/** `unread`: the DNS did not answer. `several`: more than one is as good as none. `invalid`: it cannot be understood. */
type Unusable = 'unread' | 'missing' | 'several' | 'invalid';

/** What the record says of servers that it does not list. */
export type SpfCode =
  | Unusable
  /** `-all`: they may not send. */
  | 'fail'
  /** `~all`: what they send is doubtful. */
  | 'softfail'
  /** `?all`, or nothing: no word of them. */
  | 'neutral'
  /** `+all`: anybody may send. */
  | 'pass'
  /** `redirect=`: another domain's record says it. */
  | 'redirect';

/** What receivers are to do with a mail that is not proved to be from the domain. */
export type DmarcCode = Unusable | 'none' | 'quarantine' | 'reject';

/** `not_named`: nobody has said by which selector the mail server signs. `revoked`: the key is withdrawn. */
export type DkimCode = Unusable | 'not_named' | 'revoked' | 'present';

/** What the DNS says of the domain that mails are from. */
export interface MailDomain {
  domain: string;
  spf: RecordFinding<SpfCode>;
  dmarc: RecordFinding<DmarcCode>;
  dkim: RecordFinding<DkimCode>;
}

/** Reads it, or what was found some minutes ago. Never rejects. */
export type ReadMailDomain = () => Promise<MailDomain>;
