import * as v from 'valibot';

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, the angle brackets included. */
const MAX_LENGTH = 254;

/** An e-mail address that staff search for. Whether there is such a mailbox is not asked. */
export const EmailAddress = v.pipe(v.string(), v.trim(), v.maxLength(MAX_LENGTH), v.includes('@'));
