import type { Brand } from './brand.ts';

/** An address that one mail can be sent to: nothing in it ends a header, begins a list, or names a second mailbox. */
export type MailAddress = Brand<string, 'MailAddress'>;

/** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1: a path of 256, without its brackets. */
const MAX_LENGTH = 254;

/**
 * A dot-atom at a name of the DNS. Comments, quoted parts, lists, literals and letters beyond ASCII, which not every
 * server on the way takes, are left out: https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
 */
const ADDRESS =
  /^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/i;

/** Blanks around are left out, and the domain is written small. `null` for all that is not exactly one address. */
export function parseMailAddress(typed: string): MailAddress | null {
  const text = typed.replace(/^ +| +$/g, '');
  if (text.length > MAX_LENGTH || !ADDRESS.test(text)) return null;
  const [local = '', domain = ''] = text.split('@');
  const address: string = `${local}@${domain.toLowerCase()}`;
  return address as MailAddress;
}
