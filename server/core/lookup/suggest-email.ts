import { editDistance } from './edit-distance.ts';
import { MAIL_DOMAINS } from './mail-domains.ts';
import type { Email } from './order-lookup.ts';

/** The only domain of a provider that people write with the ending of their country. */
const ONLY_DOMAINS: Readonly<Record<string, string>> = { gmail: 'gmail.com', icloud: 'icloud.com' };

/** What is no ending of any domain: https://data.iana.org/TLD/tlds-alpha-by-domain.txt */
const WRONG_ENDINGS: Readonly<Record<string, string>> = {
  ...endingsOf('com', 'con cmo ocm vom xom cpm comm coom ccom cim clm cok conm comn copm cpom'),
  ...endingsOf('net', 'nte ent nett ner nwt'),
  ...endingsOf('org', 'ogr rog orgg'),
};

/** A known domain of fewer characters has too many real neighbours: `web.de`, `weg.de`. */
const SHORTEST = 8;

/** From so many characters on, two mistakes still leave no doubt: `hotmail.nl`. */
const LONG = 10;

const KNOWN = new Set(MAIL_DOMAINS);

/**
 * The address that may have been meant, where its domain looks like a mistyped one: `jane@gmial.con` is
 * `jane@gmail.com`. `null` where there is nothing to suggest. It knows no order, so what it says tells of none.
 */
export function suggestEmail(email: Email): string | null {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at);
  const meant = KNOWN.has(domain) ? domain : domainMeant(domain);
  return meant === domain ? null : email.slice(0, at) + meant;
}

function domainMeant(domain: string): string {
  const [name = ''] = domain.split('.');
  const only = Object.hasOwn(ONLY_DOMAINS, name) ? ONLY_DOMAINS[name] : undefined;
  const mended = only ?? withRightEnding(domain);
  return KNOWN.has(mended) ? mended : (nearestKnown(mended) ?? mended);
}

function withRightEnding(domain: string): string {
  const dot = domain.lastIndexOf('.') + 1;
  const ending = domain.slice(dot);
  return Object.hasOwn(WRONG_ENDINGS, ending)
    ? `${domain.slice(0, dot)}${WRONG_ENDINGS[ending]}`
    : domain;
}

/** The nearest known domain, the commonest of several; `null` where none is near. */
function nearestKnown(domain: string): string | null {
  let nearest: string | null = null;
  let distance = Infinity;
  for (const known of MAIL_DOMAINS) {
    const most = known.length >= LONG ? 2 : known.length >= SHORTEST ? 1 : 0;
    if (Math.abs(known.length - domain.length) > most) continue;
    const next = editDistance(domain, known);
    if (next <= most && next < distance) [nearest, distance] = [known, next];
  }
  return nearest;
}

function endingsOf(right: string, wrong: string): Record<string, string> {
  return Object.fromEntries(wrong.split(' ').map((ending) => [ending, right]));
}
