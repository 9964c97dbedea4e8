import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** Octets of a line without its line break: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const LINE_OCTETS = 75;

/** Firefox reads the file after the click: https://bugzilla.mozilla.org/show_bug.cgi?id=1282407 */
const REVOKE_AFTER_MS = 10_000;

const MINUTE_MS = 60_000;

/** The page that the file is made on. */
export interface CalendarPage {
  url: URL;
  /** The shop's name. */
  shop: string;
}

interface Day {
  text: string;
  /** What comes on that day. */
  titles: Set<string>;
}

/**
 * An iCalendar file with one event for each day on which a parcel is expected: the shop, the order and the
 * products, and nothing about the shopper. https://www.rfc-editor.org/rfc/rfc5545
 */
export function toCalendar(
  order: TrackedOrder,
  say: Say,
  { url, shop }: CalendarPage,
  now: Date,
): string {
  const days = new Map<string, Day>();
  for (const { expectedAt, items } of order.shipments) {
    if (!expectedAt) continue;
    const on = dayOf(expectedAt.at, order.clock);
    const day = days.get(on) ?? { text: expectedAt.text, titles: new Set() };
    for (const { title } of items) day.titles.add(title);
    days.set(on, day);
  }
  const events = [...days].flatMap(([day, { text, titles }]) => [
    'BEGIN:VEVENT',
    `UID:${escape(`${day}-${order.name}@${url.hostname}`)}`,
    `DTSTAMP:${now.toISOString().replace(/\.\d+|[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escape([shop, order.name, say('remark', 'expected', { date: text })].join(' · '))}`,
    `DESCRIPTION:${escape([...titles].join('\n'))}`,
    `URL:${url.origin}${url.pathname}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Track your order//EN', ...events];
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

/**
 * `20261126`. A carrier promises a day, also where it records an instant; the day of an instant is taken at
 * the UTC offset that the answer's times are written in.
 */
function dayOf(at: string, { offsetMinutes }: TrackedOrder['clock']): string {
  const local = at.includes('T') ? Date.parse(at) + offsetMinutes * MINUTE_MS : Date.parse(at);
  return new Date(local).toISOString().slice(0, 10).replaceAll('-', '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a long line: each further line begins with a space, and no character is split. */
function fold(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n');
}

/** Saves the file under the order's name. */
export function download(calendar: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  link.download = `${name.replace(/[^\p{L}\p{N}-]/gu, '')}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
