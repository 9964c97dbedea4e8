import { decodePunycode, encodePunycode } from './punycode.ts';

/** Every dot that people type between labels: https://www.unicode.org/reports/tr46/#Notation */
const DOTS = /[.\u3002\uFF0E\uFF61]/u;

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Characters. No label of the DNS has more, and the time to encode one grows with their square. */
const LONGEST_LABEL = 63;

/** How a label begins that stands for one beyond ASCII: https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1 */
const PREFIX = 'xn--';

/**
 * The domain as it is in the DNS: `bücher.example` is `xn--bcher-kva.example`. A domain of ASCII stays as it is.
 *
 * @param domain - In small letters, as NFKC leaves it: https://www.unicode.org/reports/tr46/#Processing
 */
export function asciiDomain(domain: string): string {
  if (!BEYOND_ASCII.test(domain)) return domain;
  return domain.split(DOTS).map(asciiLabel).join('.');
}

function asciiLabel(label: string): string {
  const isLabel = BEYOND_ASCII.test(label) && label.length <= LONGEST_LABEL;
  return isLabel ? PREFIX + encodePunycode(label) : label;
}

/** The same domain as people read it. A label that stands for nothing stays as it is. */
export function unicodeDomain(domain: string): string {
  return domain
    .split('.')
    .map((label) =>
      label.startsWith(PREFIX) && label.length <= LONGEST_LABEL
        ? (decodePunycode(label.slice(PREFIX.length)) ?? label)
        : label,
    )
    .join('.');
}
