/** What the DNS says of a name's TXT records. */
export type TxtAnswer =
  /** Each record is the strings that it is made of: https://www.rfc-editor.org/rfc/rfc1035#section-3.3.14 */
  | { outcome: 'found'; records: readonly (readonly string[])[] }
  /** There is no such name, or it has none. */
  | { outcome: 'none' }
  /** No name server has answered in time, or not with this. */
  | { outcome: 'unread' };

/** Asks the DNS. Whatever goes wrong is an answer, so it never rejects. */
export type ResolveTxt = (name: string) => Promise<TxtAnswer>;
