import type { Headline, HeadlineCode, Shipment, TrackedOrder } from '../../contract.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';

/** A shipment as the answer shows it, and the state that this was made from. */
export interface ShownShipment {
  shown: Shipment;
  state: DerivedState;
}

/** The parts of an answer on which its headline depends. */
export interface AnswerParts extends Pick<TrackedOrder, 'waiting' | 'closed' | 'returns'> {
  /** The most urgent first. */
  shipments: readonly ShownShipment[];
}

/** A headline before its next step. */
export interface HeadlineDraft extends Omit<Headline, 'nextStep'> {
  /** The shipment it speaks of. */
  about: ShownShipment | null;
}

/** A headline of this code; what is not given is `null`. */
export function draftHeadline(
  code: HeadlineCode,
  facts: Partial<HeadlineDraft> = {},
): HeadlineDraft {
  return { code, date: null, count: null, total: null, about: null, ...facts };
}
