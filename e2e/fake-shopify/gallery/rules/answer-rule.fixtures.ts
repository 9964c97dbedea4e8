import type { Shipment } from '../../../../server/contract.ts';
import type { ToldAnswer } from './answer-sentences.fixtures.ts';

/** Returns what is wrong with an answer by one rule, in words for whoever mends it. */
export type AnswerRule = (answer: ToldAnswer) => string[];

export const breachIf = (isBreach: boolean, breach: string): string[] => (isBreach ? [breach] : []);

export const isFilled = ({ items }: Pick<Shipment, 'items'>): boolean => items.length > 0;

/** The shipments that still hold units: the others are told by what took their units. */
export function filledShipments({ order }: ToldAnswer): Shipment[] {
  return order.shipments.filter(isFilled);
}
