import type { NoticeLine, NoticeLines } from './notice-lines.ts';

/** The mail in plain text. An address stands on a line of its own, where every mail program makes a link of it. */
export function toMailText({ groups }: NoticeLines): string {
  return `${groups.map((lines) => lines.map(toText).join('\n')).join('\n\n')}\n`;
}

function toText({ text, url }: NoticeLine): string {
  return url ? `${text}\n${url}` : text;
}
