import { expect, it } from 'vitest';
import { parseParcelLookup } from './parcel-lookup.ts';

const EMAIL = 'jane@example.com';

it.each([
  ['3SABC123456789', ['3SABC123456789']],
  [' 3sabc 1234 56789\u200b', ['3SABC123456789']],
  ['1Z 999 AA1 01 2345 6784', ['1Z999AA10123456784']],
  ['RA-123456785-NL', ['RA123456785NL', 'RA-123456785-NL']],
  ['RA‐123456785‐NL', ['RA123456785NL', 'RA-123456785-NL']],
  ['１２３４５６７８', ['12345678']],
  ['٠٠٣٤٠٤٣٤١٦١٠٩٤٠٤٢٥٥٧', ['00340434161094042557']],
])('reads the tracking number %j', (trackingNumber, trackingNumbers) => {
  const parsed = parseParcelLookup({ trackingNumber, email: ` ${EMAIL.toUpperCase()}` });
  const [plain] = trackingNumbers;
  expect(parsed).toEqual({
    ok: true,
    lookup: { references: [plain], email: EMAIL, trackingNumbers },
  });
});

it.each(['', '12345', 'PACKAGE', '#1001', '1'.repeat(41), 'jane@example.com', '-123456'])(
  'reads no tracking number in %j',
  (trackingNumber) => {
    const problems = [{ field: 'order', code: 'order_malformed' }];
    expect(parseParcelLookup({ trackingNumber, email: EMAIL })).toEqual({ ok: false, problems });
  },
);

it('reads both fields, and says what is wrong with each', () => {
  expect(parseParcelLookup({ trackingNumber: '', email: 'jane' })).toEqual({
    ok: false,
    problems: [
      { field: 'order', code: 'order_malformed' },
      { field: 'email', code: 'email_malformed' },
    ],
  });
});
