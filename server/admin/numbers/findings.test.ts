import { expect, it } from 'vitest';
import { findOnTime } from './findings.ts';
import type { DeliveryNumbers } from './numbers-contract.ts';

function of(onTime: number, late: number): DeliveryNumbers {
  return { shipped: 0, delivered: onTime + late, onTime, late };
}

it.each([
  ['fell', of(880, 120), of(940, 60)],
  ['rose', of(940, 60), of(880, 120)],
  ['same', of(44, 6), of(47, 3)],
  ['same', of(94_000, 6_000), of(94_400, 5_600)],
  ['same', of(50, 0), of(20, 0)],
  ['alone', of(15, 5), of(10, 9)],
  ['few', of(10, 9), of(940, 60)],
  ['few', of(0, 0), of(0, 0)],
])('says %s of %j after %j', (code, now, before) => {
  expect(findOnTime({ now, before }).code).toBe(code);
});
