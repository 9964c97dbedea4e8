/** The order of the demo shop that the bench looks up: two parcels, the common case. */
export const SAMPLE_ORDER = '1005';
export const SAMPLE_EMAIL = 'sofia@example.com';
