import type { Wish } from '../../contract.ts';
import { OCCURRENCE_KINDS, type OccurrenceKind } from './occurrence.ts';

/** What a shopper is written about who has asked to be. */
export const WISHED_KINDS: Readonly<Record<Wish, readonly OccurrenceKind[]>> = {
  all: OCCURRENCE_KINDS,
  problems: ['late', 'no_movement', 'attempt_failed', 'collection_reminder', 'going_back', 'lost'],
};
