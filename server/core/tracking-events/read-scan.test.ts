import { describe, expect, it } from 'vitest';
import { readScan } from './read-scan.ts';

function read(
  carrier: string,
  code: string | null,
  text: string | null,
  type?: string,
): string | null {
  const reading = readScan({ carrier, code, type: type ?? null, text });
  if (reading === null || reading === 'insignificant') return reading;
  return reading.substatus === null ? reading.status : `${reading.status}/${reading.substatus}`;
}

describe('a scan', () => {
  it('is what its code says, where that is a state', () => {
    expect(read('gls', 'DELIVEREDPS', 'Delivered')).toBe('available_for_pickup/pickup_point');
    expect(read('dhl_express', 'NH', 'Delivered')).toBe('attempt_failed/recipient_absent');
    expect(read('canadapost', '20', 'Delivered')).toBe('insignificant');
  });

  it('is what its words say, where the code says only that it moves', () => {
    expect(read('fedex', 'IT', 'Package available for clearance')).toBe(
      'in_transit/customs_processing',
    );
    expect(read('landmark', '275', 'Attempted delivery')).toBe('attempt_failed');
    expect(read('postnl', '4', 'Not delivered')).toBe('attempt_failed');
    expect(read('dhl', 'failure', 'Delivery attempted; recipient not home')).toBe(
      'attempt_failed/recipient_absent',
    );
  });

  it('is not changed to an announcement by its words', () => {
    expect(read('fedex', 'IT', 'Shipment information received')).toBe('in_transit');
  });

  it('may add a substatus to its code', () => {
    expect(read('usps', '01', 'Delivered, In/At Mailbox')).toBe('delivered/mailbox');
    expect(read('dhl_express', 'OK', 'Delivered - Signed for by')).toBe('delivered/signed');
    expect(read('fedex', 'DY', 'Weather delay')).toBe('in_transit/delayed_weather');
  });

  it('is what its code says, where the words say nothing', () => {
    expect(read('ups', 'ZZ', null, 'D')).toBe('out_for_delivery');
    expect(read('ups', 'ZZ', 'Dobra', 'X')).toBe('in_transit/delayed');
  });

  it('is what its words say, where we do not know the code, and the code itself where it is a word', () => {
    expect(read('nobody', 'XX', 'Delivered')).toBe('delivered');
    expect(read('nobody', 'OUT_FOR_DELIVERY', null)).toBe('out_for_delivery');
    expect(read('nobody', 'XX', null)).toBeNull();
  });

  it('of UPS is not delivered because its type is D, nor bad news because it is X', () => {
    expect(read('ups', 'OT', 'OUT FOR DELIVERY', 'D')).toBe('out_for_delivery');
    expect(read('ups', 'ZZ', 'DELIVERED', 'D')).toBe('delivered');
    expect(read('ups', 'SR', 'Your package was released by the customs agency.', 'X')).toBe(
      'in_transit/customs_released',
    );
    expect(read('ups', 'KB', 'UPS INTERNAL ACTIVITY CODE', 'X')).toBe('insignificant');
    expect(read('ups', 'L1', "THE RECEIVER'S LOCATION WAS CLOSED", 'X')).toBe(
      'attempt_failed/business_closed',
    );
  });
});
