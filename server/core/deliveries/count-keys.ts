import type { Delivery } from './delivery.ts';

/** What a delivery is counted under. Pure, so that what it was counted under before is known from its row alone. */
export function countKeys({ status, flag }: CountedDelivery): string[] {
  return ['all', `status:${status}`, ...(flag === null ? [] : ['attention', `flag:${flag}`])];
}

/** A row, with the code of its flag. */
export interface CountedDelivery extends Pick<Delivery, 'status'> {
  flag: string | null;
}
