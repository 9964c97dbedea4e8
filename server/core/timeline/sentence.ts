import type { Headline, HeadlineCode, Shipment, TrackedOrder } from '../../contract.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';

/** A shipment as its shopper reads it, and what that was derived from. */
export interface TracedShipment {
  shown: Shipment;
  state: DerivedState;
}

/** What the answer already knows when its headline is chosen. */
export interface Parts extends Pick<TrackedOrder, 'waiting' | 'closed' | 'returns'> {
  /** The one that needs somebody most first. */
  shipments: readonly TracedShipment[];
}

/** A headline before its next step. */
export interface Sentence extends Omit<Headline, 'nextStep'> {
  /** The shipment it speaks of. */
  about: TracedShipment | null;
}

export function say(code: HeadlineCode, facts: Partial<Sentence> = {}): Sentence {
  return { code, date: null, count: null, total: null, about: null, ...facts };
}
