import { expect, it } from 'vitest';
import { createZoneNames } from './zone-name.ts';

const NOW = Date.parse('2026-11-25T13:05:00Z');

it('is a name for as many zones as may have a formatter, and for all others the offset', () => {
  const nameOf = createZoneNames(2);
  const names = [
    'Asia/Shanghai',
    'Asia/Kolkata',
    'America/St_Johns',
    'Asia/Tokyo',
    'Asia/Shanghai',
  ];
  expect(names.map((zone) => nameOf('en', zone)(NOW))).toEqual([
    'China Standard Time',
    'India Standard Time',
    'GMT-3:30',
    'GMT+9',
    'China Standard Time',
  ]);
  expect(nameOf('nl', 'UTC')(NOW)).toBe('GMT+0');
});
