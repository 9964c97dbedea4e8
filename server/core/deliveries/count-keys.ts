import type { Delivery } from './delivery.ts';

/**
 * What a delivery is counted under: a key for each list whose length is known without counting. Pure, so that what it
 * was counted under before is known from its row alone. Without a carrier or a country, the key ends after the colon.
 */
export function countKeys(delivery: CountedDelivery): string[] {
  const { status, substatus, flag, carrier, country } = delivery;
  return [
    'all',
    `status:${status}`,
    ...(status === 'waiting' && substatus !== null ? [`hold:${substatus}`] : []),
    ...(flag === null ? [] : ['attention', `flag:${flag}`]),
    `carrier:${carrier ?? ''}`,
    `country:${country ?? ''}`,
  ];
}

/** A row, with the code of its flag. */
export interface CountedDelivery extends Pick<
  Delivery,
  'status' | 'substatus' | 'carrier' | 'country'
> {
  flag: string | null;
}
