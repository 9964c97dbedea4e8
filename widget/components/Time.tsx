import type { Moment } from '../../server/contract.ts';

/** A moment as the server wrote it out. */
export function Time({ moment }: { moment: Moment }) {
  return <time dateTime={moment.at}>{moment.text}</time>;
}
