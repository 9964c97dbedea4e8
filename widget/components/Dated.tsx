import type { Moment } from '../../server/contract.ts';

/** `tomorrow,` and `26 November`; `Thursday` and `26 November`; a day and a month alone are one. */
const WHERE_IT_MAY_BREAK = /^(.+?[,،、]|[^\d\s]+(?= \S+ \S))( ?)(.+)$/u;

/**
 * A sentence whose date, with the punctuation after it, is one box: it stands on one line wherever a line is long
 * enough for it, and breaks after the weekday where none is. A line may always break before and after such a box, in
 * spite of punctuation: https://www.w3.org/TR/css-text-3/#line-break-details
 */
export function Dated({ text, date }: { text: string; date: Moment | null | undefined }) {
  const start = date ? text.indexOf(date.text) : -1;
  if (!date || start < 0) return <>{text}</>;
  const rest = text.slice(start + date.text.length).replace(/^\p{P}+/u, '');
  const box = text.slice(start, text.length - rest.length);
  const [, day, space, month] = WHERE_IT_MAY_BREAK.exec(box) ?? [];
  return (
    <>
      {text.slice(0, start)}
      <span class="order-tracking__date">
        <span>{day ?? box}</span>
        {space}
        <span>{month}</span>
      </span>
      {rest}
    </>
  );
}
