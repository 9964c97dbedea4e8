import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** Octets of a line, its break left out: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const LINE_OCTETS = 75;

const READ_WITHIN_MS = 10_000;

const MINUTE_MS = 60_000;

/** https://www.rfc-editor.org/rfc/rfc5545: an event for each day, without anything about the shopper. */
export function toCalendar(order: TrackedOrder, say: Say, page: URL, now: Date): string {
  const expected = order.shipments.flatMap(({ expectedAt }) => expectedAt ?? []);
  const days = new Map(expected.map(({ at, text }) => [dayOf(at, order.clock), text]));
  const events = [...days].flatMap(([day, text]) => [
    'BEGIN:VEVENT',
    `UID:${escape(`${day}-${order.name}@${page.hostname}`)}`,
    `DTSTAMP:${now.toISOString().replace(/\.\d+|[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escape(`${order.name} · ${say('remark', 'expected', { date: text })}`)}`,
    `URL:${page.origin}${page.pathname}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Track your order//EN', ...events];
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

/**
 * `20261126`: what is promised is a day, also where the record of it is an instant. On the clock of the
 * answer, as it stood when it was read.
 */
function dayOf(at: string, { offsetMinutes }: TrackedOrder['clock']): string {
  const local = at.includes('T') ? Date.parse(at) + offsetMinutes * MINUTE_MS : Date.parse(at);
  return new Date(local).toISOString().slice(0, 10).replaceAll('-', '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A long line goes on in the next one, behind a space, and never within a letter. */
function fold(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += letter;
    octets += size;
  }
  return parts.join('\r\n');
}

/** Lets the browser save it under the order's name. */
export function download(calendar: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  link.download = `${name.replace(/[^\p{L}\p{N}-]/gu, '')}.ics`;
  link.click();
  // Some browsers read it after the click only.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN_MS);
}
