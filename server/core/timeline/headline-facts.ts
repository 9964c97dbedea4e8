import type { Headline, HeadlineCode, Shipment, TrackedOrder } from '../../contract.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';

/** A shipment as its shopper reads it, and what that was derived from. */
export interface ShownShipment {
  shown: Shipment;
  state: DerivedState;
}

/** What the answer already knows when its headline is chosen. */
export interface AnswerParts extends Pick<TrackedOrder, 'waiting' | 'closed' | 'returns'> {
  /** The one that needs somebody most first. */
  shipments: readonly ShownShipment[];
}

/** A headline before its next step. */
export interface HeadlineFacts extends Omit<Headline, 'nextStep'> {
  /** The shipment it speaks of. */
  about: ShownShipment | null;
}

export function headlineFacts(
  code: HeadlineCode,
  facts: Partial<HeadlineFacts> = {},
): HeadlineFacts {
  return { code, date: null, count: null, total: null, about: null, ...facts };
}
