import { describe, expect, it } from 'vitest';
import { codeTable } from '../../core/tracking-events/codes/code-table.ts';
import { headlineState, scanState, stateOfWords } from './scan-state.ts';

const TABLE = codeTable([
  ['in_transit', null, 'moving'],
  ['in_transit', 'arrived', 'hub'],
  ['out_for_delivery', null, 'courier'],
  ['delivered', null, 'done'],
  ['unknown', null, 'nothing'],
]);

function read(word: string | null, text: string | null, code: string | null = null) {
  const own = stateOfWords(TABLE, word);
  const { status, substatus } = scanState(own, { carrier: 'ups', code, type: null, text });
  return `${status}/${substatus}`;
}

describe('the state of a scan', () => {
  it.each([
    ['moving', 'Departed from the facility', 'in_transit/departed'],
    ['moving', 'Delivered', 'in_transit/null'],
    ['moving', 'Shipment information received', 'in_transit/null'],
    ['courier', 'Delivered', 'out_for_delivery/null'],
    ['done', 'Delivered to the local carrier', 'in_transit/handed_over'],
    ['done', 'Delivered in the mailbox', 'delivered/mailbox'],
    ['hub', 'Scan', 'in_transit/arrived'],
    ['nothing', 'Out for delivery', 'out_for_delivery/null'],
    ['not in the table', 'Out for delivery', 'out_for_delivery/null'],
    [null, 'Delivered in the mailbox', 'delivered/mailbox'],
    [null, null, 'unknown/null'],
    ['not in the table', 'xyzzy', 'unknown/null'],
  ])('by the word %o and the text %o is %s', (word, text, state) => {
    expect(read(word, text)).toBe(state);
  });

  it("is the carrier's own where its code names one", () => {
    expect(read('moving', 'Scan', 'OT')).toBe('out_for_delivery/null');
    expect(read('hub', 'Scan', 'OR')).toBe('in_transit/accepted');
    expect(read('hub', 'Scan', 'DP')).toBe('in_transit/departed');
  });
});

describe('the state of a whole parcel', () => {
  it('is lowered by the words of its newest scan, and never raised', () => {
    const delivered = stateOfWords(TABLE, 'done');
    expect(headlineState(delivered, 'Delivered to the local carrier').status).toBe('in_transit');
    expect(headlineState(stateOfWords(TABLE, 'moving'), 'Delivered').status).toBe('in_transit');
    expect(headlineState(null, 'Delivered').status).toBe('unknown');
  });
});

describe('a word of a service', () => {
  it('is read by its most exact form that is known', () => {
    expect(stateOfWords(TABLE, 'a new detail', 'moving')?.status).toBe('in_transit');
    expect(stateOfWords(TABLE, null, 'a new word')).toBeNull();
  });
});
