import type { PageWords } from '../page-words.ts';
import type { NoticeLine, NoticeLines } from './notice-lines.ts';

/**
 * The mail as a page: one column, nothing that is loaded. Some mail programs drop `html` and `body` with their language
 * and direction, so those stand on an element of ours too.
 */
export function NoticePage({
  lines: { groups },
  words: { language, direction },
}: {
  lines: NoticeLines;
  words: Pick<PageWords, 'language' | 'direction'>;
}) {
  return (
    <main>
      <div class="mail" lang={language} dir={direction}>
        {groups.map((lines, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- drawn once
          <div key={index} class="group">
            {lines.map((line) => (
              <Line key={`${line.text} ${line.url}`} line={line} />
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}

function Line({ line: { style, text, url } }: { line: NoticeLine }) {
  if (style === 'headline') return <h1>{text}</h1>;
  if (!url) return <p class={style}>{text}</p>;
  return (
    <p class={style}>
      <a href={url}>{text}</a>
    </p>
  );
}
