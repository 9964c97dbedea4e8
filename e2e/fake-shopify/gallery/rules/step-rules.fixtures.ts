import type { NextStepCode, ShipmentStatus, WaitingReason } from '../../../../server/contract.ts';
import { breachIf, filledShipments, type AnswerRule } from './answer-rule.fixtures.ts';

/** Steps that send the shopper to the carrier's page. */
const AT_CARRIER: ReadonlySet<NextStepCode> = new Set([
  'see_carrier',
  'choose_delivery',
  'see_customs',
  'see_needs',
  'collect_at_point',
]);

/** A shipment of these needs somebody, whoever that is. */
const IN_TROUBLE: ReadonlySet<ShipmentStatus> = new Set([
  'attempt_failed',
  'available_for_pickup',
  'exception',
  'returning',
  'returned',
]);

/** A group of these needs the shopper, or has waited for too long. */
const GROUP_IN_TROUBLE: ReadonlySet<WaitingReason> = new Set([
  'ready_to_collect',
  'awaiting_payment',
  'check_address',
  'late_to_ship',
]);

/** An answer has one next step, which can be taken. */
export const STEP_RULES = {
  'has one next step'(answer) {
    const { headline, shipments } = answer.order;
    const ofHeadline = headline.about === 'shipments' ? shipments[0] : undefined;
    const filled = filledShipments(answer);
    return filled.flatMap((one) => {
      if (!one.advice || one.advice === headline.nextStep) return [];
      const isOfHeadline = one === ofHeadline || filled.length === 1;
      return breachIf(isOfHeadline, `says ${headline.nextStep}, and its card ${one.advice}`);
    });
  },

  'says nothing_to_do beside no problem'(answer) {
    const { headline, waiting } = answer.order;
    if (headline.nextStep !== 'nothing_to_do') return [];
    const shipments = filledShipments(answer).filter(
      ({ action, status, stale }) =>
        action === 'shopper' || action === 'merchant' || stale || IN_TROUBLE.has(status),
    );
    const groups = waiting.filter(({ reason }) => GROUP_IN_TROUBLE.has(reason));
    return [
      ...shipments.map(({ status }) => `nothing to do beside a shipment that is ${status}`),
      ...groups.map(({ reason }) => `nothing to do beside a group that is ${reason}`),
    ];
  },

  'links to the page that it sends to'({ order: { headline } }) {
    const { nextStep, page } = headline;
    return breachIf(AT_CARRIER.has(nextStep) && page === null, `${nextStep} without a page`);
  },
} satisfies Record<string, AnswerRule>;
