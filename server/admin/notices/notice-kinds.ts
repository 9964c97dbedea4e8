import type { NoticeKind } from '../../contract.ts';

/** What can be told of, in the order in which it happens. */
export const KINDS: readonly NoticeKind[] = [
  'shipped',
  'late',
  'no_movement',
  'attempt_failed',
  'ready_to_collect',
  'collection_reminder',
  'going_back',
  'lost',
  'delivered',
];

/** The kinds with one more, or one less. */
export function withKind(
  kinds: readonly NoticeKind[],
  kind: NoticeKind,
  isChosen: boolean,
): NoticeKind[] {
  return KINDS.filter((one) => (one === kind ? isChosen : kinds.includes(one)));
}
