import {
  OCCURRENCE_KINDS,
  type OccurrenceKind,
} from '../../../../server/core/notices/occurrence.ts';

/** The sample orders whose mails the gallery shows, by kind: where the headline speaks of it, and where it does not. */
export const MAIL_SAMPLES: Readonly<Record<OccurrenceKind, readonly string[]>> = {
  shipped: ['#1002', '#1118'],
  late: ['#1016', '#1035', '#1051'],
  no_movement: ['#1047'],
  attempt_failed: ['#1017'],
  ready_to_collect: ['#1025', '#1014', '#1147'],
  collection_reminder: ['#1135', '#1134'],
  going_back: ['#1132'],
  lost: ['#1052', '#1118'],
  delivered: ['#1057', '#1005', '#1059'],
};

/** What a mail is about, in the words of the gallery. */
export const KIND_LABELS: Readonly<Record<OccurrenceKind, string>> = {
  shipped: 'Shipped',
  late: 'Late, or a later day',
  no_movement: 'No movement',
  attempt_failed: 'Not delivered',
  ready_to_collect: 'Ready to collect',
  collection_reminder: 'Still to be collected',
  going_back: 'Going back',
  lost: 'Lost',
  delivered: 'Delivered',
};

export function isKind(text: string | null): text is OccurrenceKind {
  return OCCURRENCE_KINDS.some((kind) => kind === text);
}
