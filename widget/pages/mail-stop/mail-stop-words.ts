import type { MailStopView } from '../../../server/contract.ts';

/** What the page says, in one language and state. */
export interface MailStopWords {
  title: string;
  text: string;
  button: string;
}

type Key = `${Exclude<MailStopView['state'], 'ask'> | 'stop'}_${'title' | 'text'}` | 'stop_button';

const FILES = import.meta.glob<{ mail: Readonly<Record<Key, string>> }>(
  ['../words/*/mail-stop.json'],
  { eager: true, import: 'default' },
);

/** @param language - One of the pages' own. */
export function findMailStopWords(language: string, state: MailStopView['state']): MailStopWords {
  const words = FILES[`../words/${language}/mail-stop.json`]?.mail;
  const group = state === 'ask' ? 'stop' : state;
  return {
    title: words?.[`${group}_title`] ?? '',
    text: words?.[`${group}_text`] ?? '',
    button: words?.stop_button ?? '',
  };
}
