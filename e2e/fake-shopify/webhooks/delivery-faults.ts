/** How a network treats deliveries. Shopify promises neither that one comes, nor that it comes once, nor in order. */
export interface DeliveryFaults {
  /** The part of the deliveries that never come, from 0 to 1. */
  lost: number;
  /** The part of them that come twice. */
  doubled: number;
  /** Milliseconds by which one comes late at most; so late ones overtake each other. */
  lateBy: number;
}

/** Those that the demo's panel offers. */
export const deliveryFaults = {
  none: { label: 'All arrive', lost: 0, doubled: 0, lateBy: 0 },
  some: { label: 'A third is lost, doubled, late', lost: 0.33, doubled: 0.33, lateBy: 60_000 },
  all: { label: 'None arrives', lost: 1, doubled: 0, lateBy: 0 },
} as const satisfies Record<string, DeliveryFaults & { label: string }>;

export type DeliveryFaultName = keyof typeof deliveryFaults;
