import { LANGUAGES } from '../../../fixtures/words.ts';
import type { OccurrenceKind } from '../../../../server/core/notices/occurrence.ts';
import { frameWidths, PHONE_WIDTH } from '../gallery-switches.ts';
import { isKind } from './mail-samples.ts';

/** The values of the tool bar above the mails. */
export interface MailSwitches {
  /** Empty for all. */
  kind: OccurrenceKind | '';
  /** Empty for all. */
  locale: string;
  scheme: 'light' | 'dark';
  /** Pixels, a key of `frameWidths`. */
  width: string;
}

/** One mail of the gallery. */
export interface ShownMail {
  kind: OccurrenceKind;
  /** The order's. */
  name: string;
  locale: string;
}

const ENGLISH = 'en';

/** Parses the switches from a query. An unknown value counts as none. */
export function parseMailSwitches(query: URLSearchParams): MailSwitches {
  const kind = query.get('kind');
  const locale = query.get('locale') ?? ENGLISH;
  const width = query.get('width') ?? '';
  return {
    kind: isKind(kind) ? kind : '',
    locale: locale === '' || isLanguage(locale) ? locale : ENGLISH,
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
    width: Object.hasOwn(frameWidths, width) ? width : PHONE_WIDTH,
  };
}

export function parseShownMail(query: URLSearchParams): ShownMail | null {
  const kind = query.get('kind');
  const locale = query.get('locale') ?? '';
  const name = query.get('name');
  return isKind(kind) && isLanguage(locale) && name !== null ? { kind, locale, name } : null;
}

/** The address of one mail as a page. */
export function mailUrl({ kind, name, locale }: ShownMail, scheme: MailSwitches['scheme']): string {
  return `/__demo/mail?${String(new URLSearchParams({ kind, name, locale, scheme }))}`;
}

function isLanguage(locale: string): boolean {
  return LANGUAGES.some((language) => language === locale);
}
