import type { Delivery } from './delivery.ts';

/**
 * What a delivery is counted under: a key for each list whose length is known without counting. Pure, so that what it
 * was counted under before is known from its row alone. One that is muted needs nobody. Without a carrier or a country, the key ends after the colon.
 */
export function countKeys(delivery: CountedDelivery): string[] {
  const { status, substatus, flag, muted, carrier, country } = delivery;
  const ofFlag = muted === 0 ? ['attention', `flag:${flag}`] : ['muted'];
  return [
    'all',
    `status:${status}`,
    ...(status === 'waiting' && substatus !== null ? [`hold:${substatus}`] : []),
    ...(flag === null ? [] : ofFlag),
    `carrier:${carrier ?? ''}`,
    `country:${country ?? ''}`,
  ];
}

/** A row, with the code of its flag, and 1 where that is muted, else 0. */
export interface CountedDelivery extends Pick<
  Delivery,
  'status' | 'substatus' | 'carrier' | 'country'
> {
  flag: string | null;
  muted: number;
}
