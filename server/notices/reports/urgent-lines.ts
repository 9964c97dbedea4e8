import type { NewsRow } from '../../ports/flag-news.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { oneLine } from '../mail/one-line.ts';
import type { SayReport } from './words/load-report-words.ts';
import type { ReportContent } from './write-report-mail.ts';

type UrgentContent = Pick<ReportContent, 'language' | 'timeZone' | 'flagText'> & {
  urlOf(row: NewsRow): string;
};

/** One urgent delivery, as lines of text. */
export interface UrgentLines {
  order: string;
  url: string;
  what: string;
  facts: string;
  toDo: string;
}

/** `[]` for a delivery without a flag. */
export function toUrgentLines(row: NewsRow, content: UrgentContent, say: SayReport): UrgentLines[] {
  const { flag, orderName, carrier, country, expectedOn } = row;
  if (!flag) return [];
  const { language, timeZone } = content;
  const day = (at: Date, zone: string): string =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: zone }).format(
      at,
    );
  const { what, toDo } = content.flagText(flag.code);
  const facts = [
    say('since', { date: day(new Date(flag.since), timeZone) }),
    carrier === null ? null : oneLine(carrier),
    country === null ? null : nameOf(country, language),
    // A calendar date is the same in every zone.
    expectedOn === null ? null : say('expected', { date: day(new Date(expectedOn), 'UTC') }),
  ];
  return [
    {
      order: oneLine(orderName),
      url: content.urlOf(row),
      what,
      facts: facts.filter((fact) => fact !== null).join(' · '),
      toDo,
    },
  ];
}

export function toUrgentText({ order, url, what, facts, toDo }: UrgentLines): string {
  return `${order}: ${what}\n${facts}\n${toDo}\n${url}`;
}

export function toUrgentHtml({ order, url, what, facts, toDo }: UrgentLines): string {
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(order)}</a>`;
  return `<li><strong>${link} · ${escapeHtml(what)}</strong><br><span class="soft">${escapeHtml(facts)}</span><br>${escapeHtml(toDo)}</li>`;
}

/** The name of a country; its code where it has none. */
function nameOf(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return oneLine(country);
  }
}
